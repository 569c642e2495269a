import type { Language } from '../ground/language';

/** Files whose links are opened together, among all. */
export interface FileProgress {
  readonly before: number;
  readonly here: number;
  readonly all: number;
}

/** Texts of code lenses, hovers and notifications on links. */
export interface LinkTexts {
  readonly check: (links: number) => string;
  readonly checkAgain: string;
  readonly links: (count: number) => string;
  /** `age` in milliseconds. */
  readonly checkedWhen: (age: number) => string;
  readonly took: (milliseconds: number, attempts: number) => string;
  readonly notChecked: string;
  readonly atLeast: (size: string) => string;
  readonly yes: string;
  readonly fields: Readonly<
    Record<'status' | 'chain' | 'title' | 'contentType' | 'size' | 'lastModified' | 'checked' | 'verified', string>
  >;
  readonly progress: string;
  readonly progressCount: (count: { readonly done: number; readonly total: number; readonly dead: number }, files?: FileProgress) => string;
  readonly summary: (counts: Readonly<Record<'fine' | 'dead' | 'doubtful' | 'unverified', number>>) => string;
  readonly noLinks: string;
  readonly offline: string;
  readonly cancelled: string;
  /** `shown`: what is set as the proxy. */
  readonly proxyUnreadable: (shown: string) => string;
  readonly untrusted: string;
  readonly pagesRead: (done: number, total: number) => string;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** Gives the largest unit that fits an age twice, and how often. */
function measureAge(age: number): readonly ['now' | 'minute' | 'hour' | 'day', number] {
  if (age < 2 * minute) return ['now', 0];
  if (age < 2 * hour) return ['minute', Math.floor(age / minute)];
  return age < 2 * day ? ['hour', Math.floor(age / hour)] : ['day', Math.floor(age / day)];
}

const filesWord = { th: 'ไฟล์', en: 'files' } as const;

/** Gives which files a count of links is of; nothing where it is of all. */
export function formatFiles(language: Language, files?: FileProgress): string {
  if (!files || files.here === files.all) return '';
  return `${filesWord[language]} ${files.before + 1}-${files.before + files.here}/${files.all} · `;
}

const unitsTh = { minute: 'นาที', hour: 'ชั่วโมง', day: 'วัน' } as const;

const th: LinkTexts = {
  check: (links) => `ตรวจลิงก์ ${links} รายการ`,
  checkAgain: 'ตรวจเดี๋ยวนี้',
  links: (count) => `ลิงก์ ${count}`,
  checkedWhen: (age) => {
    const [unit, count] = measureAge(age);
    return unit === 'now' ? 'ตรวจเมื่อครู่' : `ตรวจเมื่อ ${count} ${unitsTh[unit]}ก่อน`;
  },
  took: (milliseconds, attempts) => `ใช้ ${(milliseconds / second).toFixed(1)} วินาทีรวมเวลารอ${attempts > 1 ? ` ลอง ${attempts} ครั้ง` : ''}`,
  notChecked: 'ยังไม่ได้ตรวจลิงก์นี้ กด “ตรวจลิงก์” เหนือ `urls:` หรือใช้คำสั่ง **OIT: ตรวจลิงก์ในไฟล์นี้ (Check Links in This File)**',
  atLeast: (size) => `ตั้งแต่ ${size} ขึ้นไป`,
  yes: 'แล้ว ภายใน 15 วัน',
  fields: {
    status: 'รหัสตอบกลับ',
    chain: 'เส้นทางที่ถูกส่งต่อ',
    title: 'ชื่อหน้า',
    contentType: 'ชนิดเนื้อหา',
    size: 'ขนาด',
    lastModified: 'แก้ไขล่าสุด',
    checked: 'เวลา',
    verified: 'มีผู้เปิดดูเอง',
  },
  progress: 'กำลังตรวจลิงก์',
  progressCount: ({ done, total, dead }, files) => `${formatFiles('th', files)}${done}/${total}${dead > 0 ? ` · เสีย ${dead}` : ''}`,
  summary: ({ fine, dead, doubtful, unverified }) =>
    `ตรวจลิงก์แล้ว: ใช้ได้ ${fine} · เสีย ${dead} · ควรแก้ ${doubtful} · ต้องเปิดดูเอง ${unverified}`,
  noLinks: 'ไม่มีลิงก์ให้ตรวจ',
  offline: 'ดูเหมือนเครื่องนี้ไม่ได้ต่ออินเทอร์เน็ต จึงยังไม่ทราบว่าลิงก์ใดใช้ได้ ให้ต่ออินเทอร์เน็ตแล้วตรวจใหม่',
  cancelled: 'หยุดตรวจลิงก์แล้ว ผลมีเฉพาะลิงก์ที่เปิดทัน',
  proxyUnreadable: (shown) =>
    `อ่านค่าพร็อกซี (proxy) ไม่ออก: ${shown} จึงไม่เปิดลิงก์ที่ต้องผ่านพร็อกซี ให้ตั้งค่าเป็นแบบ http://ชื่อเครื่อง:พอร์ต (ค่า http.proxy ของโปรแกรมแก้ไข หรือ HTTP_PROXY และ HTTPS_PROXY ของเครื่อง)`,
  pagesRead: (done, total) => `อ่านหน้าเว็บ ${done}/${total}`,
  untrusted: 'พื้นที่ทำงานนี้ยังไม่ได้รับความไว้วางใจ จึงไม่เปิดลิงก์ใด',
};

const en: LinkTexts = {
  check: (links) => `Check ${plural(links, 'link')}`,
  checkAgain: 'Check now',
  links: (count) => plural(count, 'link'),
  checkedWhen: (age) => {
    const [unit, count] = measureAge(age);
    return unit === 'now' ? 'checked just now' : `checked ${plural(count, unit)} ago`;
  },
  took: (milliseconds, attempts) => `took ${(milliseconds / second).toFixed(1)} s with waiting${attempts > 1 ? `, ${attempts} tries` : ''}`,
  notChecked:
    'This link has not been checked yet: use “Check” above `urls:`, or the command **OIT: ตรวจลิงก์ในไฟล์นี้ (Check Links in This File)**',
  atLeast: (size) => `${size} or more`,
  yes: 'a person has opened it within 15 days',
  fields: {
    status: 'Status',
    chain: 'Redirects',
    title: 'Title',
    contentType: 'Content type',
    size: 'Size',
    lastModified: 'Last modified',
    checked: 'Time',
    verified: 'Verified',
  },
  progress: 'Checking links',
  progressCount: ({ done, total, dead }, files) => `${formatFiles('en', files)}${done}/${total}${dead > 0 ? `, dead: ${dead}` : ''}`,
  summary: ({ fine, dead, doubtful, unverified }) =>
    `Links checked: ${fine} alive, ${dead} dead, ${doubtful} to mend, ${unverified} to open yourself`,
  noLinks: 'There is no link to check',
  offline: 'This machine seems to have no network, so nothing is known of the links: connect and check again',
  cancelled: 'The check was ended: only the links that were opened by then have results',
  proxyUnreadable: (shown) =>
    `The proxy that is set cannot be read: ${shown}. No link that needs it is opened. Set it as http://host:port (http.proxy in the editor, HTTP_PROXY and HTTPS_PROXY in the environment)`,
  pagesRead: (done, total) => `pages read: ${done}/${total}`,
  untrusted: 'This workspace is not trusted: no link was opened',
};

/** The texts on links, by language. */
export const linkTexts: Readonly<Record<Language, LinkTexts>> = { th, en };
