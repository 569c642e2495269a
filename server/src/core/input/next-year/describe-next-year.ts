import { escapeMarkdown } from '../../features/markdown';
import type { ByLanguage, Language } from '../../ground/language';
import type { ProfileItem } from '../../profile/profile';
import { titleIn } from '../../profile/profile-facts';
import { describeReason, type Leftover } from './leftovers';
import type { DroppedPart, MappedItem, NextYear } from './start-next-year';

/** What became of last year's submission, in words. */
export interface NextYearReport {
  readonly head: string;
  /** How much was taken over, and how much is to be looked at. */
  readonly counts: string;
  readonly groups: readonly NextYearGroup[];
  /** What to do next. */
  readonly next: string;
}

export interface NextYearGroup {
  readonly kind: GroupKind;
  readonly title: string;
  readonly lines: readonly string[];
}

type GroupKind = 'kept' | 'moved' | 'merged' | 'split' | 'new' | 'gone' | 'left' | 'dropped';

interface NextYearTexts {
  readonly head: (from: string, to: string) => string;
  readonly counts: (filled: number, doubts: number) => string;
  readonly groups: Readonly<Record<GroupKind, (count: number) => string>>;
  readonly isAnswered: string;
  /** Behind what no document says. */
  readonly inferred: string;
  readonly line: (line: number) => string;
  readonly dropped: Readonly<Record<DroppedPart, string>>;
  readonly next: (hasLeftovers: boolean) => string;
}

const nextYearTexts: ByLanguage<NextYearTexts> = {
  th: {
    head: (from, to) => `เริ่มไฟล์คำตอบของ ${to} จาก ${from}`,
    counts: (filled, doubts) => `ยกมา ${filled} ค่า มีหมายเหตุ “ตรวจสอบ” ${doubts} แห่ง`,
    groups: {
      kept: (count) => `เลขข้อเดิม ชื่อเดิม: ${count} ข้อ`,
      moved: (count) => `เปลี่ยนเลขหรือชื่อข้อ: ${count} ข้อ`,
      merged: (count) => `รวมจากหลายข้อ: ${count} ข้อ`,
      split: (count) => `ข้อเดิมที่แยกเป็นหลายข้อ: ${count} ข้อ`,
      new: (count) => `ข้อใหม่ ยังไม่มีคำตอบ: ${count} ข้อ`,
      gone: (count) => `ข้อเดิมที่ไม่มีข้อตรงกันในรายการใหม่: ${count} ข้อ`,
      left: (count) => `ไม่ได้ยกมา เก็บข้อความไว้ท้ายไฟล์: ${count} ส่วน`,
      dropped: () => 'ไม่ยกมาเพราะเป็นของปีเดิม',
    },
    isAnswered: 'คำตอบเดิมอยู่ท้ายไฟล์',
    inferred: 'ประมาณการจากชื่อข้อ',
    line: (line) => `บรรทัด ${line}`,
    dropped: {
      deadlines: 'กำหนดเวลา',
      surveys: 'จำนวนผู้ตอบแบบวัด',
      approvals: 'การรับรอง',
      verified: 'การเปิดลิงก์ดูเอง (verified)',
      earlier: 'ผลและคะแนนของปีก่อนหน้านั้น (previous)',
    },
    next: (hasLeftovers) =>
      `ต่อไป: ดูบรรทัดที่มี “ตรวจสอบ” ทีละแห่ง${hasLeftovers ? ' และส่วนที่อยู่ท้ายไฟล์' : ''} แล้วลบหมายเหตุออก องค์ประกอบยังไม่ได้ทำเครื่องหมาย`,
  },
  en: {
    head: (from, to) => `Started the submission of ${to} from ${from}`,
    counts: (filled, doubts) => `Values taken over: ${filled}; comments that begin with “check”: ${doubts}`,
    groups: {
      kept: (count) => `The same number and title: ${count}`,
      moved: (count) => `Another number or title: ${count}`,
      merged: (count) => `Merged from several: ${count}`,
      split: (count) => `Split into several: ${count}`,
      new: (count) => `New, without an answer: ${count}`,
      gone: (count) => `Former items of which the new list has none: ${count}`,
      left: (count) => `Not taken over, the text kept at the end of the file: ${count}`,
      dropped: () => 'Left out, as it is of the former year',
    },
    isAnswered: 'its answer stands at the end of the file',
    inferred: 'estimated by the titles',
    line: (line) => `line ${line}`,
    dropped: {
      deadlines: 'deadlines',
      surveys: 'numbers of survey answers',
      approvals: 'approvals',
      verified: 'links that a person has opened (verified)',
      earlier: 'results and scores of the years before that (previous)',
    },
    next: (hasLeftovers) =>
      `Next: look at each comment that begins with “check”${hasLeftovers ? ' and at what stands at the end of the file' : ''}, then delete it. No element is ticked yet.`,
  },
};

/** Gives in words what became of last year's submission. Empty groups are left out. */
export function describeNextYear(year: NextYear, language: Language): NextYearReport {
  const texts = nextYearTexts[language];
  const { items, from, to } = year;
  const name = (item: ProfileItem) => `${item.id} ${titleIn(item, language)}`;
  const isKept = ({ item, former }: MappedItem) =>
    former.length === 1 && former.every((one) => one.item.id === item.id && one.ground === 'same-title');
  const come = (wanted: readonly MappedItem[]) =>
    wanted.map(({ item: target, former }) => {
      const isSure = former.every(({ confidence }) => confidence === 'document');
      return `${former.map(({ item }) => item.id).join(' + ')} → ${name(target)}${isSure ? '' : ` (${texts.inferred})`}`;
    });
  const lines: Readonly<Record<GroupKind, readonly string[]>> = {
    kept: items.filter(isKept).map(({ item }) => name(item)),
    moved: come(items.filter((item) => item.former.length === 1 && !isKept(item))),
    merged: come(items.filter(({ former }) => former.length > 1)),
    split: describeSplit(items),
    new: items.filter(({ former }) => former.length === 0).map(({ item }) => name(item)),
    gone: year.gone.map(({ item, isAnswered }) => `${name(item)}${isAnswered ? ` (${texts.isAnswered})` : ''}`),
    left: year.leftovers.filter(({ reason }) => reason !== 'gone').map((one) => describeLeftover(one, language)),
    dropped: year.dropped.length > 0 ? [year.dropped.map((part) => texts.dropped[part]).join(', ')] : [],
  };
  const kinds = Object.keys(lines) as GroupKind[];
  return {
    head: texts.head(`${from.title[language]} (${from.id})`, `${to.title[language]} (${to.id})`),
    counts: texts.counts(year.filled, year.doubts),
    groups: kinds.flatMap((kind) => {
      const own = lines[kind];
      return own.length > 0 ? [{ kind, title: texts.groups[kind](own.length), lines: own }] : [];
    }),
    next: texts.next(year.leftovers.length > 0),
  };
}

function describeSplit(items: readonly MappedItem[]): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const { item: target, former } of items)
    for (const { item } of former) targets.set(item.id, [...(targets.get(item.id) ?? []), target.id]);
  return [...targets].flatMap(([id, to]) => (to.length > 1 ? [`${id} → ${to.join(', ')}`] : []));
}

function describeLeftover({ reason, what, line }: Leftover, language: Language): string {
  const place = line === null ? '' : ` (${nextYearTexts[language].line(line)})`;
  return `${what}${place}: ${describeReason(reason, language)}`.trim();
}

/** Gives it as plain text. */
export function formatNextYearText({ head, counts, groups, next }: NextYearReport): string {
  const parts = groups.flatMap(({ title, lines }) => ['', title, ...lines.map((line) => `  ${line}`)]);
  return `${[head, counts, ...parts, '', next].join('\n')}\n`;
}

/** Gives it as Markdown. */
export function formatNextYearMarkdown({ head, counts, groups, next }: NextYearReport): string {
  const blocks = [
    `# ${escapeMarkdown(head)}`,
    escapeMarkdown(counts),
    ...groups.flatMap(({ title, lines }) => [`## ${escapeMarkdown(title)}`, lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n')]),
    escapeMarkdown(next),
  ];
  return `${blocks.join('\n\n')}\n`;
}
