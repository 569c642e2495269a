import { definitions } from '../../analysis/catalogue';
import { formatRange } from '../../analysis/score/score';
import { summarizeMeaning } from '../../findings/summarize-meaning';
import type { Language } from '../../ground/language';
import type { PointRange, Review } from '../../review/review';
import type { RoundChanges, StateChange } from '../../review/rounds/compare-rounds';
import type { OwnRounds } from '../../review/rounds/read-rounds';
import { formatDay } from '../eras';
import { interfaceTexts } from '../interface-texts';
import { type ChangeGroup, roundTexts } from './round-texts';

/** What has changed since the last round, in words. */
export interface ChangeReport {
  /** The day of that round. */
  readonly since: string;
  /** Numbers then and now, one a line. */
  readonly numbers: readonly string[];
  /** What has changed, the red flags first; empty ones are left out. */
  readonly groups: readonly ChangedGroup[];
}

export interface ChangedGroup {
  readonly kind: ChangeGroup;
  readonly title: string;
  readonly lines: readonly ChangeLine[];
}

export interface ChangeLine {
  /** An item or a code. */
  readonly id: string;
  /** Title of the item, or empty. */
  readonly title: string;
  readonly text: string;
}

/** Gives in words what has changed. */
export function describeChanges(changes: RoundChanges, review: Review, language: Language): ChangeReport {
  const texts = roundTexts[language];
  const titles = new Map(review.items.map(({ id, title }) => [id, title]));
  const line = (id: string, text: string): ChangeLine => ({ id, title: titles.get(id) ?? '', text });
  const states = (listed: readonly StateChange[]) => listed.map((change) => line(change.item, describeState(change, language)));
  const lines: Readonly<Record<ChangeGroup, readonly ChangeLine[]>> = {
    fellBack: states(changes.fellBack),
    died: changes.died.map((death) => line(death.item, describeDeath(death, language))),
    becameReady: states(changes.becameReady),
    advanced: states(changes.advanced),
    unmoved: changes.unmoved.map((id) => line(id, stateOf(id, review, language))),
    added: changes.added.map((id) => line(id, stateOf(id, review, language))),
    removed: changes.removed.map((id) => line(id, '')),
    findings: changes.findings.map(({ code, before, now }) => ({
      id: code,
      title: titleOf(code, language),
      text: texts.times(before, now),
    })),
  };
  const kinds = Object.keys(lines) as ChangeGroup[];
  return {
    since: texts.since(formatDay(changes.since, language), changes.days),
    numbers: describeNumbers(changes, language),
    groups: kinds.flatMap((kind) =>
      lines[kind].length > 0 ? [{ kind, title: texts.groups[kind](lines[kind].length), lines: lines[kind] }] : [],
    ),
  };
}

/** Gives what a code means, in short; nothing of one that is no longer known. */
function titleOf(code: string, language: Language): string {
  return summarizeMeaning(definitions.get(code)?.texts[language].meaning ?? '').replaceAll('`', '');
}

/** Gives the changes on one line: how many of each kind that a meeting asks for. */
export function summarizeChanges(changes: RoundChanges, language: Language): string {
  const { short, nothing } = roundTexts[language];
  const parts = [
    [changes.becameReady.length, short.ready],
    [changes.fellBack.length, short.fellBack],
    [changes.died.length, short.died],
    [changes.unmoved.length, short.unmoved],
  ] as const;
  const told = parts.flatMap(([count, tell]) => (count > 0 ? [tell(count)] : []));
  return told.length > 0 ? told.join(' · ') : nothing;
}

/** What has become of one item since the last round, for a row of a tree. */
export interface ItemChange {
  readonly kind: 'ready' | 'fell-back' | 'died';
  readonly text: string;
}

/** Gives what has become of each item that has become ready, fell back or has more dead links; by its id. */
export function findItemChanges(changes: RoundChanges | null, language: Language): ReadonlyMap<string, ItemChange> {
  const found = new Map<string, ItemChange>();
  const add = (item: string, kind: ItemChange['kind'], text: string) => {
    const told = found.get(item);
    found.set(item, { kind, text: told ? `${told.text} · ${text}` : text });
  };
  for (const change of changes?.becameReady ?? []) add(change.item, 'ready', describeState(change, language));
  for (const change of changes?.fellBack ?? []) add(change.item, 'fell-back', describeState(change, language));
  for (const death of changes?.died ?? []) add(death.item, 'died', describeDeath(death, language));
  return found;
}

/** Gives what is odd about the rounds of a submission, one thing a line. `agency`: the mark of the one that it names now. */
export function describeOddities({ rounds, problems, others }: OwnRounds, agency: string | null, language: Language): string[] {
  const texts = roundTexts[language];
  const last = rounds.at(-1);
  return [
    ...problems.map(({ kind, line }) => texts.problems[kind](line)),
    ...(others > 0 ? [texts.otherList(others)] : []),
    ...(last?.agency && agency && last.agency !== agency ? [texts.otherAgency] : []),
  ];
}

function describeNumbers({ ready, total, score, counts, opened }: RoundChanges, language: Language): string[] {
  const texts = roundTexts[language];
  const { counts: formatCounts } = interfaceTexts(language);
  const range = ({ low, high }: PointRange) => formatRange(low, high);
  return [
    texts.ready(`${ready.before}/${total.before}`, `${ready.now}/${total.now}`),
    ...(score ? [texts.oit(range(score.oit.before), range(score.oit.now), score.estimate)] : []),
    ...(score?.total.before && score.total.now ? [texts.total(range(score.total.before), range(score.total.now), score.estimate)] : []),
    texts.counts(formatCounts(counts.before), formatCounts(counts.now)),
    ...(opened.before === opened.now ? [] : [texts.opened(opened.before, opened.now)]),
  ];
}

function describeState({ before, now, isUnsure }: StateChange, language: Language): string {
  const { states } = interfaceTexts(language);
  const texts = roundTexts[language];
  return `${texts.states(states[before], states[now])}${isUnsure ? ` (${texts.unsure})` : ''}`;
}

function describeDeath({ now, before, isNews }: RoundChanges['died'][number], language: Language): string {
  const texts = roundTexts[language];
  return isNews ? texts.deadNews(now) : texts.dead(now, before);
}

function stateOf(id: string, { items }: Review, language: Language): string {
  const state = items.find((item) => item.id === id)?.state;
  return state ? interfaceTexts(language).states[state] : '';
}
