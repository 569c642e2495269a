import { createFinding } from '../finding';
import type { TextValue } from '../model/submission';
import { findMatches } from '../text/matches';
import type { Span } from '../text/span';
import type { Rule } from './rule';

const secretKey = /^(?:รหัสผ่าน|pass-?word|passwd|passcode|pwd|secret|token|api[-_]?key|pin)$/i;

/** A word for a password, a sign of equality, and what no sentence goes on with: signs that begin with a Latin letter, a digit or a symbol. */
const stated =
  /(?:รหัสผ่าน|พาส(?:เวิร์ด|เวิด)|(?<![a-z])(?:password|passwd|passcode|pwd|api[-_]?key|secret))(?:\s{0,3}(?:คือ|is)\s{1,3}|\s{0,3}[:=：]\s{0,3})(?<secret>["'“]?[A-Za-z0-9๐-๙!@#$%^&][^\s,;)("'”\ufffc]{2,63})/gi;

export const privacySecret: Rule<'privacy.secret'> = {
  code: 'privacy.secret',
  severity: 'error',
  source: '000: systems with passwords; Personal Data Protection Act B.E. 2562',
  check: ({ submission }) =>
    submission.wordTexts.flatMap((text) =>
      findSecrets(text).map((span) => createFinding('privacy.secret', text.locate(span), {}, { item: text.item })),
    ),
};

function findSecrets({ key, value, prose }: TextValue): Span[] {
  if (secretKey.test(key) && value.trim() !== '') return [{ start: 0, end: value.trimEnd().length }];
  return findMatches(prose, stated).map(({ 0: typed, index, groups }) => {
    const end = index + typed.length;
    return { start: end - (groups?.secret?.length ?? 0), end };
  });
}
