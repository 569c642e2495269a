import { type CivilDate, displayWidth, formatDate, formatFiles, formatThaiDate, type Language } from '../core';
import type { CacheNote } from '../links/result-cache';
import type { LinkProgress } from '../links/run-links';
import type { ArgumentProblem } from './arguments';

/** What the command line says beside its reports. */
export interface CliTexts {
  readonly argumentProblem: (problem: ArgumentProblem) => string;
  readonly seeHelp: (command: string) => string;
  readonly noCommand: string;
  readonly unknownCommand: (command: string, nearest: string | null) => string;
  readonly missingFlag: (flag: string, argument: string) => string;
  readonly missingPaths: string;
  readonly oneFile: string;
  readonly noArguments: (argument: string) => string;
  readonly badChoice: (flag: string, value: string, allowed: readonly string[]) => string;
  readonly badRule: (value: string) => string;
  readonly unknownCode: (code: string, nearest: string | null) => string;
  readonly seeCodes: string;
  readonly fixedCode: (code: string) => string;
  readonly badDate: (value: string) => string;
  readonly fixed: (path: string, count: number, errorsLeft: number) => string;
  readonly cannotRead: (path: string, reason: string) => string;
  readonly isFolder: (path: string) => string;
  readonly noSubmission: (path: string) => string;
  readonly cannotWrite: (path: string, reason: string) => string;
  readonly exists: (path: string) => string;
  readonly existsWithForce: (path: string) => string;
  /** The question whether a file that exists is to be overwritten. */
  readonly overwrite: (path: string) => string;
  readonly outputIsSource: string;
  readonly unknownProfile: (id: string, nearest: string | null, known: readonly string[]) => string;
  /** Above the errors that comments silence without a reason. */
  readonly silencedErrors: (count: number) => string;
  readonly refused: (errors: number, silenced: number) => string;
  readonly exported: (path: string, draft: boolean, day: CivilDate, parts: readonly string[]) => readonly string[];
  /** `list`: the file of the list, where it is an own one. */
  readonly created: (path: string, items: number, list: string | null) => readonly string[];
  readonly copied: (path: string, id: string) => readonly string[];
  readonly items: (count: number) => string;
  readonly badProfile: (file: string) => string;
  readonly own: string;
  readonly profileAction: (word: string | null) => string;
  readonly missingLists: string;
  readonly badYear: (value: string) => string;
  readonly listExists: (id: string) => string;
  readonly listCreated: (path: string, title: string, base: string) => readonly string[];
  readonly useList: (path: string, id: string) => readonly string[];
  readonly listIsRight: (id: string, items: number) => string;
  /** How a draft of a year that has no list is made from another list. */
  readonly makeList: (base: string, id: string, year: number) => string;
  readonly crashed: (reason: string) => string;
  readonly badNumber: (flag: string, value: string, least: number, most: number) => string;
  readonly badRange: (value: string) => string;
  readonly badPort: (value: string) => string;
  readonly needsLinks: (flag: string) => string;
  readonly noLinksReadable: (path: string) => string;
  readonly cancelled: string;
  readonly interrupted: (files: number, all: number) => string;
  readonly linkProgress: (count: LinkProgress['count'], columns: number, files?: LinkProgress['files']) => string;
  readonly cacheNote: (note: CacheNote, file: string) => string;
}

const meansTh = (nearest: string | null) => (nearest ? ` น่าจะหมายถึง ${nearest}` : '');
const meansEn = (nearest: string | null) => (nearest ? `; did you mean ${nearest}?` : '');

const withList = (list: string | null) => (list === null ? '' : `--profiles ${list} `);

const longestBar = 24;
const shortestBar = 6;

/** Puts a bar before the count where the line has room for one: a line that breaks could not be taken away again. */
function formatProgress(text: string, { done, total }: Pick<LinkProgress['count'], 'done' | 'total'>, columns: number): string {
  const width = Math.min(longestBar, columns - displayWidth(text) - 2);
  if (width < shortestBar) return text;
  const filled = total === 0 ? width : Math.round((done / total) * width);
  return `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${text}`;
}

function formatChoices(choices: readonly string[], or: string): string {
  return `${choices.slice(0, -1).join(', ')} ${or} ${choices.at(-1)}`;
}

const th: CliTexts = {
  argumentProblem: (problem) => {
    switch (problem.kind) {
      case 'unknown-flag':
        return `ไม่รู้จักตัวเลือก ${problem.flag}${meansTh(problem.nearest)}`;
      case 'value-missing':
        return `ตัวเลือก ${problem.flag} ต้องตามด้วย ${problem.argument}`;
      case 'value-unexpected':
        return `ตัวเลือก ${problem.flag} ไม่รับค่า`;
    }
  },
  seeHelp: (command) => `ดูวิธีใช้: ${command} --help`,
  noCommand: 'ยังไม่ได้ระบุคำสั่ง',
  unknownCommand: (command, nearest) => `ไม่มีคำสั่ง ${command}${meansTh(nearest)}`,
  missingFlag: (flag, argument) => `ต้องระบุ ${flag} ${argument}`,
  missingPaths: 'ต้องระบุไฟล์หรือโฟลเดอร์ที่จะตรวจ',
  oneFile: 'ต้องระบุไฟล์คำตอบหนึ่งไฟล์',
  noArguments: (argument) => `คำสั่งนี้ไม่รับ ${argument}`,
  badChoice: (flag, value, allowed) => `${flag} ต้องเป็น ${formatChoices(allowed, 'หรือ')} แต่พบ ${value}`,
  badRule: (value) => `--rule ต้องเขียนแบบ รหัส=ระดับ เช่น url.off-site=error (ระดับ: error, warning, info, off) แต่พบ ${value}`,
  unknownCode: (code, nearest) => `ไม่มีรหัส ${code}${meansTh(nearest)}`,
  seeCodes: 'ดูทุกรหัส: oit explain',
  fixedCode: (code) => `กำหนดระดับของ ${code} ไม่ได้ เพราะไฟล์ที่มีข้อผิดพลาดนี้อ่านหรือแปลความไม่ได้ครบ`,
  badDate: (value) => `อ่านวันที่ ${value} ไม่ออก ให้พิมพ์แบบ 2568-04-01 หรือ 2025-04-01`,
  fixed: (path, count, errorsLeft) =>
    `${path}: ${count > 0 ? `แก้แล้ว ${count} จุด` : 'ไม่มีจุดที่โปรแกรมแก้ให้ได้'}${errorsLeft > 0 ? ` เหลือข้อผิดพลาดที่ต้องแก้เอง ${errorsLeft} รายการ` : ''}`,
  cannotRead: (path, reason) => `อ่าน ${path} ไม่ได้: ${reason}`,
  isFolder: (path) => `${path} เป็นโฟลเดอร์ ต้องระบุไฟล์คำตอบหนึ่งไฟล์`,
  noSubmission: (path) => `ไม่พบไฟล์คำตอบ (*.oit.yaml, *.oit.yml) ในโฟลเดอร์ ${path}`,
  cannotWrite: (path, reason) => `เขียน ${path} ไม่ได้: ${reason}`,
  exists: (path) => `มีไฟล์ ${path} อยู่แล้ว จึงไม่เขียนทับ ให้ตั้งชื่ออื่น`,
  existsWithForce: (path) => `มีไฟล์ ${path} อยู่แล้ว จึงไม่เขียนทับ ให้ตั้งชื่ออื่นหรือใส่ --force`,
  overwrite: (path) => `มีไฟล์ ${path} อยู่แล้ว เขียนทับหรือไม่ (y = ใช่ / n = ไม่): `,
  outputIsSource: 'ไฟล์ผลลัพธ์เป็นไฟล์เดียวกับไฟล์คำตอบ ให้ตั้งชื่ออื่น',
  unknownProfile: (id, nearest, known) => `ไม่มีรายการข้อ ${id}${meansTh(nearest)} รายการที่มี: ${known.join(', ')}`,
  silencedErrors: (count) => `ข้อผิดพลาดที่ปิดการแจ้งไว้โดยยังไม่มีเหตุผล ${count} รายการ ให้แก้ หรือเขียนเหตุผลจริงหลัง -- อย่างน้อย 10 ตัวอักษร:`,
  refused: (errors, silenced) =>
    `ยังส่งออกไม่ได้: มีข้อผิดพลาด ${errors} รายการ${silenced > 0 ? ` และที่ปิดการแจ้งโดยไม่มีเหตุผล ${silenced} รายการ` : ''} (ถ้าต้องการฉบับร่าง ให้ใส่ --draft)`,
  exported: (path, draft, day, parts) => [
    `${draft ? 'ส่งออกฉบับร่างแล้ว' : 'ส่งออกแล้ว'}: ${path} (วันที่ของชุดเอกสาร ${formatThaiDate(day)} ตามเวลาประเทศไทย)`,
    ...parts.map((part) => `  ${part}`),
    'ไฟล์ต้นฉบับในโฟลเดอร์ source บรรจุตามที่เป็นอยู่ รวมบันทึกภายใน (notes) และหมายเหตุทั้งหมด',
    'ใช้ประกอบการกรอกในระบบ ITAP ด้วยตนเอง ไม่ใช่รูปแบบไฟล์ของ ITAP และเป็นการตรวจเบื้องต้น ไม่ใช่การรับรองคะแนน',
  ],
  created: (path, items, list) => [`สร้าง ${path} แล้ว มี ${items} ข้อ ยังไม่ได้กรอกคำตอบ`, `กรอกแล้วตรวจด้วย: oit check ${withList(list)}${path}`],
  copied: (path, id) => [
    `คัดลอกรายการ ${id} ไว้ที่ ${path} แล้ว แก้ profile, fiscalYear และรายการข้อให้เป็นของหน่วยงาน`,
    `ใช้ด้วย: oit check --profiles ${path} ไฟล์คำตอบ`,
  ],
  items: (count) => `${count} ข้อ`,
  badProfile: (file) => `รายการข้อในไฟล์ ${file} ไม่ถูกต้อง ดูข้อผิดพลาดด้วย: oit profile check ${file}`,
  own: 'ของหน่วยงานเอง',
  profileAction: (word) => `${word === null ? 'ต้องระบุ' : `ไม่มี oit profile ${word} ให้ใช้`} oit profile new หรือ oit profile check`,
  missingLists: 'ต้องระบุไฟล์รายการข้อที่จะตรวจ',
  badYear: (value) => `--year ต้องเป็นปีงบประมาณ พ.ศ. สี่หลัก เช่น 2570 แต่พบ ${value}`,
  listExists: (id) => `มีรายการ ${id} อยู่แล้ว ใช้ได้เลย: oit new --profile ${id}`,
  listCreated: (path, title, base) => [`สร้างรายการข้อ ${path} แล้ว จาก ${base}`, title],
  useList: (path, id) => [
    `ตรวจไฟล์รายการ: oit profile check ${path}`,
    `สร้างไฟล์คำตอบ: oit new --profile ${id} --profiles ${path} --agency … --website … -o ….oit.yaml`,
    `ตรวจคำตอบ: oit check --profiles ${path} ไฟล์คำตอบ`,
  ],
  listIsRight: (id, items) => `ใช้ได้ รายการ ${id} มี ${items} ข้อ`,
  makeList: (base, id, year) => `ถ้ายังไม่มีรายการของปีนั้น สร้างฉบับร่างได้: oit profile new --from ${base} --year ${year} -o ${id}.oit-profile.json`,
  crashed: (reason) => `โปรแกรมหยุดทำงานโดยไม่คาดคิด: ${reason}`,
  badNumber: (flag, value, least, most) => `${flag} ต้องเป็นจำนวนเต็มตั้งแต่ ${least} ถึง ${most} แต่พบ ${value}`,
  badRange: (value) => `--allow-private ต้องเป็นช่วงที่อยู่แบบ 10.0.0.0/8 หรือที่อยู่ IP แต่พบ ${value}`,
  badPort: (value) => `--allow-ports ต้องเป็นเลขพอร์ต 1 ถึง 65535 แต่พบ ${value}`,
  needsLinks: (flag) => `ตัวเลือก ${flag} ใช้คู่กับ --links`,
  noLinksReadable: (path) => `อ่านลิงก์ใน ${path} ไม่ได้ เพราะอ่านไฟล์นี้เป็นไฟล์คำตอบไม่ได้ ดูเหตุผล: oit check ${path}`,
  interrupted: (files, all) => `หยุดก่อนตรวจครบ: ตรวจแล้ว ${files} จาก ${all} ไฟล์`,
  cancelled: 'หยุดก่อนเปิดครบทุกลิงก์ ผลที่แสดงมีเฉพาะลิงก์ที่เปิดทัน',
  linkProgress: (count, columns, files) =>
    formatProgress(
      `${formatFiles('th', files)}เปิดลิงก์ ${count.done}/${count.total}${count.dead > 0 ? ` · เสีย ${count.dead}` : ''}`,
      count,
      columns,
    ),
  cacheNote: (note, file) => (note === 'not-written' ? `เก็บผลไว้ใช้ครั้งหน้าไม่ได้ (${file})` : `ผลที่เก็บไว้ใช้ไม่ได้ จึงเปิดลิงก์ใหม่ทุกรายการ (${file})`),
};

const en: CliTexts = {
  argumentProblem: (problem) => {
    switch (problem.kind) {
      case 'unknown-flag':
        return `unknown option ${problem.flag}${meansEn(problem.nearest)}`;
      case 'value-missing':
        return `${problem.flag} needs ${problem.argument}`;
      case 'value-unexpected':
        return `${problem.flag} takes no value`;
    }
  },
  seeHelp: (command) => `See ${command} --help`,
  noCommand: 'no command given',
  unknownCommand: (command, nearest) => `unknown command ${command}${meansEn(nearest)}`,
  missingFlag: (flag, argument) => `${flag} ${argument} is missing`,
  missingPaths: 'name the files or folders to check',
  oneFile: 'name one submission file',
  noArguments: (argument) => `this command takes no ${argument}`,
  badChoice: (flag, value, allowed) => `${flag} must be ${formatChoices(allowed, 'or')}, not ${value}`,
  badRule: (value) => `--rule wants CODE=SEVERITY, such as url.off-site=error (severities: error, warning, info, off), not ${value}`,
  unknownCode: (code, nearest) => `no code ${code}${meansEn(nearest)}`,
  seeCodes: 'See all codes: oit explain',
  fixedCode: (code) => `the severity of ${code} cannot be set: a file with it cannot be read or understood in full`,
  badDate: (value) => `${value} is no date; write 2568-04-01 or 2025-04-01`,
  fixed: (path, count, errorsLeft) =>
    `${path}: ${count > 0 ? `${count} mended` : 'nothing that could be mended'}${errorsLeft > 0 ? `, ${errorsLeft} errors left to mend by hand` : ''}`,
  cannotRead: (path, reason) => `cannot read ${path}: ${reason}`,
  isFolder: (path) => `${path} is a folder; name one submission file`,
  noSubmission: (path) => `no submission (*.oit.yaml, *.oit.yml) in the folder ${path}`,
  cannotWrite: (path, reason) => `cannot write ${path}: ${reason}`,
  exists: (path) => `${path} exists and is not overwritten; choose another name`,
  existsWithForce: (path) => `${path} exists and is not overwritten; choose another name or add --force`,
  overwrite: (path) => `${path} exists. Overwrite it (y/n)? `,
  outputIsSource: 'the output is the submission itself; choose another name',
  unknownProfile: (id, nearest, known) => `no list of items ${id}${meansEn(nearest)}; known: ${known.join(', ')}`,
  silencedErrors: (count) =>
    `${count} error${count === 1 ? '' : 's'} silenced without a reason; mend them, or write a real reason of at least 10 characters behind --:`,
  refused: (errors, silenced) =>
    `Not exported: ${errors} error${errors === 1 ? '' : 's'} left${silenced > 0 ? ` and ${silenced} silenced without a reason` : ''} (for a draft add --draft)`,
  exported: (path, draft, day, parts) => [
    `${draft ? 'Draft exported' : 'Exported'}: ${path} (day of the package: ${formatDate(day)} B.E., in Thailand)`,
    ...parts.map((part) => `  ${part}`),
    'The source file in the folder source is packed as it stands, internal notes and comments included.',
    'For entering into ITAP by hand; not a file format of ITAP. A pre-check, no promise of a score.',
  ],
  created: (path, items, list) => [`Wrote ${path}: ${items} items, none answered yet`, `Check it with: oit check ${withList(list)}${path}`],
  copied: (path, id) => [
    `Copied the list ${id} to ${path}; change profile, fiscalYear and the items to your own`,
    `Use it with: oit check --profiles ${path} SUBMISSION`,
  ],
  items: (count) => `${count} items`,
  badProfile: (file) => `the list of items in ${file} is not valid; see why with: oit profile check ${file}`,
  own: 'own',
  profileAction: (word) => `${word === null ? 'say' : `there is no oit profile ${word}: say`} oit profile new or oit profile check`,
  missingLists: 'name the list files to check',
  badYear: (value) => `--year takes a fiscal year of the Buddhist era, such as 2570, not ${value}`,
  listExists: (id) => `there is a list ${id}: use it with oit new --profile ${id}`,
  listCreated: (path, title, base) => [`Wrote the list ${path}, made from ${base}`, title],
  useList: (path, id) => [
    `Check the list with: oit profile check ${path}`,
    `Write a submission with: oit new --profile ${id} --profiles ${path} --agency … --website … -o ….oit.yaml`,
    `Check the submission with: oit check --profiles ${path} SUBMISSION`,
  ],
  listIsRight: (id, items) => `right: the list ${id}, ${items} items`,
  makeList: (base, id, year) =>
    `where there is no list of that year yet, make a draft: oit profile new --from ${base} --year ${year} -o ${id}.oit-profile.json`,
  crashed: (reason) => `the program ended unexpectedly: ${reason}`,
  badNumber: (flag, value, least, most) => `${flag} takes a whole number from ${least} to ${most}, not ${value}`,
  badRange: (value) => `--allow-private takes ranges such as 10.0.0.0/8, or IP addresses, not ${value}`,
  badPort: (value) => `--allow-ports takes ports from 1 to 65535, not ${value}`,
  needsLinks: (flag) => `${flag} goes with --links`,
  noLinksReadable: (path) =>
    `the links of ${path} cannot be read, because it is no submission that can be read; for the reason: oit check ${path}`,
  interrupted: (files, all) => `stopped before every file was checked: ${files} of ${all} were`,
  cancelled: 'stopped before every link was opened: the result has only those that were',
  linkProgress: (count, columns, files) =>
    formatProgress(
      `${formatFiles('en', files)}links opened: ${count.done}/${count.total}${count.dead > 0 ? `, dead: ${count.dead}` : ''}`,
      count,
      columns,
    ),
  cacheNote: (note, file) =>
    note === 'not-written'
      ? `the results could not be kept for the next run (${file})`
      : `the results kept from before cannot be used: every link is opened anew (${file})`,
};

export const cliTexts: Readonly<Record<Language, CliTexts>> = { th, en };
