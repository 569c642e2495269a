import { formatHundredths } from '../../ground/fraction';
import type { ByLanguage } from '../../ground/language';
import type { PlanPart } from '../../profile/profile';

type Result = { readonly score: number | null; readonly remark: string | null } | null;

interface PlanTexts {
  readonly title: string;
  readonly noAgency: string;
  readonly fiscalYear: (year: number) => string;
  readonly madeOn: (day: string) => string;
  readonly shownAt: (item: string, urls: readonly string[]) => string;
  /** What stands for a judgement; `what`: what is to be written. */
  readonly toWrite: (what: string) => string;
  readonly notes: { readonly toWrite: string; readonly estimate: string; readonly preCheck: string; readonly noPrevious: string };
  /** Before the number of a page, and between it and how many there are. */
  readonly page: readonly [before: string, between: string];
  readonly parts: Readonly<Record<PlanPart, string>>;
  readonly answersElement: (item: string, label: string) => string;
  readonly answersItem: (item: string, title: string) => string;
  readonly year: (year: number | null, isEstimate: boolean) => string;
  readonly change: (points: number | null) => string;
  readonly indicator: (id: string, title: string) => string;
  readonly questions: (numbers: string) => string;
  readonly unknown: string;
  readonly lowest: (year: string, tool: string) => string;
  readonly fell: (year: string, points: number, before: number | null) => string;
  readonly lost: (year: number | null, id: string, title: string, result: Result) => string;
  readonly open: (items: readonly string[]) => string;
  readonly noWeakPoint: string;
  readonly scored: (year: string, points: string) => string;
  readonly toolBelow: (tool: string, points: string, isEstimate: boolean, level: string, from: string) => string;
  readonly tools: Readonly<Record<'IIT' | 'EIT' | 'OIT', string>>;
  readonly weight: (percent: number) => string;
  readonly total: string;
  readonly level: string;
  readonly captions: Readonly<
    Record<
      'tools' | 'indicators' | 'weak' | 'measures' | 'communication' | 'results' | 'surveys' | 'group' | 'meetings' | 'activities',
      string
    >
  >;
  readonly columns: Readonly<
    Record<
      | 'tool'
      | 'weight'
      | 'change'
      | 'indicator'
      | 'weak'
      | 'analysis'
      | 'measure'
      | 'followUp'
      | 'responsible'
      | 'stakeholders'
      | 'method'
      | 'time'
      | 'role'
      | 'position'
      | 'duties'
      | 'number'
      | 'date'
      | 'attendants'
      | 'topics'
      | 'activity'
      | 'result'
      | 'obstacles'
      | 'advice'
      | 'survey'
      | 'answers'
      | 'minimum'
      | 'lacking',
      string
    >
  >;
  readonly write: Readonly<
    Record<
      | 'score'
      | 'cause'
      | 'measure'
      | 'followUp'
      | 'responsible'
      | 'method'
      | 'time'
      | 'orderNumber'
      | 'position'
      | 'duties'
      | 'date'
      | 'attendants'
      | 'topics'
      | 'activity'
      | 'result'
      | 'obstacles'
      | 'advice'
      | 'count',
      string
    >
  >;
  readonly order: string;
  readonly roles: readonly string[];
  readonly stakeholders: Readonly<Record<'IIT' | 'EIT' | 'OIT', string>>;
  readonly ownOrder: string;
  readonly due: (what: string, day: string) => string;
  readonly readyItems: (ready: number, total: number, day: string | null) => string;
  readonly people: (count: number) => string;
  readonly enough: string;
}

export const planTexts: ByLanguage<PlanTexts> = {
  th: {
    title: 'การวิเคราะห์ผลการประเมินและมาตรการยกระดับคุณธรรมและความโปร่งใสในการดำเนินงาน (ITA)',
    noAgency: '(ยังไม่ระบุหน่วยงาน)',
    fiscalYear: (year) => `ประจำปีงบประมาณ พ.ศ. ${year}`,
    madeOn: (day) => `ข้อมูล ณ วันที่ ${day}`,
    shownAt: (item, urls) => `เผยแพร่ตามข้อ ${item}: ${urls.join(' , ')}`,
    toWrite: (what) => `(ให้หน่วยงานเขียน: ${what})`,
    notes: {
      toWrite: 'ข้อความในวงเล็บที่ขึ้นต้นว่า “ให้หน่วยงานเขียน” เป็นดุลพินิจของหน่วยงาน ต้องเขียนแทนให้ครบก่อนเผยแพร่',
      estimate:
        'คะแนนที่กำกับว่า “ประมาณการ” คำนวณจากไฟล์คำตอบ (ช่วงคะแนน: ค่าต่ำคิดข้อที่เสี่ยงได้ 0 เป็น 0 ค่าสูงคิดเป็น 100) ไม่ใช่ผลที่ประกาศ คะแนนอื่นเป็นไปตามที่หน่วยงานกรอก',
      preCheck: 'ตัวเลขและข้อเท็จจริงมาจากไฟล์คำตอบ OIT ให้ตรวจกับผลที่ประกาศก่อนใช้',
      noPrevious: 'ยังไม่มีผลของปีก่อน จึงไม่มีการเปรียบเทียบ ใส่ได้ที่ scores.previous ในไฟล์คำตอบ หรือระบุไฟล์คำตอบของปีก่อน',
    },
    page: ['หน้า ', ' จาก '],
    parts: {
      order: 'คำสั่งแต่งตั้งคณะทำงานขับเคลื่อน ITA',
      briefing: 'การประชุมชี้แจงและให้ข้อมูลเกี่ยวกับการประเมิน',
      analysis: 'การวิเคราะห์ผลคะแนน',
      measures: 'มาตรการ/กิจกรรมส่งเสริมคุณธรรมและความโปร่งใสรายตัวชี้วัด',
      communication: 'มาตรการ/กิจกรรมสื่อสารสร้างการรับรู้ต่อผู้มีส่วนได้ส่วนเสีย รายตัวชี้วัด',
      'service-image': 'มาตรการ/กิจกรรมสื่อสารภาพลักษณ์การให้บริการ',
      'one-stop-service': 'มาตรการส่งเสริม สนับสนุน และประชาสัมพันธ์ศูนย์รับคำขออนุญาต (BMA OSS)',
      results: 'รายงานผลการดำเนินการตามมาตรการ',
    },
    answersElement: (item, label) => `ใช้ตอบข้อ ${item} องค์ประกอบ “${label}”`,
    answersItem: (item, title) => `ใช้ตอบข้อ ${item} ${title}`,
    year: (year, isEstimate) => `${year === null ? 'ปีก่อน (ไม่ระบุปี)' : `ปี ${year}`}${isEstimate ? ' (ประมาณการ)' : ''}`,
    change: (points) =>
      points === null ? '–' : points === 0 ? 'เท่าเดิม' : points > 0 ? `เพิ่ม ${formatHundredths(points)}` : `ลด ${formatHundredths(-points)}`,
    indicator: (id, title) => `ตัวชี้วัดที่ ${id} ${title}`,
    questions: (numbers) => `ข้อคำถาม ${numbers}`,
    unknown: '–',
    lowest: (year, tool) => `${year}: คะแนนต่ำที่สุดในตัวชี้วัดของ ${tool}`,
    fell: (year, points, before) => `${year}: ลดลง ${formatHundredths(points)} คะแนนจาก${before === null ? 'ปีก่อนหน้า' : `ปี ${before}`}`,
    lost: (year, id, title, result) =>
      `${year === null ? '' : `ปี ${year} `}ข้อ ${id} ${title} ได้ ${result?.score ?? 0} คะแนน${result?.remark ? ` ผู้ประเมิน: ${result.remark}` : ' (ไฟล์ไม่มีเหตุผลของผู้ประเมิน)'}`,
    open: (items) => `ข้อที่ยังไม่พร้อมในไฟล์คำตอบปัจจุบัน: ${items.join(', ')}`,
    noWeakPoint: 'ข้อมูลในไฟล์ไม่ชี้ว่าคะแนนลดลงหรือเสียคะแนนที่ใด',
    scored: (year, points) => `${year}: ${points} คะแนน`,
    toolBelow: (tool, points, isEstimate, level, from) =>
      `${tool} ได้ ${points} คะแนน${isEstimate ? ' (ประมาณการ)' : ''} ต่ำกว่า ${from} คะแนนที่ระดับ “${level}” กำหนดให้ทุกเครื่องมือ`,
    tools: {
      IIT: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)',
      EIT: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)',
      OIT: 'แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)',
    },
    weight: (percent) => `ร้อยละ ${percent}`,
    total: 'คะแนนรวม',
    level: 'ระดับผลการประเมิน',
    captions: {
      tools: 'ผลคะแนนรายเครื่องมือ',
      indicators: 'ผลคะแนนรายตัวชี้วัด',
      weak: 'จุดที่ต้องพัฒนารายตัวชี้วัด',
      measures: 'มาตรการรายตัวชี้วัด',
      communication: 'การสื่อสารรายตัวชี้วัด',
      results: 'ผลการดำเนินการรายตัวชี้วัด',
      surveys: 'จำนวนผู้ตอบแบบวัด',
      group: 'คณะทำงาน',
      meetings: 'การประชุม',
      activities: 'มาตรการ/กิจกรรม',
    },
    columns: {
      tool: 'เครื่องมือ',
      weight: 'น้ำหนัก',
      change: 'เปลี่ยนแปลง',
      indicator: 'ตัวชี้วัด',
      weak: 'จุดที่ต้องพัฒนาและเหตุผลของผู้ประเมิน',
      analysis: 'รายละเอียดการวิเคราะห์',
      measure: 'มาตรการ/กิจกรรมในการพัฒนาปรับปรุง',
      followUp: 'การกำกับติดตาม',
      responsible: 'ผู้รับผิดชอบ',
      stakeholders: 'ผู้มีส่วนได้ส่วนเสีย',
      method: 'วิธีการสร้างการรับรู้',
      time: 'ช่วงเวลา',
      role: 'หน้าที่ในคณะทำงาน',
      position: 'ตำแหน่ง',
      duties: 'งานที่รับผิดชอบ',
      number: 'ครั้งที่',
      date: 'วันที่',
      attendants: 'ผู้เข้าร่วม',
      topics: 'เรื่องที่ชี้แจง',
      activity: 'มาตรการ/กิจกรรม',
      result: 'ผลการดำเนินการ',
      obstacles: 'ปัญหา อุปสรรค',
      advice: 'ข้อเสนอแนะ',
      survey: 'แบบวัดและกลุ่ม',
      answers: 'จำนวนผู้ตอบ',
      minimum: 'ขั้นต่ำ',
      lacking: 'ยังขาด',
    },
    write: {
      score: 'คะแนน',
      cause: 'สาเหตุ และสิ่งที่คะแนนสะท้อน',
      measure: 'มาตรการ/กิจกรรม',
      followUp: 'ใครติดตาม อย่างไร บ่อยเพียงใด',
      responsible: 'ฝ่ายที่รับผิดชอบ',
      method: 'วิธีการและช่องทาง',
      time: 'ช่วงเวลา',
      orderNumber: 'เลขที่และวันที่ของคำสั่ง',
      position: 'ตำแหน่ง ไม่ใส่ชื่อบุคคล',
      duties: 'งานที่รับผิดชอบ',
      date: 'วันที่และสถานที่',
      attendants: 'ฝ่ายและจำนวนผู้เข้าร่วม',
      topics: 'เรื่องที่ชี้แจงและมติ',
      activity: 'มาตรการ/กิจกรรม',
      result: 'ผลที่เกิดขึ้น',
      obstacles: 'ปัญหา อุปสรรค',
      advice: 'ข้อเสนอแนะ',
      count: 'จำนวนผู้ตอบ',
    },
    order: 'คำสั่งแต่งตั้งคณะทำงาน',
    roles: ['ประธาน', 'คณะทำงาน', 'เลขานุการ'],
    stakeholders: {
      IIT: 'ผู้มีส่วนได้ส่วนเสียภายใน',
      EIT: 'ผู้มีส่วนได้ส่วนเสียภายนอก',
      OIT: 'ผู้มีส่วนได้ส่วนเสียภายในและภายนอก',
    },
    ownOrder: 'ตัวอย่างจากคำสั่งของหน่วยงานหนึ่ง ใช้เป็นแนวทางได้ ไม่ใช่ข้อกำหนดของทุกหน่วยงาน:',
    due: (what, day) => `${what}: ${day}`,
    readyItems: (ready, total, day) => `ข้อที่พร้อมเผยแพร่ ${ready} จาก ${total} ข้อ${day ? ` ณ ${day}` : ''} (ตรวจเบื้องต้น)`,
    people: (count) => `${count} คน`,
    enough: 'ครบ',
  },
  en: {
    title: 'Analysis of the ITA result, and measures to raise integrity and transparency',
    noAgency: '(agency not named)',
    fiscalYear: (year) => `Fiscal year ${year} (B.E.)`,
    madeOn: (day) => `As of ${day}`,
    shownAt: (item, urls) => `Published under ${item}: ${urls.join(' , ')}`,
    toWrite: (what) => `(to be written by the agency: ${what})`,
    notes: {
      toWrite:
        'What stands in brackets and begins with “to be written” is the judgement of the agency: write it before the plan is published.',
      estimate:
        'Scores marked “estimate” are computed from the submission (a range counts items at risk as 0 and as 100); they are not the published result. Other scores are as the agency gives them.',
      preCheck: 'Numbers and facts come from the OIT submission: compare them with the published result before use.',
      noPrevious:
        'No result of an earlier year is known, so nothing is compared. Give it under scores.previous of the submission, or name the submission of the year before.',
    },
    page: ['Page ', ' of '],
    parts: {
      order: 'Order appointing the ITA working group',
      briefing: 'Meetings that explain the assessment',
      analysis: 'Analysis of the scores',
      measures: 'Measures for integrity and transparency, by indicator',
      communication: 'Measures to inform the stakeholders, by indicator',
      'service-image': 'Measures to communicate the image of the services',
      'one-stop-service': 'Measures to promote the One Stop Service (BMA OSS)',
      results: 'Report of results of the measures',
    },
    answersElement: (item, label) => `Answers ${item}, element “${label}”`,
    answersItem: (item, title) => `Answers ${item} ${title}`,
    year: (year, isEstimate) => `${year === null ? 'Earlier year (not named)' : String(year)}${isEstimate ? ' (estimate)' : ''}`,
    change: (points) =>
      points === null ? '–' : points === 0 ? 'no change' : points > 0 ? `+${formatHundredths(points)}` : `−${formatHundredths(-points)}`,
    indicator: (id, title) => `Indicator ${id} ${title}`,
    questions: (numbers) => `Questions ${numbers}`,
    unknown: '–',
    lowest: (year, tool) => `${year}: lowest of the indicators of ${tool}`,
    fell: (year, points, before) => `${year}: fell by ${formatHundredths(points)} from ${before === null ? 'the year before' : before}`,
    lost: (year, id, title, result) =>
      `${year === null ? '' : `${year}: `}${id} ${title} scored ${result?.score ?? 0}${result?.remark ? `. Assessor: ${result.remark}` : ' (the file gives no reason of the assessor)'}`,
    open: (items) => `Not ready in the present submission: ${items.join(', ')}`,
    noWeakPoint: 'The file tells of no fall and no loss of points',
    scored: (year, points) => `${year}: ${points} points`,
    toolBelow: (tool, points, isEstimate, level, from) =>
      `${tool} has ${points}${isEstimate ? ' (estimate)' : ''}, below the ${from} that level “${level}” asks of every tool`,
    tools: { IIT: 'Survey of internal stakeholders (IIT)', EIT: 'Survey of external stakeholders (EIT)', OIT: 'Public disclosure (OIT)' },
    weight: (percent) => `${percent} %`,
    total: 'Total',
    level: 'Level',
    captions: {
      tools: 'Scores by tool',
      indicators: 'Scores by indicator',
      weak: 'Weak points by indicator',
      measures: 'Measures by indicator',
      communication: 'Communication by indicator',
      results: 'Results by indicator',
      surveys: 'Answers to the surveys',
      group: 'Working group',
      meetings: 'Meetings',
      activities: 'Measures and activities',
    },
    columns: {
      tool: 'Tool',
      weight: 'Weight',
      change: 'Change',
      indicator: 'Indicator',
      weak: "Weak points and the assessor's reasons",
      analysis: 'Analysis',
      measure: 'Measures and activities',
      followUp: 'Follow-up',
      responsible: 'Responsible',
      stakeholders: 'Stakeholders',
      method: 'How they are informed',
      time: 'Time',
      role: 'Role',
      position: 'Position',
      duties: 'Duties',
      number: 'No.',
      date: 'Date',
      attendants: 'Attended by',
      topics: 'Topics',
      activity: 'Measure or activity',
      result: 'Result',
      obstacles: 'Obstacles',
      advice: 'Advice',
      survey: 'Survey and group',
      answers: 'Answers',
      minimum: 'Minimum',
      lacking: 'Lacking',
    },
    write: {
      score: 'score',
      cause: 'the cause, and what the score reflects',
      measure: 'measures and activities',
      followUp: 'who follows up, how, how often',
      responsible: 'division responsible',
      method: 'method and channels',
      time: 'time',
      orderNumber: 'number and date of the order',
      position: 'position, no personal name',
      duties: 'duties',
      date: 'date and place',
      attendants: 'divisions and number of people',
      topics: 'topics and decisions',
      activity: 'measure or activity',
      result: 'what came of it',
      obstacles: 'obstacles',
      advice: 'advice',
      count: 'number of answers',
    },
    order: 'Order appointing the working group',
    roles: ['Chair', 'Members', 'Secretary'],
    stakeholders: { IIT: 'Internal stakeholders', EIT: 'External stakeholders', OIT: 'Internal and external stakeholders' },
    ownOrder: "From one agency's own order; a suggestion, nothing that every agency must do:",
    due: (what, day) => `${what}: ${day}`,
    readyItems: (ready, total, day) => `${ready} of ${total} items ready${day ? ` on ${day}` : ''} (pre-check)`,
    people: (count) => String(count),
    enough: 'enough',
  },
};
