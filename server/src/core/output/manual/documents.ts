import type { Language } from '../../ground/language';

/** The documents that rules come from, by the number that their sources name. */
const documents: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  '000': {
    th: 'ประกาศสำนักงานเขตสัมพันธวงศ์ เรื่อง มาตรการควบคุมข้อมูลสารสนเทศของสำนักงานเขตสัมพันธวงศ์',
    en: 'Samphanthawong district office: measures on the control of information (in Thai)',
  },
  '001': {
    th: 'มาตรการสื่อสารสร้างการรับรู้ต่อผู้มีส่วนได้ส่วนเสีย แยกตามตัวชี้วัด ปีงบประมาณ 2568 สำนักงานเขตสัมพันธวงศ์',
    en: 'Samphanthawong district office: measures by indicator, fiscal year 2568 (in Thai)',
  },
  '002': {
    th: 'มาตรการยกระดับคุณธรรมและความโปร่งใส ปีงบประมาณ 2568 สำนักงานเขตบางซื่อ',
    en: 'Bang Sue district office: measures on integrity and transparency, fiscal year 2568 (in Thai)',
  },
  '003': {
    th: 'ประกาศเทศบาลเมืองศรีสะเกษ เรื่อง มาตรการในการเผยแพร่ข้อมูลต่อสาธารณะผ่านเว็บไซต์ ปีงบประมาณ 2563',
    en: 'Si Sa Ket town municipality: publishing on the web site, fiscal year 2563 (in Thai)',
  },
  '004': {
    th: 'แผนปฏิบัติการต่อต้านการทุจริต ปีงบประมาณ 2566 สำนักงานเขตวังทองหลาง ซึ่งมีผลการประเมิน ITA ปีงบประมาณ 2565 ทุกข้อ',
    en: 'Wang Thonglang district office: anti-corruption plan 2566, with the results of the assessment of 2565 item by item (in Thai)',
  },
};

const reference = /\b(00[0-4])(?: l\.(\d+(?:-\d+)?(?:, \d+(?:-\d+)?)*))?/g;

const words: Readonly<Record<Language, { readonly document: string; readonly line: string }>> = {
  th: { document: 'เอกสาร', line: 'บรรทัด' },
  en: { document: 'document', line: 'line' },
};

/** Sources that are no document, in the words of Thai pages. */
const otherSourcesTh: readonly (readonly [RegExp, string])[] = [
  [/\b(?:format|elements of the profile)\b/, 'รูปแบบของไฟล์คำตอบและรายการข้อ'],
  [/\bdefects\b/, 'ข้อบกพร่องที่พบในคำตอบจริงของหน่วยงาน'],
  [/Personal Data Protection Act/, 'พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562'],
  [/\b(?:RFC|WHATWG|UTF-8)\b/, 'มาตรฐานของเว็บและตัวอักษร'],
  [/^limits/, 'ขอบเขตที่โปรแกรมตรวจ'],
];

/** Gives where a rule comes from; Thai pages name documents by number and line, and other sources in Thai. */
export function spellSource(source: string, language: Language): string {
  if (language === 'en') return source.replace(reference, (...match) => spellReference(match, language));
  const named = [
    ...[...source.matchAll(reference)].map((match) => spellReference(match, language)),
    ...otherSourcesTh.flatMap(([pattern, name]) => (pattern.test(source) ? [name] : [])),
  ];
  return named.length > 0 ? named.join('; ') : 'สิ่งที่พบในทางปฏิบัติบนเว็บไซต์ของหน่วยงาน';
}

function spellReference([, number, lines]: readonly (string | number | undefined)[], language: Language): string {
  const { document, line } = words[language];
  return `${document} ${number}${lines ? ` ${line} ${lines}` : ''}`;
}

/** Gives the number and title of every document that a source names. */
export function documentsOf(source: string, language: Language): string[] {
  const numbers = new Set([...source.matchAll(reference)].map(([, number]) => String(number)));
  return [...numbers].map((number) => `${words[language].document} ${number}: ${documents[number]?.[language]}`);
}
