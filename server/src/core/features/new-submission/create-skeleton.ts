import type { Language } from '../../ground/language';
import { ownValue } from '../../ground/own-value';
import type { Profile } from '../../profile/profile';
import { describeProfile, describeTitle, textIn, titleIn } from '../../profile/profile-facts';
import { listSurveyIndicators, surveyTools } from '../../profile/tool-indicators';
import { createItemSkeleton } from '../../submission/item-skeleton';
import { staffSurvey } from '../../submission/survey-counts';
import { comment, indent } from '../../yaml/lines';
import { toScalar } from '../../yaml/to-scalar';

export interface NewSubmission {
  readonly agencyName: string;
  readonly website: string;
  /** It was assessed already: nobody approves it any more. */
  readonly isAssessed?: boolean;
}

interface SkeletonTexts {
  readonly head: (title: string) => readonly string[];
  /** What to type under the keys that every item has. */
  readonly keys: (fiscalYear: number) => readonly string[];
  readonly contact: string;
  readonly itapUsers: string;
  readonly deadlines: string;
  readonly surveys: string;
  readonly headcount: readonly string[];
  readonly minimum: (count: number) => string;
  readonly scores: readonly string[];
  readonly previous: string;
}

const skeletonTexts: Readonly<Record<Language, SkeletonTexts>> = {
  th: {
    head: (title) => [`ไฟล์คำตอบ OIT: ${title}`, 'กรอกทีละข้อ ค่าที่เว้นว่างถือว่ายังไม่กรอก บรรทัดที่ขึ้นต้นด้วย # เป็นหมายเหตุ'],
    keys: (fiscalYear) => [
      'หลังเครื่องหมาย : ให้เว้นวรรคหนึ่งช่องก่อนพิมพ์ค่า',
      'answer: มี หรือ ไม่มี',
      'urls: ที่อยู่บนเว็บไซต์หลัก บรรทัดละหนึ่งที่อยู่ ขึ้นต้นด้วย - เช่น - https://…',
      'description: ทางเข้าจากหน้าหลัก > เนื้อหาที่แสดง > ช่วงเวลาของข้อมูล',
      'elements: true เมื่อหน้าเว็บแสดงแล้ว หรือที่อยู่ (URL) ของหน้าที่แสดง หรือ { none: เหตุผล } ถ้าไม่มีในหน่วยงาน',
      `approval: ผู้รายงาน (reported) ผู้อนุมัติรับรอง (approved) ผู้นำข้อมูลขึ้นเผยแพร่ (published) by คือใคร on คือวันที่ เช่น ${fiscalYear}-03-20`,
    ],
    contact: 'อีเมลหรือหมายเลขโทรศัพท์ของหน่วยงาน',
    itapUsers: 'ผู้ใช้ระบบ ITAP สองบทบาท ใส่ตำแหน่งหรือฝ่าย ห้ามใส่รหัสผ่าน',
    deadlines: 'internal: กำหนดส่งภายในของหน่วยงาน closes: วันปิดรับคำตอบ ถ้าไม่ใส่จะใช้วันของรายการข้อ',
    surveys: 'จำนวนผู้ตอบแบบวัดการรับรู้',
    headcount: [
      'จำนวนบุคลากรที่เข้าเกณฑ์ผู้ตอบ IIT (ไม่กรอกก็ได้) ใช้คำนวณว่าต้องมีผู้ตอบอย่างน้อยกี่คน',
      'กรอกจำนวนเดียว หรือแยกตามฝ่ายให้คำนวณได้พอดี เช่น employees: { ฝ่ายโยธา: 40, ฝ่ายปกครอง: 25 }',
    ],
    minimum: (count) => `ขั้นต่ำ ${count} คน`,
    scores: ['คะแนนแบบวัดที่ประกาศหรือคาดไว้ (ไม่กรอกก็ได้) ใช้คำนวณคะแนนรวมและระดับ', 'กรอกตามตัวชี้วัด หรือกรอกจำนวนเดียว เช่น IIT: 98.25'],
    previous: 'ผลของปีก่อนที่ประกาศแล้ว ใช้เปรียบเทียบในแผนยกระดับคุณธรรมและความโปร่งใส',
  },
  en: {
    head: (title) => [
      `OIT submission: ${title}`,
      'Fill in item by item; an empty value counts as absent. Lines that begin with # are notes.',
    ],
    keys: (fiscalYear) => [
      'Leave one blank between the : and the value',
      'answer: มี (yes) or ไม่มี (no)',
      'urls: addresses on the main web site, one a line, each behind a dash: - https://…',
      'description: way from the home page > what is shown > period of the data',
      'elements: true once the page shows it, or the address (URL) where it is shown, or { none: reason } where it does not exist',
      `approval: who reported, who approved, who published; by is who, on is the date, such as ${fiscalYear}-03-20`,
    ],
    contact: 'Mail address or telephone number of the office',
    itapUsers: 'The two users of ITAP: positions or divisions, never a password',
    deadlines: "internal: the office's own deadline; closes: last day of answers, without it that of the list",
    surveys: 'Numbers of people who answered the surveys',
    headcount: [
      'Staff whom IIT asks (optional); it tells how many must answer at least',
      'One number, or numbers by division, which make it exact: employees: { ฝ่ายโยธา: 40, ฝ่ายปกครอง: 25 }',
    ],
    minimum: (count) => `at least ${count}`,
    scores: [
      'Scores of the surveys, published or expected (optional); with them total and level are computed',
      'By indicator, or as one number: IIT: 98.25',
    ],
    previous: 'What was published of the year before; the improvement plan compares with it',
  },
};

/** Writes the text of a new submission: every item of the profile in its order, with its elements, nothing answered yet. */
export function createSkeleton(profile: Profile, { agencyName, website, isAssessed = false }: NewSubmission, language: Language): string {
  const texts = skeletonTexts[language];
  const lines = [
    ...[...texts.head(describeTitle(profile, language)), ...texts.keys(profile.fiscalYear), ...describeProfile(profile, language)].map(
      comment,
    ),
    'oit: 1',
    `fiscalYear: ${profile.fiscalYear}`,
    `profile: ${profile.profile}`,
    'agency:',
    `  name: ${toScalar(agencyName)}`,
    `  website: ${toScalar(website)}`,
    `  ${comment(texts.contact)}`,
    '  contact:',
    `  ${comment(texts.itapUsers)}`,
    '  itapUsers:',
    '    supervisor:',
    '    administrator:',
    comment(texts.deadlines),
    'deadlines:',
    '  internal:',
    '  closes:',
    'items:',
    ...profile.items.flatMap((item) => ['', ...indent(createItemSkeleton(item, profile, language, !isAssessed))]),
    ...createSurveySkeleton(profile, language),
    ...createHeadcountSkeleton(profile, language),
    ...createScoreSkeleton(profile, language),
  ];
  return `${lines.join('\n')}\n`;
}

function createSurveySkeleton({ surveys }: Profile, language: Language): string[] {
  if (!surveys) return [];
  const texts = skeletonTexts[language];
  const lines = Object.entries(surveys).flatMap(([tool, { minimum, who, groups }]) => [
    comment([tool, ...(minimum ? [texts.minimum(minimum)] : []), ...(who ? [textIn(who, language)] : [])].join(' – ')),
    `${tool}:`,
    ...groups.flatMap(({ key, label, minimum: least, rule }) => {
      const facts = [...(label.th === key ? [] : [label[language]]), ...(rule ? [rule[language]] : least ? [texts.minimum(least)] : [])];
      return indent([...(facts.length > 0 ? [comment(facts.join(' – '))] : []), `${toScalar(key)}:`]);
    }),
  ]);
  return ['', comment(texts.surveys), 'surveys:', ...indent(lines)];
}

/** The groups of which a share is to answer. */
function createHeadcountSkeleton({ surveys }: Profile, language: Language): string[] {
  const groups = (ownValue(surveys, staffSurvey)?.groups ?? []).filter(({ share }) => share);
  if (groups.length === 0) return [];
  const lines = groups.flatMap(({ key, label }) => [comment(label[language]), `${toScalar(key)}:`]);
  return ['', ...skeletonTexts[language].headcount.map(comment), 'headcount:', ...indent(lines)];
}

/** The indicators of the surveys, this year and the year before; of a list without them nothing. */
function createScoreSkeleton(profile: Profile, language: Language): string[] {
  const tools = surveyTools.map((tool) => ({ tool, indicators: listSurveyIndicators(profile, tool) }));
  if (tools.every(({ indicators }) => indicators.length === 0)) return [];
  const texts = skeletonTexts[language];
  const lines = tools.flatMap(({ tool, indicators }) => [
    `${tool}:`,
    ...indent(indicators.flatMap((each) => [comment(titleIn(each, language)), `${each.id}:`])),
  ]);
  const previous = [
    comment(texts.previous),
    'previous:',
    ...indent([`fiscalYear: ${profile.fiscalYear - 1}`, 'IIT:', 'EIT:', 'OIT:', 'total:', 'level:']),
  ];
  return ['', ...texts.scores.map(comment), 'scores:', ...indent([...lines, ...previous])];
}
