import type { PasteResult } from '../../server/src/protocol';

/** What came of taking answers in. */
export interface ImportCounts {
  filled: number;
  same: number;
  conflicts: number;
  doubts: number;
}

const section = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? '' : `\n## ${title}\n\n${lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n')}\n`;

/** Names in a message: more of them nobody reads there. */
const LISTED_NAMES = 12;

/** The client's own messages. What the server says comes in the right language already. */
export interface Texts {
  newSubmission: string;
  pickProfile: string;
  profileItems: (count: number) => string;
  profileFromWorkspace: string;
  profileToMake: (base: string) => string;
  noProfiles: string;
  unknownProfile: (id: string) => string;
  pickAgency: string;
  useAgencyName: (name: string) => string;
  confirmWebsite: string;
  pickFolder: string;
  compareList: (title: string, comparison: readonly string[]) => string;
  openList: string;
  listNeedsTrust: string;
  agencyPrompt: string;
  agencyPlaceholder: string;
  agencyMissing: string;
  websitePrompt: string;
  websiteInvalid: string;
  nothingToRewrite: string;
  pasteTitles: Readonly<Record<PasteResult['kind'], string>>;
  saveSubmission: string;
  pickSubmission: string;
  pickForLinks: string;
  noSubmission: string;
  saveBeforeExport: (file: string) => string;
  save: string;
  exportPackage: string;
  pickForReview: string;
  saveBeforeReview: (file: string) => string;
  recordReview: string;
  showRound: string;
  openReport: string;
  report: string;
  pickForReport: string;
  allSubmissions: (count: number) => string;
  noReport: string;
  saveReport: string;
  savedReport: (file: string) => string;
  openInBrowser: string;
  printFromBrowser: string;
  startNewRounds: string;
  exportRefused: (errors: number, silenced: number, first: string) => string;
  showProblems: string;
  exportDraft: string;
  exportFinal: string;
  goToFirst: string;
  beforeExport: (file: string) => string;
  exported: (file: string) => string;
  exportedDraft: (file: string) => string;
  openFolder: string;
  openEntryPage: string;
  importAnswers: string;
  pickImportSource: string;
  importFromFile: string;
  importFromFileDetail: string;
  importFromClipboard: string;
  importFromClipboardDetail: string;
  importThis: string;
  importFiles: string;
  allFiles: string;
  clipboardEmpty: string;
  clipboardName: string;
  pickImportTarget: string;
  importIntoDetail: string;
  importAsNew: string;
  importAsNewDetail: string;
  importing: string;
  importWebPage: string;
  pagePrompt: string;
  pageNeedsTrust: string;
  columnsOf: (name: string | null) => string;
  pickColumn: string;
  columnsAsShown: (rows: number) => string;
  columnUnknown: string;
  columnIs: (column: string) => string;
  columnNow: string;
  importNeedsList: string;
  changedMeanwhile: string;
  notEdited: string;
  imported: (counts: ImportCounts) => string;
  showDifferences: string;
  showDoubts: string;
  noDoubtsLeft: string;
  showImportDetails: string;
  importDifferences: (file: string) => string;
  importDetails: (summary: string, conflicts: readonly string[], remarks: readonly string[]) => string;
  startNextYear: string;
  pickForNextYear: string;
  nextYearIsSource: string;
  showNextYear: string;
  saveCalendar: string;
  pickForCalendar: string;
  savedCalendar: (file: string, events: number) => string;
  nothingDue: string;
  writeWorksheets: string;
  pickForWorksheets: string;
  pickDivisions: string;
  worksheetItems: (items: number, open: number) => string;
  pickWorksheetFolder: string;
  writeHere: string;
  confirmOverwriteSome: (files: readonly string[]) => string;
  worksheetsRefused: Readonly<Record<'unreadable' | 'no-divisions', (file: string) => string>>;
  noWorksheetOf: (divisions: readonly string[]) => string;
  wroteWorksheets: (files: readonly string[], unassigned: readonly string[]) => string;
  worksheetsFailed: (reasons: readonly string[]) => string;
  writePlan: string;
  pickForPlan: string;
  pickPrevious: string;
  withoutPrevious: string;
  withoutPreviousDetail: string;
  browsePrevious: string;
  planRefused: Readonly<Record<'unreadable' | 'previous-unreadable' | 'not-before', (file: string) => string>>;
  savedPlan: (file: string, places: number) => string;
  openPlan: string;
  markElements: string;
  pickElements: string;
  stillToWrite: (places: number) => string;
  nothingToWrite: string;
  confirmOverwrite: (file: string) => string;
  overwrite: string;
  failed: (reason: string) => string;
  serverDown: string;
  serverDownShort: string;
  serverStarting: string;
  restart: string;
  showLog: string;
  showTree: string;
  completeness: string;
  manageTrust: string;
  limitedModeName: string;
  limitedMode: string;
  limitedModeDetail: string;
  showFaultyFiles: string;
  faultyFiles: string;
  linkCounts: (dead: number, doubtful: number) => string;
  excludeLink: (url: string) => string;
  excludeReason: string;
  excludeExample: string;
  excludeReasonMissing: string;
  offerLinks: string;
  checkNow: string;
  checkOnSave: string;
  noThanks: string;
  sampleFolder: string;
  sampleParent: string;
  sampleHere: string;
  languageName: string;
  languageInUse: string;
  otherLanguage: string;
}

export const texts: Record<'th' | 'en', Texts> = {
  th: {
    newSubmission: 'สร้างไฟล์คำตอบ OIT ใหม่',
    pickProfile: 'เลือกปีงบประมาณและประเภทหน่วยงาน',
    profileItems: (count) => `${count} ข้อ`,
    profileFromWorkspace: 'จากพื้นที่ทำงานนี้',
    profileToMake: (base) => `จะสร้างจาก ${base}`,
    unknownProfile: (id) => `ไม่มีรายการข้อ ${id}`,
    pickAgency: 'เลือกสำนักงานเขต หรือพิมพ์ชื่อหน่วยงานอื่น',
    useAgencyName: (name) => `ใช้ชื่อ “${name}”`,
    confirmWebsite: 'เว็บไซต์หลักของหน่วยงาน (ที่อยู่บนเว็บพอร์ทัลที่โปรแกรมรู้จัก เปิดดูก่อนว่าถูกต้อง)',
    pickFolder: 'เลือกโฟลเดอร์ที่จะสร้างไฟล์คำตอบ',
    compareList: (title, comparison) => `สร้างรายการข้อ “${title}” เป็นร่าง ยังไม่ได้เทียบกับคู่มือ สิ่งที่ต้องเทียบ: ${comparison.join(' · ')}`,
    openList: 'เปิดรายการข้อ',
    listNeedsTrust: 'ปีนี้ยังไม่มีรายการข้อ โปรแกรมต้องสร้างรายการและใช้จากการตั้งค่าของพื้นที่ทำงาน จึงต้องให้ความไว้วางใจพื้นที่ทำงานนี้ก่อน',
    noProfiles: 'ไม่พบรายการข้อ (profile) ให้เลือก',
    agencyPrompt: 'ชื่อหน่วยงาน',
    agencyPlaceholder: 'สำนักงานเขต…',
    agencyMissing: 'กรุณากรอกชื่อหน่วยงาน',
    websitePrompt: 'เว็บไซต์หลักของหน่วยงาน',
    websiteInvalid: 'กรุณากรอกที่อยู่เว็บไซต์ที่ขึ้นต้นด้วย https:// หรือ http://',
    nothingToRewrite: 'ไม่มีสิ่งที่ต้องทำที่นี่: ทำแล้ว หรือข้อนี้ยังอ่านไม่ได้',
    pasteTitles: {
      answer: 'วางเป็นคำตอบของข้อนี้ (แยกลงช่องที่ยังว่าง)',
      indented: 'วางโดยจัดระยะเยื้องให้ตรงตำแหน่ง',
      value: 'วางเป็นข้อความ (ใส่เครื่องหมายให้อ่านได้ครบ)',
    },
    saveSubmission: 'บันทึกไฟล์คำตอบ',
    pickSubmission: 'เลือกไฟล์คำตอบที่จะส่งออก',
    pickForLinks: 'เลือกไฟล์คำตอบที่จะตรวจลิงก์',
    noSubmission: 'ไม่พบไฟล์คำตอบ (*.oit.yaml)',
    saveBeforeExport: (file) => `${file} มีการแก้ไขที่ยังไม่ได้บันทึก บันทึกก่อนส่งออกหรือไม่`,
    save: 'บันทึก',
    exportPackage: 'ส่งออกชุดเอกสาร',
    pickForReview: 'เลือกไฟล์คำตอบที่จะบันทึกรอบตรวจทาน',
    saveBeforeReview: (file) => `${file} มีการแก้ไขที่ยังไม่ได้บันทึก บันทึกไฟล์ก่อนบันทึกรอบตรวจทานหรือไม่`,
    recordReview: 'บันทึกรอบตรวจทาน',
    showRound: 'ดูสรุปของรอบนี้',
    openReport: 'เปิดรายงาน',
    report: 'รายงานตรวจทาน OIT',
    pickForReport: 'เลือกไฟล์คำตอบที่จะดูรายงาน',
    allSubmissions: (count) => `ทุกไฟล์คำตอบ (${count} ไฟล์) พร้อมภาพรวม`,
    noReport: 'ยังไม่ได้เปิดรายงาน ใช้คำสั่ง “OIT: เปิดรายงานตรวจทาน” ก่อน',
    saveReport: 'บันทึกรายงานเป็นไฟล์',
    savedReport: (file) => `บันทึกรายงานแล้ว: ${file}`,
    openInBrowser: 'เปิดในเบราว์เซอร์',
    printFromBrowser: 'พิมพ์รายงานจากเบราว์เซอร์ด้วย Ctrl+P',
    startNewRounds: 'เริ่มบันทึกรอบใหม่',
    exportRefused: (errors, silenced, first) =>
      `ยังส่งออกไม่ได้ มีข้อผิดพลาด ${errors} จุด${silenced > 0 ? ` และข้อผิดพลาดที่ปิดการแจ้งโดยไม่มีเหตุผล ${silenced} จุด` : ''}: ${first}`,
    showProblems: 'ดูปัญหา',
    exportDraft: 'ส่งออกฉบับร่าง',
    exportFinal: 'ส่งออกฉบับจริง',
    goToFirst: 'ไปยังปัญหาแรก',
    beforeExport: (file) => `ส่งออกชุดเอกสารจาก ${file}`,
    exported: (file) => `ส่งออกแล้ว: ${file}`,
    exportedDraft: (file) => `ส่งออกฉบับร่างแล้ว: ${file}`,
    openFolder: 'เปิดโฟลเดอร์',
    openEntryPage: 'เปิดหน้าสำหรับกรอก',
    importAnswers: 'นำคำตอบเข้า',
    pickImportSource: 'นำคำตอบมาจากที่ใด',
    importFromFile: 'ไฟล์…',
    importFromFileDetail: 'รายงานผลประเมินปีก่อน (.txt, PDF) ตาราง (.xlsx .csv .ods) Word (.docx) หรือหน้าเว็บที่บันทึกไว้ (.html)',
    importFromClipboard: 'คลิปบอร์ด',
    importFromClipboardDetail: 'ข้อความรายงานหรือตารางที่คัดลอกไว้',
    importThis: 'นำเข้า',
    importFiles: 'รายงาน ตาราง และหน้าเว็บ',
    allFiles: 'ทุกไฟล์',
    clipboardEmpty: 'คลิปบอร์ดไม่มีข้อความ ให้คัดลอกตารางหรือรายงานก่อน',
    clipboardName: 'คลิปบอร์ด',
    pickImportTarget: 'นำคำตอบเข้าไฟล์ใด',
    importIntoDetail: 'เติมเฉพาะช่องที่ว่าง ค่าที่ต่างกันให้เลือกทีละจุด ย้อนกลับได้ในครั้งเดียว (Ctrl+Z)',
    importAsNew: 'สร้างไฟล์คำตอบใหม่',
    importAsNewDetail: 'เลือกปีงบประมาณ ประเภทหน่วยงาน และหน่วยงาน',
    importing: 'OIT: กำลังอ่านคำตอบ…',
    importWebPage: 'นำคำตอบเข้าจากหน้าเว็บ',
    pagePrompt:
      'ที่อยู่ของหน้า ITA หรือ OIT ของหน่วยงาน โปรแกรมจะเปิดหน้านี้ หน้าถัดไปหนึ่งชั้นในเว็บไซต์เดียวกัน และลิงก์ที่พบ สิ่งที่ส่งมีเพียงคำขอเปิดหน้าไปยังเว็บไซต์เหล่านั้น',
    pageNeedsTrust: 'พื้นที่ทำงานนี้ยังไม่ได้รับความไว้วางใจ จึงไม่เปิดหน้าเว็บ',
    columnsOf: (name) => (name === null ? 'คอลัมน์ของตาราง' : `คอลัมน์ของตาราง “${name}”`),
    pickColumn: 'มีคอลัมน์ที่ไม่เข้าใจ เลือกคอลัมน์เพื่อบอกว่าเป็นอะไร หรือกดนำเข้า',
    columnsAsShown: (rows) => `ตามที่แสดง (${rows} แถว) คอลัมน์ที่ไม่ทราบจะไม่ใช้`,
    columnUnknown: 'ไม่ทราบ',
    columnIs: (column) => `คอลัมน์ ${column} คือ`,
    columnNow: 'ขณะนี้',
    importNeedsList: 'ปีนี้ยังไม่มีรายการข้อ ให้สร้างไฟล์คำตอบใหม่ของปีนี้ก่อน แล้วจึงนำคำตอบเข้าไฟล์นั้น',
    changedMeanwhile: 'ไฟล์คำตอบถูกแก้ไขระหว่างที่อ่านคำตอบ ยังไม่ได้เขียนอะไร ให้ลองอีกครั้ง',
    notEdited: 'เขียนลงไฟล์คำตอบไม่ได้ ไฟล์อาจเปิดแบบอ่านอย่างเดียว',
    imported: ({ filled, same, conflicts, doubts }) =>
      [
        `นำคำตอบเข้าแล้ว ${filled} ช่อง`,
        ...(same > 0 ? [`ตรงกันอยู่แล้ว ${same}`] : []),
        ...(conflicts > 0 ? [`ต่างกัน ${conflicts} (ของเดิมยังอยู่)`] : []),
        ...(doubts > 0 ? [`ต้องให้คนตรวจ ${doubts}`] : []),
      ].join(' · '),
    showDifferences: 'ดูที่ต่างกัน',
    showDoubts: 'ดูจุดที่ต้องตรวจ',
    noDoubtsLeft: 'ไม่มีจุดที่ต้องตรวจเหลืออยู่ในไฟล์',
    showImportDetails: 'รายละเอียด',
    importDifferences: (file) => `ที่พบ ↔ ${file} (กดลูกศรเพื่อรับทีละจุด)`,
    importDetails: (summary, conflicts, remarks) =>
      `# นำคำตอบเข้า\n\n${summary}\n${section('ที่ต่างกัน ของเดิมยังอยู่', conflicts)}${section('ที่ไม่ได้นำเข้าหรือควรทราบ', remarks)}`,
    startNextYear: 'เริ่มปีถัดไปจากไฟล์นี้',
    pickForNextYear: 'เลือกไฟล์คำตอบของปีก่อน',
    nextYearIsSource: 'ไฟล์ใหม่เป็นไฟล์เดียวกับไฟล์คำตอบเดิม ให้ตั้งชื่ออื่น',
    showNextYear: 'ดูสรุปรายข้อ',
    saveCalendar: 'บันทึกปฏิทินกำหนดงาน',
    pickForCalendar: 'เลือกไฟล์คำตอบที่จะทำปฏิทิน',
    savedCalendar: (file, events) => `บันทึกปฏิทินแล้ว: ${file} (${events} รายการ) กำหนดภายในเป็นของหน่วยงานในเอกสาร ให้ตรวจกับคำสั่งของหน่วยงานท่าน`,
    writeWorksheets: 'เขียนใบงานของฝ่าย',
    pickForWorksheets: 'เลือกไฟล์คำตอบที่จะทำใบงาน',
    pickDivisions: 'เลือกฝ่ายหนึ่งหรือหลายฝ่าย (ช่องบนสุดเลือกทุกฝ่าย)',
    worksheetItems: (items, open) => `${items} ข้อ · ${open === 0 ? 'พร้อมทุกข้อ' : `ยังไม่พร้อม ${open}`}`,
    pickWorksheetFolder: 'เลือกโฟลเดอร์ที่จะเขียนใบงาน',
    writeHere: 'เขียนไว้ที่นี่',
    confirmOverwriteSome: (files) => `มีไฟล์อยู่แล้ว ${files.length} ไฟล์ เขียนทับหรือไม่: ${listSome(files, 'และอีก', 'ไฟล์')}`,
    worksheetsRefused: {
      unreadable: (file) => `ทำใบงานจาก ${file} ไม่ได้ เพราะอ่านไฟล์ไม่ได้ หรือไม่รู้จักรายการข้อที่ไฟล์ระบุ ดูที่แผง Problems`,
      'no-divisions': (file) => `รายการข้อของ ${file} ไม่ได้บอกฝ่าย และในไฟล์ไม่มี division ให้ใส่ division: ฝ่ายที่รับผิดชอบ ในแต่ละข้อก่อน`,
    },
    noWorksheetOf: (divisions) => `ไม่มีข้อใดเป็นของ ${divisions.join(', ')}`,
    wroteWorksheets: (files, unassigned) =>
      [
        `เขียนใบงานแล้ว ${files.length === 1 ? files[0] : `${files.length} ไฟล์`}`,
        ...(unassigned.length > 0
          ? [`ข้อที่ไม่มีฝ่ายใดรับผิดชอบ จึงไม่อยู่ในใบงานใด: ${listSome(unassigned, 'และอีก', 'ข้อ')} (ใส่ division: ในข้อนั้น)`]
          : []),
        'เมื่อฝ่ายส่งคืน ใช้คำสั่ง “OIT: นำคำตอบเข้า…”',
      ].join(' · '),
    worksheetsFailed: (reasons) => `ใบงานที่เขียนไม่ได้: ${reasons.join(' · ')}`,
    writePlan: 'บันทึกแผนยกระดับคุณธรรมและความโปร่งใส',
    pickForPlan: 'เลือกไฟล์คำตอบที่จะทำแผน',
    pickPrevious: 'เลือกไฟล์คำตอบของปีก่อนเพื่อเปรียบเทียบ',
    withoutPrevious: 'ไม่มีไฟล์ของปีก่อน',
    withoutPreviousDetail: 'ใช้ผลของปีก่อนที่กรอกไว้ในไฟล์นี้ (scores.previous และ previous ของแต่ละข้อ)',
    browsePrevious: 'เลือกจากที่อื่น…',
    planRefused: {
      unreadable: (file) => `ทำแผนจาก ${file} ไม่ได้ เพราะอ่านไฟล์ไม่ได้ หรือไม่รู้จักรายการข้อที่ไฟล์ระบุ ดูที่แผง Problems`,
      'previous-unreadable': () => 'อ่านไฟล์คำตอบของปีก่อนที่เลือกไม่ได้ หรือไม่รู้จักรายการข้อของไฟล์นั้น ให้เปิดไฟล์นั้นดูที่แผง Problems',
      'not-before': (file) => `ไฟล์ที่เลือกเปรียบเทียบไม่ใช่ไฟล์ของปีก่อนปีของ ${file} ให้เลือกไฟล์ของปีก่อน`,
    },
    savedPlan: (file, places) => `เขียนแผน ${file} แล้ว ยังมีส่วนที่หน่วยงานต้องเขียน ${places} แห่ง (ทำเครื่องหมายไว้ในเอกสาร)`,
    openPlan: 'เปิดแผน',
    markElements: 'ทำเครื่องหมายองค์ประกอบ…',
    pickElements: 'เลือกเฉพาะองค์ประกอบที่เขียนครบและเผยแพร่บนเว็บไซต์แล้ว',
    stillToWrite: (places) => `ยังต้องเขียน ${places} แห่งในเอกสารที่เพิ่งสร้าง`,
    nothingToWrite: 'เนื้อหาในเอกสารครบแล้ว',
    nothingDue: 'ไม่พบกำหนดใด: รายการข้อไม่มีวันเปิดรับหรือกำหนด และไฟล์ไม่มี deadlines',
    confirmOverwrite: (file) => `มีไฟล์ ${file} อยู่แล้ว เขียนทับหรือไม่`,
    overwrite: 'เขียนทับ',
    failed: (reason) => `ทำรายการไม่สำเร็จ: ${reason}`,
    serverDown: 'ตัวตรวจ OIT หยุดทำงาน ไฟล์จะไม่ถูกตรวจจนกว่าจะเริ่มใหม่',
    serverDownShort: 'OIT: ตัวตรวจหยุดทำงาน',
    serverStarting: 'OIT: กำลังเริ่มตัวตรวจ',
    restart: 'เริ่มใหม่',
    showLog: 'ดูบันทึก',
    showTree: 'ดูความครบถ้วน',
    completeness: 'ความครบถ้วนของคำตอบ OIT',
    manageTrust: 'จัดการความไว้วางใจ',
    limitedModeName: 'ความไว้วางใจของ OIT',
    limitedMode: 'OIT: โหมดจำกัด ไม่เปิดลิงก์',
    limitedModeDetail: 'พื้นที่ทำงานนี้ยังไม่ได้รับความไว้วางใจ',
    showFaultyFiles: 'ดูไฟล์ที่มีปัญหา',
    faultyFiles: 'ไฟล์ที่มีลิงก์เสียหรือควรแก้',
    linkCounts: (dead, doubtful) =>
      [dead > 0 ? `เสีย ${dead} ลิงก์` : '', doubtful > 0 ? `ควรแก้ ${doubtful} ลิงก์` : ''].filter(Boolean).join(' · '),
    excludeLink: (url) => `ไม่ตรวจลิงก์ ${url}`,
    excludeReason: 'เหตุผลที่ไม่ต้องตรวจ (จะเก็บไว้ในการตั้งค่า oit.links.exclude)',
    excludeExample: 'เช่น เว็บไซต์ไม่ให้โปรแกรมเปิด มีผู้เปิดดูเองทุกเดือน',
    excludeReasonMissing: 'กรุณากรอกเหตุผล',
    offerLinks: 'OIT ช่วยเปิดลิงก์ในไฟล์นี้เพื่อดูว่ายังใช้ได้หรือไม่ สิ่งที่ส่งมีเพียงคำขอเปิดหน้าไปยังเว็บไซต์ของแต่ละลิงก์ ไม่ส่งเนื้อหาของไฟล์ และไม่ส่งไปที่อื่น',
    checkNow: 'ตรวจเดี๋ยวนี้',
    checkOnSave: 'ตรวจทุกครั้งที่บันทึก',
    noThanks: 'ยังไม่ตรวจ',
    sampleFolder: 'ตัวอย่าง OIT',
    sampleParent: 'เลือกที่วางโฟลเดอร์ตัวอย่าง OIT',
    sampleHere: 'วางไว้ที่นี่',
    languageName: 'ภาษาของ OIT',
    languageInUse: 'OIT: ข้อความภาษาไทย',
    otherLanguage: 'English',
  },
  en: {
    newSubmission: 'New OIT Submission',
    pickProfile: 'Choose the fiscal year and the kind of agency',
    profileItems: (count) => `${count} items`,
    profileFromWorkspace: 'from this workspace',
    profileToMake: (base) => `to be made from ${base}`,
    unknownProfile: (id) => `There is no list of items ${id}`,
    pickAgency: 'Choose the district office, or type the name of another agency',
    useAgencyName: (name) => `Use the name “${name}”`,
    confirmWebsite: 'Main web site of the agency (its known address on the portal: open it first to see that it is right)',
    pickFolder: 'Choose the folder for the submission',
    compareList: (title, comparison) =>
      `The list “${title}” was made as a draft, not compared with the manual. To compare: ${comparison.join(' · ')}`,
    openList: 'Open the List',
    listNeedsTrust: 'There is no list of this year yet. One is made and named in the settings of the workspace: trust the workspace first.',
    noProfiles: 'There is no profile to choose from',
    agencyPrompt: 'Name of the agency',
    agencyPlaceholder: 'สำนักงานเขต…',
    agencyMissing: 'Please enter the name of the agency',
    websitePrompt: 'Main web site of the agency',
    websiteInvalid: 'Please enter a web address that begins with https:// or http://',
    nothingToRewrite: 'There is nothing to do here: it is done, or the item cannot be read yet.',
    pasteTitles: {
      answer: 'Paste as the answer of this item (fills what is empty)',
      indented: 'Paste with the indentation of this place',
      value: 'Paste as text (marked so that all of it is read)',
    },
    saveSubmission: 'Save Submission',
    pickSubmission: 'Choose the submission to export',
    pickForLinks: 'Choose the submission whose links to check',
    noSubmission: 'There is no submission (*.oit.yaml)',
    saveBeforeExport: (file) => `${file} has unsaved changes. Save it before the export?`,
    save: 'Save',
    exportPackage: 'Export ITAP Package',
    pickForReview: 'Choose the submission whose review to record',
    saveBeforeReview: (file) => `${file} has unsaved changes. Save it before the review is recorded?`,
    recordReview: 'Record Review',
    showRound: 'Show Summary',
    openReport: 'Open Report',
    report: 'OIT Review Report',
    pickForReport: 'Choose the submission whose report to read',
    allSubmissions: (count) => `All ${count} submissions, with an overview`,
    noReport: 'No report is open: run “OIT: Open Review Report” first',
    saveReport: 'Save Report as File',
    savedReport: (file) => `Report saved: ${file}`,
    openInBrowser: 'Open in Browser',
    printFromBrowser: 'Print the report from the browser with Ctrl+P',
    startNewRounds: 'Begin New Rounds',
    exportRefused: (errors, silenced, first) =>
      `Not exported: ${errors} ${errors === 1 ? 'error' : 'errors'}${silenced > 0 ? `, ${silenced} silenced without a reason` : ''}. ${first}`,
    showProblems: 'Show Problems',
    exportDraft: 'Export a Draft',
    exportFinal: 'Export Final',
    goToFirst: 'Go to the First Problem',
    beforeExport: (file) => `Export the package of ${file}`,
    exported: (file) => `Exported: ${file}`,
    exportedDraft: (file) => `Draft exported: ${file}`,
    openFolder: 'Open Folder',
    openEntryPage: 'Open the Entry Page',
    importAnswers: 'Import Answers',
    pickImportSource: 'Where are the answers?',
    importFromFile: 'File…',
    importFromFileDetail: "Last year's result report (.txt, PDF), a table (.xlsx .csv .ods), Word (.docx), or a saved web page (.html)",
    importFromClipboard: 'Clipboard',
    importFromClipboardDetail: 'The text of a report, or a table, that was copied',
    importThis: 'Import',
    importFiles: 'Reports, tables and web pages',
    allFiles: 'All files',
    clipboardEmpty: 'There is no text on the clipboard: copy a table or a report first',
    clipboardName: 'clipboard',
    pickImportTarget: 'Which file do the answers go into?',
    importIntoDetail: 'Fills what is empty; where both say something you choose place by place. One undo takes it back (Ctrl+Z)',
    importAsNew: 'New Submission',
    importAsNewDetail: 'Choose year, kind of agency, and agency',
    importing: 'OIT: reading answers…',
    importWebPage: 'Import From Web Page',
    pagePrompt:
      'Address of the agency’s ITA or OIT page. This page, the pages it leads to one step further on the same site, and the links found there are opened; nothing is sent but requests for these pages',
    pageNeedsTrust: 'This workspace is not trusted, so no page is opened',
    columnsOf: (name) => (name === null ? 'Columns of the table' : `Columns of the table “${name}”`),
    pickColumn: 'Some columns are not understood: choose one to say what it is, or import',
    columnsAsShown: (rows) => `as shown (${rows} rows); columns that are not known are not used`,
    columnUnknown: 'not known',
    columnIs: (column) => `Column ${column} is`,
    columnNow: 'now',
    importNeedsList: 'There is no list of items of this year yet: make a new submission of it first, then import into that file',
    changedMeanwhile: 'The submission was changed while the answers were read. Nothing was written: try again',
    notEdited: 'The submission could not be edited; it may be read-only',
    imported: ({ filled, same, conflicts, doubts }) =>
      [
        `${filled} ${filled === 1 ? 'value' : 'values'} taken in`,
        ...(same > 0 ? [`${same} the same already`] : []),
        ...(conflicts > 0 ? [`${conflicts} differ (what was there stays)`] : []),
        ...(doubts > 0 ? [`${doubts} to be looked at`] : []),
      ].join(' · '),
    showDifferences: 'Show Differences',
    showDoubts: 'Show Doubts',
    noDoubtsLeft: 'Nothing doubtful is left in the file',
    showImportDetails: 'Details',
    importDifferences: (file) => `Found ↔ ${file} (an arrow takes a place over)`,
    importDetails: (summary, conflicts, remarks) =>
      `# Import Answers\n\n${summary}\n${section('What differs; what was there stays', conflicts)}${section('Not taken in, or good to know', remarks)}`,
    startNextYear: 'Start Next Year From This',
    pickForNextYear: 'Choose the submission of last year',
    nextYearIsSource: 'The new file is the former submission itself; choose another name',
    showNextYear: 'Show by Item',
    saveCalendar: 'Save Calendar of Duties',
    pickForCalendar: 'Choose the submission of which to make a calendar',
    savedCalendar: (file, events) =>
      `Calendar saved: ${file} (${events} events). Internal deadlines are those of the agencies in the documents: compare them with your own orders.`,
    writeWorksheets: 'Write Work Sheets',
    pickForWorksheets: 'Choose the submission of which to write work sheets',
    pickDivisions: 'Choose one division or several (the box at the top chooses all)',
    worksheetItems: (items, open) => `${items} ${items === 1 ? 'item' : 'items'} · ${open === 0 ? 'all ready' : `${open} not ready`}`,
    pickWorksheetFolder: 'Choose the folder for the work sheets',
    writeHere: 'Write Here',
    confirmOverwriteSome: (files) => `${files.length} of these files exist already. Overwrite them? ${listSome(files, 'and', 'more')}`,
    worksheetsRefused: {
      unreadable: (file) =>
        `No work sheet can be made of ${file}: it cannot be read, or its list of items is not known. See the Problems panel.`,
      'no-divisions': (file) => `Neither the list of ${file} nor the file names any division; write division: into the items first.`,
    },
    noWorksheetOf: (divisions) => `No item is of ${divisions.join(', ')}`,
    wroteWorksheets: (files, unassigned) =>
      [
        `Wrote ${files.length === 1 ? files[0] : `${files.length} work sheets`}`,
        ...(unassigned.length > 0
          ? [`no division answers for ${listSome(unassigned, 'and', 'more')}, so no work sheet has them (write division: into these items)`]
          : []),
        'when it comes back, use “OIT: Import Answers…”',
      ].join(' · '),
    worksheetsFailed: (reasons) => `Not written: ${reasons.join(' · ')}`,
    writePlan: 'Save Improvement Plan',
    pickForPlan: 'Choose the submission of which to write the plan',
    pickPrevious: 'Choose the submission of the year before, to compare with',
    withoutPrevious: 'No submission of the year before',
    withoutPreviousDetail: 'Takes what this file says of that year (scores.previous, and previous of the items)',
    browsePrevious: 'Choose from elsewhere…',
    planRefused: {
      unreadable: (file) => `No plan can be made of ${file}: it cannot be read, or its list of items is not known. See the Problems panel.`,
      'previous-unreadable': () =>
        'The submission of the year before cannot be read, or its list of items is not known: open it and see the Problems panel.',
      'not-before': (file) => `The submission to compare with is of no year before that of ${file}; choose that of the year before.`,
    },
    savedPlan: (file, places) => `Plan written: ${file}. ${places} places in it are yours to write (they are marked).`,
    openPlan: 'Open Plan',
    markElements: 'Mark Elements…',
    pickElements: 'Choose only the elements that are written and published on the web site',
    stillToWrite: (places) => `${places} places are to be written in the document just made`,
    nothingToWrite: 'The document holds all of it',
    nothingDue: 'Nothing is known to be due: the list of items has no window and no days, and the file no deadlines.',
    confirmOverwrite: (file) => `${file} exists already. Overwrite it?`,
    overwrite: 'Overwrite',
    failed: (reason) => `This did not work: ${reason}`,
    serverDown: 'The OIT checker has stopped. Nothing is checked until it is restarted.',
    serverDownShort: 'OIT: checker stopped',
    serverStarting: 'OIT: checker is starting',
    restart: 'Restart',
    showLog: 'Show Log',
    showTree: 'Show Completeness',
    completeness: 'Completeness of the OIT submission',
    manageTrust: 'Manage Trust',
    limitedModeName: 'Trust of OIT',
    limitedMode: 'OIT: limited mode, links are not opened',
    limitedModeDetail: 'This workspace is not trusted',
    showFaultyFiles: 'Show Files',
    faultyFiles: 'Files with links that are dead or to mend',
    linkCounts: (dead, doubtful) => [dead > 0 ? `${dead} dead` : '', doubtful > 0 ? `${doubtful} to mend` : ''].filter(Boolean).join(' · '),
    excludeLink: (url) => `Leave Out ${url}`,
    excludeReason: 'Why it need not be checked (kept in the setting oit.links.exclude)',
    excludeExample: 'for instance: the site does not answer programs; a person opens it every month',
    excludeReasonMissing: 'Please enter a reason',
    offerLinks:
      'OIT can open the links of this file to see whether they still work. All that is sent is a request for the page to the web site of each link: nothing of the file’s content, and nothing to anyone else.',
    checkNow: 'Check Now',
    checkOnSave: 'Check on Every Save',
    noThanks: 'Not Now',
    sampleFolder: 'OIT samples',
    sampleParent: 'Choose where the folder of OIT samples goes',
    sampleHere: 'Put It Here',
    languageName: 'Language of OIT',
    languageInUse: 'OIT: messages in English',
    otherLanguage: 'ไทย',
  },
};

/** The first of many names, and how many there are beyond. */
function listSome(names: readonly string[], and: string, more: string): string {
  const rest = names.length - LISTED_NAMES;
  return rest > 0 ? `${names.slice(0, LISTED_NAMES).join(', ')} ${and} ${rest} ${more}` : names.join(', ');
}

/** What a text holds is shown, and never read as Markdown. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!|<>~-]/g, '\\$&');
}
