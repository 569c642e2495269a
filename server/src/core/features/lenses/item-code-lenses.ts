import type { CheckResult } from '../../analysis/check-result';
import type { CheckedFinding } from '../../findings/finding';
import type { ByLanguage, Language } from '../../ground/language';
import { cut } from '../../ground/quote';
import type { Span } from '../../ground/span';
import { type LinkWeight, weigh } from '../../links/weight';
import { askedElements, type ProfileItem, responsibleDivisions } from '../../profile/profile';
import { itemOfPath } from '../../schema/item-of-path';
import type { AssessedLink } from '../../submission/links/assess';
import { moveSpan } from '../../submission/place-item';
import { describePreviousResult } from '../../submission/previous-result';
import type { Item } from '../../submission/submission';
import { isShown } from '../element-state';
import { interfaceTexts } from '../interface-texts';

/** What stands above the key of an item. */
export interface ItemCodeLens {
  readonly span: Span;
  /** State, elements, whose it is, what is to be mended, and what became of its links. */
  readonly title: string;
  /** The worst that was found in it; null where there is nothing to mend. */
  readonly problem: Span | null;
}

interface LensTexts {
  readonly elements: (shown: number, asked: number) => string;
  readonly problems: Readonly<Record<'error' | 'warning', (count: number) => string>>;
  readonly links: Readonly<Record<LinkWeight, (count: number) => string>>;
  readonly more: (count: number) => string;
}

const texts: ByLanguage<LensTexts> = {
  th: {
    elements: (shown, asked) => `องค์ประกอบ ${shown}/${asked}`,
    problems: { error: (count) => `ต้องแก้ ${count} จุด`, warning: (count) => `ควรดู ${count} จุด` },
    links: {
      fine: (count) => `ลิงก์ใช้ได้ ${count}`,
      dead: (count) => `ลิงก์เสีย ${count}`,
      doubtful: (count) => `ลิงก์ควรแก้ ${count}`,
      unverified: (count) => `ลิงก์ต้องเปิดดูเอง ${count}`,
    },
    more: (count) => `อีก ${count} ฝ่าย`,
  },
  en: {
    elements: (shown, asked) => `elements ${shown}/${asked}`,
    problems: { error: (count) => `${count} to mend`, warning: (count) => `${count} to look at` },
    links: {
      fine: (count) => `links alive: ${count}`,
      dead: (count) => `links dead: ${count}`,
      doubtful: (count) => `links to mend: ${count}`,
      unverified: (count) => `links to open yourself: ${count}`,
    },
    more: (count) => `${count} more`,
  },
};

/** Of a remark of last year. */
const remarkLength = 60;
/** Divisions named in one lens. */
const divisionsNamed = 2;

/** Gives a code lens for every item of the list that is in the file, in the order of the file; of what cannot be read what is known. */
export function findItemCodeLenses(result: CheckResult, language: Language): ItemCodeLens[] {
  const { profile, completeness, judged, findings } = result;
  if (!profile || !completeness) return [];
  const problems = findProblems(findings);
  const lens = (id: string, span: Span, item: Item | null, links: readonly AssessedLink[]): ItemCodeLens[] => {
    const listed = profile.itemById.get(id);
    const state = completeness.items.get(id);
    if (!listed || !state) return [];
    const own = problems.get(id);
    const parts = [
      interfaceTexts(language).states[state],
      ...(item ? describeElements(item, listed, texts[language]) : []),
      ...describeDivisions(item, listed, texts[language]),
      ...describeProblems(own, texts[language]),
      ...describeLinks(links, texts[language]),
      ...describePrevious(item, language),
    ];
    return [{ span, title: parts.join(' · '), problem: own?.worst.span ?? null }];
  };
  const read = judged.parts.flatMap(({ start, judgement: { reading, links } }) => {
    if (reading.block.failure !== null) return [];
    return reading.context.submission.items.flatMap((item) => {
      const own = links.filter((link) => link.item === item.id && !link.exclusion);
      return lens(item.id, moveSpan(item.keySpan, start), item, own);
    });
  });
  const unread = judged.analysis.file.blocks.flatMap(({ start, block }) => {
    const id = block.kind === 'item' && block.failure !== null && block.key !== null ? itemOfPath(['items', block.key]) : null;
    return id === null ? [] : lens(id, moveSpan(keySpanIn(block.text), start), null, []);
  });
  return unread.length === 0 ? read : [...read, ...unread].sort((a, b) => a.span.start - b.span.start);
}

/** The first word of a block's text. */
function keySpanIn(text: string): Span {
  const start = text.length - text.trimStart().length;
  const length = text.slice(start).search(/[:\r\n]/);
  return { start, end: length < 0 ? text.length : start + length };
}

interface Problems {
  readonly counts: Readonly<Record<'error' | 'warning', number>>;
  readonly worst: CheckedFinding;
}

const levels = ['error', 'warning'] as const;

/** Errors and warnings by item: how many, and the first of the worst. */
function findProblems(findings: readonly CheckedFinding[]): ReadonlyMap<string, Problems> {
  const problems = new Map<string, Problems>();
  for (const finding of findings) {
    const { item, severity } = finding;
    if (item === null || severity === 'info') continue;
    const { counts = { error: 0, warning: 0 }, worst = finding } = problems.get(item) ?? {};
    const isWorse = severity === 'error' && worst.severity !== 'error';
    problems.set(item, { counts: { ...counts, [severity]: counts[severity] + 1 }, worst: isWorse ? finding : worst });
  }
  return problems;
}

function describeProblems(problems: Problems | undefined, { problems: say }: LensTexts): string[] {
  return levels.flatMap((level) => (problems && problems.counts[level] > 0 ? [say[level](problems.counts[level])] : []));
}

function describeElements({ elements }: Item, listed: ProfileItem, { elements: say }: LensTexts): string[] {
  const asked = askedElements(listed);
  if (asked.length === 0) return [];
  const shown = new Set(elements.filter(isShown).map(({ id }) => id));
  return [say(asked.filter(({ id }) => shown.has(id)).length, asked.length)];
}

/** Only while there is no result of this year. */
function describePrevious(item: Item | null, language: Language): string[] {
  if (!item?.previous || item.result) return [];
  const { label, score, remark } = describePreviousResult(item.previous, language);
  return [`${label}: ${[score, remark && shorten(remark)].filter(Boolean).join(' – ')}`];
}

function shorten(remark: string): string {
  const line = remark.replace(/\s+/g, ' ');
  return line.length > remarkLength ? `${cut(line, remarkLength)}…` : line;
}

/** Those that the file names, else those of the list. */
function describeDivisions(item: Item | null, listed: ProfileItem, { more }: LensTexts): string[] {
  const given = (item?.divisions ?? []).map(({ reading, value }) => (reading?.kind === 'known' ? reading.name : value));
  const names = given.length > 0 ? given : (listed.divisions ?? responsibleDivisions(listed));
  const named = names.slice(0, divisionsNamed).join(', ');
  return named === '' ? [] : [names.length > divisionsNamed ? `${named}, ${more(names.length - divisionsNamed)}` : named];
}

const worstFirst: readonly LinkWeight[] = ['dead', 'doubtful', 'unverified', 'fine'];

/** How many links are of each weight, of those whose verdict is known; how many are fine only where nothing else is to be said. */
function describeLinks(links: readonly AssessedLink[], { links: say }: LensTexts): string[] {
  const known = links.flatMap(({ verdict, isVerified }) => {
    if (!verdict) return [];
    const weight = weigh(verdict.kind);
    return [weight === 'unverified' && isVerified ? 'fine' : weight];
  });
  const counts = worstFirst.flatMap((weight) => {
    const count = known.filter((each) => each === weight).length;
    return count === 0 ? [] : [{ weight, count }];
  });
  const faulty = counts.filter(({ weight }) => weight !== 'fine');
  return (faulty.length > 0 ? faulty : counts).map(({ weight, count }) => say[weight](count));
}
