import type { ByLanguage, EvidenceFile, PackageFault, ZipProblem } from '../core';

/** What `oit export` and `oit verify` say beside the texts of all commands. */
export interface PackageTexts {
  readonly linksNotOpened: string;
  /** An evidence file that is not in the package. `name` is ready to show. */
  readonly evidenceMissing: (item: string, name: string, problem: NonNullable<EvidenceFile['problem']>) => string;
  /** Files of a folder of the package. */
  readonly folder: (name: string, count: number) => string;
  readonly onePackage: string;
  /** Names in what follows are ready to show. */
  readonly fault: (fault: PackageFault) => string;
  readonly whole: (folder: string, count: number) => string;
  readonly notWhole: (folder: string, faults: number) => string;
  readonly zipProblem: (problem: ZipProblem, name: string) => string;
}

export const packageTexts: ByLanguage<PackageTexts> = {
  th: {
    linksNotOpened: 'ยังไม่ได้เปิดลิงก์ สถานะและคะแนนคิดจากข้อความในไฟล์เท่านั้น (ใส่ --links เพื่อเปิดลิงก์และเก็บผลไว้ในชุดเอกสาร)',
    evidenceMissing: (item, name, problem) => `ไฟล์หลักฐานของข้อ ${item} ไม่ได้อยู่ในชุดเอกสาร: ${name} (${problemsTh[problem]})`,
    folder: (name, count) => `${name} (${count} ไฟล์)`,
    onePackage: 'ต้องระบุชุดเอกสาร (.zip) หนึ่งไฟล์',
    fault: (fault) => {
      switch (fault.kind) {
        case 'changed':
          return `${fault.path}: ถูกแก้ไขหลังจากสร้างชุดเอกสาร`;
        case 'missing':
          return `${fault.path}: ไม่มีในชุดเอกสาร`;
        case 'not-listed':
          return `${fault.path}: เพิ่มเข้ามาภายหลัง ไม่อยู่ในรายการของชุดเอกสาร`;
        case 'unreadable':
          return `${fault.path}: อ่านไม่ได้`;
        case 'form':
          return `${fault.path}: ไม่ตรงตามรูปแบบของชุดเอกสาร${fault.at ? ` ที่ ${fault.at}` : ''}`;
        case 'differs':
          return `${fault.path}: ไม่ตรงกับไฟล์ต้นฉบับในชุด${fault.at ? ` ที่ข้อ ${fault.at}` : ''}`;
      }
    },
    whole: (folder, count) => `${folder}: ครบถ้วน ไม่มีไฟล์ที่เปลี่ยนไป (ตรวจ ${count} ไฟล์)`,
    notWhole: (folder, faults) => `${folder}: ไม่เหมือนตอนที่สร้าง พบ ${faults} รายการข้างต้น`,
    zipProblem: (problem, name) => {
      switch (problem) {
        case 'no-zip':
          return 'ไม่ใช่ไฟล์ zip ที่เปิดได้ หรือไฟล์เสียหาย';
        case 'no-folder':
          return 'ไม่ใช่ชุดเอกสารที่ส่งออกจากโปรแกรมนี้';
        case 'unsafe-path':
          return `มีไฟล์ชื่อไม่ปลอดภัย (${name}) จึงไม่เปิด`;
        case 'named-twice':
          return `มีไฟล์ชื่อซ้ำ (${name}) จึงไม่เปิด`;
        case 'too-many-files':
          return 'มีไฟล์มากเกินไป จึงไม่เปิด';
        case 'too-large':
          return `ไฟล์ข้างใน (${name}) ใหญ่เกินไปเมื่อแตกออก จึงไม่เปิด`;
      }
    },
  },
  en: {
    linksNotOpened:
      'No link was opened: states and score come from the text of the file alone (add --links to open them and keep the results)',
    evidenceMissing: (item, name, problem) => `evidence of ${item} is not in the package: ${name} (${problemsEn[problem]})`,
    folder: (name, count) => `${name} (${count} file${count === 1 ? '' : 's'})`,
    onePackage: 'name one package (.zip)',
    fault: (fault) => {
      switch (fault.kind) {
        case 'changed':
          return `${fault.path}: changed after the package was made`;
        case 'missing':
          return `${fault.path}: is not in the package`;
        case 'not-listed':
          return `${fault.path}: was added later, no manifest lists it`;
        case 'unreadable':
          return `${fault.path}: cannot be read`;
        case 'form':
          return `${fault.path}: has not the form of a package${fault.at ? `, at ${fault.at}` : ''}`;
        case 'differs':
          return `${fault.path}: does not say what the source file in the package says${fault.at ? `, in ${fault.at}` : ''}`;
      }
    },
    whole: (folder, count) => `${folder}: whole, no file has changed (${count} files verified)`,
    notWhole: (folder, faults) => `${folder}: not as it was made, ${faults} fault${faults === 1 ? '' : 's'} above`,
    zipProblem: (problem, name) => {
      switch (problem) {
        case 'no-zip':
          return 'it is no zip that can be opened, or it is damaged';
        case 'no-folder':
          return 'it is no package that this program has exported';
        case 'unsafe-path':
          return `a file in it has an unsafe name (${name}); it was not opened`;
        case 'named-twice':
          return `two files in it have one name (${name}); it was not opened`;
        case 'too-many-files':
          return 'there are too many files in it; it was not opened';
        case 'too-large':
          return `a file in it (${name}) is too large when unpacked; it was not opened`;
      }
    },
  },
};

const problemsTh: Readonly<Record<NonNullable<EvidenceFile['problem']>, string>> = {
  outside: 'อยู่นอกโฟลเดอร์ของไฟล์คำตอบ',
  'not-found': 'ไม่พบไฟล์',
  'too-large': 'ใหญ่เกินไป ไฟล์หลักฐานรวมกันได้ไม่เกิน 100 MB',
  'too-many': 'มีไฟล์หลักฐานเกิน 500 ไฟล์',
  unreadable: 'อ่านไฟล์ไม่ได้',
};

const problemsEn: typeof problemsTh = {
  outside: 'outside the folder of the submission',
  'not-found': 'no such file',
  'too-large': 'too large: all evidence together may take 100 MB',
  'too-many': 'more than 500 evidence files',
  unreadable: 'it cannot be read',
};
