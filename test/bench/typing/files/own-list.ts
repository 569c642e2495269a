const subjects = [
  'งานทะเบียนราษฎร',
  'งานโยธาและผังเมือง',
  'งานอนามัยสิ่งแวดล้อม',
  'งานจัดเก็บรายได้',
  'งานรักษาความสะอาด',
  'งานการศึกษาท้องถิ่น',
  'งานการเงินและพัสดุ',
  'งานเทศกิจ',
  'งานพัฒนาชุมชน',
];

const papers = [
  { title: 'อำนาจหน้าที่และผู้รับผิดชอบ', kind: 'current' },
  { title: 'คู่มือการให้บริการประชาชน', kind: 'current' },
  { title: 'ขั้นตอนและระยะเวลา', kind: 'current' },
  { title: 'ค่าธรรมเนียมและแบบคำขอ', kind: 'current' },
  { title: 'แผนปฏิบัติการประจำปี', kind: 'plan' },
  { title: 'แผนการใช้จ่ายงบประมาณ', kind: 'plan' },
  { title: 'ผลการดำเนินงานรอบหกเดือน', kind: 'months' },
  { title: 'สถิติการให้บริการ', kind: 'months' },
  { title: 'ผลสำรวจความพึงพอใจ', kind: 'months' },
  { title: 'ช่องทางร้องเรียนและผลการดำเนินการ', kind: 'current' },
  { title: 'ความเสี่ยงการทุจริตและมาตรการ', kind: 'current' },
];

const fiscalYear = 2568;

const periods: Readonly<Record<string, object>> = {
  current: { kind: 'current' },
  plan: { kind: 'plan', years: [fiscalYear] },
  months: { kind: 'months', atLeast: 6, through: `${fiscalYear}-03` },
};

/** Makes an office's own list: 99 items, as many as item numbers allow. */
export function createOwnList() {
  const listed = subjects.flatMap((subject) => papers.map(({ title, kind }) => ({ subject, title, kind })));
  const items = listed.map(({ subject, title, kind }, index) => ({
    id: `O${index + 1}`,
    title: `${subject}: ${title}`,
    titleEn: `Paper ${index + 1}`,
    period: periods[kind] as { kind: string },
    elements: [{ id: 'document', label: title }],
  }));
  return {
    profile: 'own-office',
    fiscalYear,
    title: { th: 'รายการข้อของหน่วยงานเอง', en: 'The list of an office of its own' },
    confidence: { level: 'inferred', note: { th: 'แต่งขึ้นเพื่อการวัดความเร็ว', en: 'Made up to measure with.' } },
    source: [{ note: 'made up' }],
    indicators: [{ id: '9', title: 'การเปิดเผยข้อมูล', titleEn: 'Disclosure', subIndicators: [{ id: '9.1', title: 'ข้อมูลของงาน', items }] }],
  };
}
