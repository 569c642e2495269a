import { interfaceTexts } from '../messages/interface-texts';
import type { Language } from '../messages/messages';
import { neededWindows, needsPeriod } from '../profile/period-need';
import { type PeriodNeed, type Profile, type ProfileElement, type ProfileItem, responsibleDivisions } from '../profile/profile';
import { formatPeriod, type Period } from '../thai/period';
import { toScalar } from '../yaml/to-scalar';

export interface NewSubmission {
  readonly agencyName: string;
  readonly website: string;
}

interface SkeletonTexts {
  readonly head: (title: string) => readonly string[];
  readonly answer: string;
  readonly urls: string;
  readonly description: string;
  readonly example: string;
  readonly elements: string;
}

const skeletonTexts: Readonly<Record<Language, SkeletonTexts>> = {
  th: {
    head: (title) => [`แบบคำตอบ OIT: ${title}`, 'กรอกทีละข้อ ค่าที่เว้นว่างถือว่ายังไม่กรอก บรรทัดที่ขึ้นต้นด้วย # เป็นคำอธิบาย'],
    answer: 'มี หรือ ไม่มี',
    urls: 'ใส่ที่อยู่บนเว็บไซต์หลัก บรรทัดละหนึ่งที่อยู่: - https://…',
    description: 'ทางเข้าจากหน้าหลัก > เนื้อหาที่แสดง > ช่วงเวลาของข้อมูล',
    example: 'เช่น',
    elements: 'true เมื่อหน้าเว็บแสดงแล้ว หรือที่อยู่ (URL) ของหน้าที่แสดง หรือ { none: เหตุผล } ถ้าไม่มีในหน่วยงาน',
  },
  en: {
    head: (title) => [
      `OIT submission: ${title}`,
      'Fill in item by item; an empty value counts as absent. Lines that begin with # are notes.',
    ],
    answer: 'มี (yes) or ไม่มี (no)',
    urls: 'addresses on the main web site, one a line: - https://…',
    description: 'way from the home page > what is shown > period of the data',
    example: 'such as',
    elements: 'true once the page shows it, or the address (URL) where it is shown, or { none: reason } where it does not exist',
  },
};

/** Writes the text of a new submission: every item of the profile in its order, with its elements, nothing answered yet. */
export function createSkeleton(profile: Profile, { agencyName, website }: NewSubmission, language: Language): string {
  const texts = skeletonTexts[language];
  const lines = [
    ...texts.head(profile.title[language]).map(comment),
    'oit: 1',
    `fiscalYear: ${profile.fiscalYear}`,
    `profile: ${profile.profile}`,
    'agency:',
    `  name: ${toScalar(agencyName)}`,
    `  website: ${toScalar(website)}`,
    'items:',
    ...profile.items.flatMap((item) => ['', ...createItemSkeleton(item, language)].map((line) => (line === '' ? '' : `  ${line}`))),
  ];
  return `${lines.join('\n')}\n`;
}

/** Gives the lines of one item that is not answered yet, with what the profile says of it. */
export function createItemSkeleton(item: ProfileItem, language: Language): string[] {
  const texts = skeletonTexts[language];
  const divisions = item.divisions ?? [];
  const responsible = responsibleDivisions(item);
  const title = language === 'en' && item.titleEn ? `${item.titleEn} (${item.title})` : item.title;
  return [
    comment(`${item.id} ${title}`),
    ...(responsible.length > 0 ? [comment(`${interfaceTexts(language).responsible}: ${responsible.join(', ')}`)] : []),
    `${item.id}:`,
    `  answer:  # ${texts.answer}`,
    `  urls:  # ${texts.urls}`,
    `  description:  # ${texts.description}`,
    ...(divisions.length > 0 ? [`  division: ${describeDivisions(divisions)}`] : []),
    ...describePeriod(item.period, texts, language),
    ...describeElements(item.elements ?? [], texts, language),
  ];
}

function describeDivisions(divisions: readonly string[]): string {
  return divisions.length === 1 ? toScalar(divisions[0] ?? '') : `[${divisions.map(toScalar).join(', ')}]`;
}

function describePeriod(need: PeriodNeed | undefined, texts: SkeletonTexts, language: Language): string[] {
  if (!needsPeriod(need)) return [];
  const example = exampleOf(need);
  return [`  period:  # ${toComment(interfaceTexts(language).needs(need))}${example ? ` ${texts.example} ${example}` : ''}`];
}

/** The shortest period that the need takes, as it is typed. */
function exampleOf(need: PeriodNeed): string | null {
  const [window] = neededWindows(need);
  if (!window) return null;
  const isYear = need.kind === 'plan' || need.kind === 'fiscal-year';
  const period: Period = {
    kind: isYear ? 'fiscal-years' : 'months',
    from: window.from,
    to: window.to,
    day: null,
    monthly: need.kind === 'monthly',
    statedMonths: null,
    christianEra: false,
    twoDigitYear: false,
  };
  return formatPeriod(period);
}

function describeElements(elements: readonly ProfileElement[], texts: SkeletonTexts, language: Language): string[] {
  if (elements.length === 0) return [];
  const label = (element: ProfileElement) => (language === 'en' && element.labelEn ? element.labelEn : element.label);
  return [
    `  elements:  # ${texts.elements}`,
    ...elements.map((element) => `    ${toScalar(element.id)}: false  # ${toComment(label(element))}`),
  ];
}

function comment(text: string): string {
  return `# ${toComment(text)}`;
}

/** A comment ends with its line. */
function toComment(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\ufeff]+/gu, ' ').trim();
}
