import type { Doubt } from '../found-answers';
import { adviceInside, adviceLabel, type Part, readPartLabel, saysNothing } from './part-labels';
import { type PrintedScore, readScoreLine } from './read-score';
import type { ReportLine } from './report-lines';
import { reportDoubts } from './report-texts';
import { unwrapLines } from './unwrap-lines';

/** What a report says of an item below its head. */
export interface ItemBlock {
  /** As printed behind its label; null where there is none. */
  readonly answer: string | null;
  readonly score: PrintedScore | null;
  readonly urls: readonly ReportLine[];
  /** Paragraphs, a line each. */
  readonly description: string;
  readonly descriptionDoubts: readonly Doubt[];
  /** What assessors wrote; empty where that is nothing. */
  readonly remark: string;
  readonly remarkDoubts: readonly Doubt[];
  /** Lines of the block that belong to no part. */
  readonly left: readonly ReportLine[];
  /** Whether a part begins at all. */
  readonly hasParts: boolean;
}

/** Captions and headings of the text around the table. */
const caption = /^(?:ตารางที่|แผนภาพที่|แผนภูมิที่|ภาพที่|รูปที่|กราฟที่)\s*[0-9๐-๙]/;
const chapter = /^(?:บทที่|ส่วนที่|ภาคผนวก)\s*[0-9๐-๙ก-ฮ]?/;

/** Divides the lines between two heads by the labels of their parts. `width`: of a full line, where lines wrap. */
export function readBlock(lines: readonly ReportLine[], width: number | null): ItemBlock {
  const parts: Record<Part, ReportLine[]> = { answer: [], score: [], urls: [], description: [], assessor: [] };
  const left: ReportLine[] = [];
  const adviceAt = findAdvice(lines);
  let part: Part | null = null;
  let isOver = false;
  for (const [at, line] of lines.entries()) {
    if (caption.test(line.text) || (part === 'assessor' && chapter.test(line.text))) break;
    if (line.isNumberOfPage) continue;
    const begun = readPartLabel(line.text);
    if (begun && !(begun.part === 'assessor' && at < adviceAt)) {
      part = begun.part;
      isOver = false;
      if (begun.rest !== '') parts[part].push({ ...line, text: begun.rest });
    } else if (part === null || isOver) left.push(line);
    else parts[part].push(line);
    if (part === 'assessor') isOver = saysNothing(line.text.replace(adviceLabel, '')) && /ไม่มี/.test(line.text);
    if (part === 'answer' || part === 'score') part = null;
  }
  const { description, advice, doubts } = divideDescription(parts.description, width, parts.assessor.length > 0);
  return {
    answer: parts.answer[0]?.text ?? null,
    score: readScoreLine(parts.score[0]?.text ?? ''),
    urls: parts.urls,
    description,
    descriptionDoubts: [...(adviceAt > 0 ? [reportDoubts.severalAdvices] : []), ...doubts, ...findRepeatedLetters(parts.description)],
    remark: readRemark([...advice, ...joinWrapped(parts.assessor, width)]),
    remarkDoubts: advice.length > 0 ? doubts : [],
    left,
    hasParts: Object.values(parts).some((each) => each.length > 0) || part !== null,
  };
}

/** A label of advice with own words, before another one: the agency may have written it. Gives the line of the last one; 0 where that is no question. */
function findAdvice(lines: readonly ReportLine[]): number {
  const assessor = lines.flatMap(({ text }, at) => (readPartLabel(text)?.part === 'assessor' ? [at] : []));
  const advices = assessor.filter((at) => adviceLabel.test(lines[at]?.text ?? ''));
  const [first] = assessor;
  const last = advices.at(-1);
  if (first === undefined || last === undefined || first !== advices[0] || last === first) return 0;
  const words = lines[first]?.text.replace(adviceLabel, '') ?? '';
  return saysNothing(words) ? 0 : last;
}

interface DividedDescription {
  readonly description: string;
  readonly advice: readonly string[];
  readonly doubts: readonly Doubt[];
}

/** Where columns ran together, the advice stands behind the description on its line. */
function divideDescription(lines: readonly ReportLine[], width: number | null, hasAdvice: boolean): DividedDescription {
  const description = unwrapLines(
    lines.map(({ text }) => text),
    width,
  );
  const inside = hasAdvice ? undefined : [...description.matchAll(adviceInside)].at(-1);
  if (!inside) return { description: saysNothing(description) ? '' : description, advice: [], doubts: [] };
  const advice = description.slice(inside.index).trim();
  const isPlain = saysNothing(advice.replace(adviceLabel, '')) || /^\S+\s{0,3}[:：]\s{0,3}(?:ความครบถ้วน|ข้อเสนอแนะ)/.test(advice);
  return { description: description.slice(0, inside.index).trim(), advice: [advice], doubts: isPlain ? [] : [reportDoubts.adviceInside] };
}

/** Where a page ended inside a word, the letters before it may stand again behind it. */
function findRepeatedLetters(lines: readonly ReportLine[]): readonly Doubt[] {
  return lines.flatMap(({ text, isAfterBreak }, at) => {
    const above = lines[at - 1]?.text ?? '';
    const repeated = isAfterBreak ? overlapOf(above, text) : '';
    return repeated === '' || !/[ก-ฮ]/.test(repeated)
      ? []
      : [reportDoubts.cutInWord(above.slice(-shownLetters), text.slice(0, shownLetters))];
  });
}

const shownLetters = 12;
const longestOverlap = 20;

/** Gives the letters that end one text and begin another; empty where they have none in common. */
export function overlapOf(above: string, below: string): string {
  for (let length = Math.min(longestOverlap, above.length, below.length); length > 0; length--) {
    const letters = below.slice(0, length);
    if (above.endsWith(letters)) return letters;
  }
  return '';
}

/** Lines of the assessors, those that a page wrapped put together; each label begins a line. */
function joinWrapped(lines: readonly ReportLine[], width: number | null): readonly string[] {
  const paragraphs: string[][] = [];
  for (const { text } of lines) {
    if (readPartLabel(text) || paragraphs.length === 0) paragraphs.push([text]);
    else paragraphs.at(-1)?.push(text);
  }
  return paragraphs.flatMap((each) => unwrapLines(each, width).split('\n'));
}

const complete = /^(?:ความครบถ้วนของข้อมูล\s*[:：]?\s*)?(?:ข้อมูล)?ครบถ้วน(?:สมบูรณ์)?$/;
const advice = /^ข้อเสนอแนะ[^:：]{0,60}[:：]\s*/;

/** A label whose words stand on the next line. */
const labelAlone = /(?:^|\n)[^\n]{0,80}(?:[:：]|เหตุผลที่ไม่ครบถ้วน)$/;

/** The words of assessors without labels behind which nothing stands. */
function readRemark(lines: readonly string[]): string {
  const said = lines
    .map((line) => line.replace(adviceLabel, '').trim())
    .filter((line) => line !== '' && !saysNothing(line) && !complete.test(line));
  const meant = said.filter(
    (line, at) => !saysNothing(line.replace(advice, '')) || said.slice(at + 1).some((next) => !readPartLabel(next)),
  );
  return meant.reduce((text, line) => `${text}${text === '' ? '' : labelAlone.test(text) ? ' ' : '\n'}${line}`, '');
}
