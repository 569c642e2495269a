/** The client's own messages. What the server says comes in the right language already. */
export interface Texts {
  newSubmission: string;
  pickProfile: string;
  profileItems: (count: number) => string;
  profileFromWorkspace: string;
  noProfiles: string;
  agencyPrompt: string;
  agencyPlaceholder: string;
  agencyMissing: string;
  websitePrompt: string;
  websiteInvalid: string;
  saveSubmission: string;
  pickSubmission: string;
  noSubmission: string;
  saveBeforeExport: (file: string) => string;
  save: string;
  exportPackage: string;
  exportRefused: (count: number, first: string) => string;
  showProblems: string;
  exportDraft: string;
  exported: (file: string) => string;
  exportedDraft: (file: string) => string;
  openFolder: string;
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
  notLoaded: string;
}

export const texts: Record<'th' | 'en', Texts> = {
  th: {
    newSubmission: 'สร้างไฟล์คำตอบ OIT ใหม่',
    pickProfile: 'เลือกปีงบประมาณและประเภทหน่วยงาน',
    profileItems: (count) => `${count} ข้อ`,
    profileFromWorkspace: 'จากพื้นที่ทำงานนี้',
    noProfiles: 'ไม่พบรายการข้อ (profile) ให้เลือก',
    agencyPrompt: 'ชื่อหน่วยงาน',
    agencyPlaceholder: 'สำนักงานเขต…',
    agencyMissing: 'กรุณากรอกชื่อหน่วยงาน',
    websitePrompt: 'เว็บไซต์หลักของหน่วยงาน',
    websiteInvalid: 'กรุณากรอกที่อยู่เว็บไซต์ที่ขึ้นต้นด้วย https:// หรือ http://',
    saveSubmission: 'บันทึกไฟล์คำตอบ',
    pickSubmission: 'เลือกไฟล์คำตอบที่จะส่งออก',
    noSubmission: 'ไม่พบไฟล์คำตอบ (*.oit.yaml)',
    saveBeforeExport: (file) => `${file} มีการแก้ไขที่ยังไม่ได้บันทึก บันทึกก่อนส่งออกหรือไม่`,
    save: 'บันทึก',
    exportPackage: 'ส่งออกชุดเอกสาร',
    exportRefused: (count, first) => `ยังส่งออกไม่ได้ มีข้อผิดพลาด ${count} จุด: ${first}`,
    showProblems: 'ดูปัญหา',
    exportDraft: 'ส่งออกฉบับร่าง',
    exported: (file) => `ส่งออกแล้ว: ${file}`,
    exportedDraft: (file) => `ส่งออกฉบับร่างแล้ว: ${file}`,
    openFolder: 'เปิดโฟลเดอร์',
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
    notLoaded: 'ยังไม่ได้ตรวจ คลี่ออกเพื่อตรวจ',
  },
  en: {
    newSubmission: 'New OIT Submission',
    pickProfile: 'Choose the fiscal year and the kind of agency',
    profileItems: (count) => `${count} items`,
    profileFromWorkspace: 'from this workspace',
    noProfiles: 'There is no profile to choose from',
    agencyPrompt: 'Name of the agency',
    agencyPlaceholder: 'สำนักงานเขต…',
    agencyMissing: 'Please enter the name of the agency',
    websitePrompt: 'Main web site of the agency',
    websiteInvalid: 'Please enter a web address that begins with https:// or http://',
    saveSubmission: 'Save Submission',
    pickSubmission: 'Choose the submission to export',
    noSubmission: 'There is no submission (*.oit.yaml)',
    saveBeforeExport: (file) => `${file} has unsaved changes. Save it before the export?`,
    save: 'Save',
    exportPackage: 'Export ITAP Package',
    exportRefused: (count, first) => `Not exported: ${count} ${count === 1 ? 'error' : 'errors'}. ${first}`,
    showProblems: 'Show Problems',
    exportDraft: 'Export a Draft',
    exported: (file) => `Exported: ${file}`,
    exportedDraft: (file) => `Draft exported: ${file}`,
    openFolder: 'Open Folder',
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
    notLoaded: 'Not checked yet: expand to check',
  },
};
