import { definitions, isSuppressible } from '../../../analysis/catalogue';
import { findingsBelow } from '../../../analysis/suppression';
import { reasonGap } from '../../../analysis/suppression-reason';
import { summarizeMeaning } from '../../../findings/summarize-meaning';
import type { ByLanguage } from '../../../ground/language';
import type { Completion, CompletionPlace, CompletionSource } from '../completion';
import { createEntry } from '../create-entry';
import { escapeSnippet, tabStop } from '../snippet';
import { findReasons } from './suppression-reasons';

type Scope = 'next-line' | 'file';

const scopes: readonly Scope[] = ['next-line', 'file'];

const texts: ByLanguage<{
  readonly scopes: Readonly<Record<Scope, string>>;
  readonly directive: string;
  readonly found: (count: number) => string;
  readonly reason: string;
  readonly edit: string;
}> = {
  th: {
    scopes: { 'next-line': 'ปิดการแจ้งของบรรทัดถัดไป', file: 'ปิดการแจ้งทั้งไฟล์' },
    directive: 'ตามด้วยรหัส แล้วเหตุผลหลัง `--` เหตุผลจะอยู่ในเอกสารที่ส่งออก',
    found: (count) => `แจ้งอยู่ ${count} แห่ง`,
    reason: 'เหตุผล',
    edit: 'แก้ให้ตรงกับความจริง เหตุผลนี้จะอยู่ในเอกสารที่ส่งออก',
  },
  en: {
    scopes: { 'next-line': 'silence findings on the next line', file: 'silence findings in the whole file' },
    directive: 'A code follows, and behind `--` the reason. It stands in what is exported.',
    found: (count) => `found ${count} time${count === 1 ? '' : 's'}`,
    reason: 'reason',
    edit: 'Make it say what is true: the reason stands in what is exported.',
  },
};

/** What else may be typed for the words that silence. */
const words = ['disable', 'ปิดการแจ้ง'];

/** A comment up to the cursor: its beginning, the codes, and the reason as far as they are typed. */
const form =
  /^#(?:[ \t]*[^\s#]{0,40}|[ \t]*oit-disable-(next-line|file)[ \t]+((?:(?!--)[^\s,]+[\s,]+)*)(?:--[ \t]*([^\s]{0,40})|(?!--)[^\s,]*))$/s;

/** Offers what makes a comment silence findings: the words that do, the codes found below it, reasons. */
export const offerSuppressions: CompletionSource = (place) => {
  const { comment, offset, result } = place;
  if (!comment) return [];
  const match = form.exec(result.text.slice(comment.start, offset));
  if (!match) return [];
  const [, scope, codes = '', reason] = match;
  if (scope !== 'next-line' && scope !== 'file') return offerDirectives(place);
  const named = codes.split(/[\s,]+/).filter(Boolean);
  return reason === undefined ? offerCodes(place, scope, named) : offerReasons(place, named, reason);
};

/** Only where nothing stands behind and nothing else is begun: else words are being put into a remark. */
function offerDirectives(place: CompletionPlace): Completion[] {
  const { comment, offset, language, typed } = place;
  const isBegun = (word: string) => word.startsWith(typed.toLowerCase());
  if (!comment || comment.end > offset) return [];
  const isGlued = place.result.text.charAt(place.word.start - 1) === '#';
  return scopes.flatMap((scope) => {
    const word = `oit-disable-${scope}`;
    if (![word, ...words].some(isBegun)) return [];
    return createEntry(place, `${isGlued ? ' ' : ''}${word} `, false, {
      kind: 'code',
      label: word,
      detail: texts[language].scopes[scope],
      documentation: texts[language].directive,
      filterWords: [word, ...words],
      asksAgain: true,
    });
  });
}

/** The codes that a comment there would silence first, then all others that it may; none that it names already. */
function offerCodes(place: CompletionPlace, scope: Scope, named: readonly string[]): Completion[] {
  const { language, result, offset, comment } = place;
  const found = (scope === 'file' ? result.findings : findingsBelow(result.findings, result.judged.analysis.file, offset)).filter(
    ({ code }) => isSuppressible(code),
  );
  const counts = new Map<string, number>();
  for (const { code } of found) counts.set(code, (counts.get(code) ?? 0) + 1);
  const codes = [...new Set([...counts.keys(), ...definitions.keys()])].filter((code) => isSuppressible(code) && !named.includes(code));
  const rest = result.text.slice(offset, comment?.end);
  const hasReason = rest.includes('--');
  const word = { start: place.word.start, end: offset + (/^[^\s,]*/.exec(rest)?.[0].length ?? 0) };
  return codes.map((code) => {
    const count = counts.get(code);
    const { meaning, why } = definitions.get(code)?.texts[language] ?? { meaning: '', why: '' };
    const summary = summarizeMeaning(meaning).replaceAll('`', '');
    return createEntry({ ...place, word }, hasReason ? code : `${code} -- `, false, {
      kind: 'code',
      label: code,
      detail: count === undefined ? summary : `${texts[language].found(count)} · ${summary}`,
      documentation: `${meaning}\n\n${why}`,
      filterWords: [code, summary],
      asksAgain: !hasReason,
    });
  });
}

/** Phrases that stand for a reason which is not begun, or of which one word is. */
function offerReasons(place: CompletionPlace, codes: readonly string[], typed: string): Completion[] {
  const { language, offset, comment } = place;
  if (comment && comment.end > offset) return [];
  const word = { start: offset - typed.length, end: offset };
  return findReasons(codes, language).map((phrase) => {
    const [before = '', behind = ''] = phrase.split(reasonGap);
    return createEntry({ ...place, word }, `${escapeSnippet(before)}${tabStop(1, reasonGap)}${escapeSnippet(behind)}`, true, {
      kind: 'text',
      label: phrase,
      detail: texts[language].reason,
      documentation: texts[language].edit,
      filterWords: [phrase, texts[language].reason],
    });
  });
}
