import type { Deviation } from '../../thai/normalisation';

/** What a sign that is not seen is. */
export type UnseenSign = 'special-blank' | 'soft-hyphen' | 'no-width' | 'line-break' | 'pasted-object' | 'control' | 'direction';

/** Arguments of `entity.*`, `text.*` and `privacy.*`. What must not spread, as a number of an identity card, is in none of them. */
export interface TextsArguments {
  'entity.other-agency': { other: string; own: string; standing: 'acts' | 'heads' };
  'entity.misspelt': { typed: string; right: string };
  'text.cut-by-comment': { key: string; cut: string };
  'text.invisible-character': { sign: UnseenSign; codePoint: string };
  'text.lost-letter': { count: number };
  'text.thai-normalisation': { deviation: Deviation; typed: string; right: string };
  'text.misread-word': { typed: string; meant: string };
  'privacy.national-id': Record<never, never>;
  'privacy.secret': Record<never, never>;
  'privacy.personal-phone': { value: string };
  'privacy.free-mail': { value: string };
}
