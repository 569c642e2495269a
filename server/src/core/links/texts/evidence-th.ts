import { aside, quote } from '../../ground/quote';
import type { FileKind } from '../file-kind';
import type { Refusal, TlsFault } from '../outcome';
import type { Evidence } from '../verdict';

const fileKinds: Readonly<Record<FileKind, string>> = {
  html: 'หน้าเว็บ HTML',
  pdf: 'ไฟล์ PDF',
  zip: 'ไฟล์บีบอัดหรือไฟล์ Office รุ่นใหม่',
  ole: 'ไฟล์ Office รุ่นเก่า',
  rar: 'ไฟล์บีบอัด RAR',
  'seven-zip': 'ไฟล์บีบอัด 7-Zip',
  image: 'รูปภาพ',
  text: 'ข้อความล้วน',
  binary: 'ไฟล์ชนิดที่ไม่รู้จัก',
  empty: 'ไฟล์ว่าง',
};

const formNames: Readonly<Record<string, string>> = { pdf: 'PDF', xlsx: 'Excel' };

const faults: Readonly<Record<TlsFault, string>> = {
  expired: 'ใบรับรองความปลอดภัยของเว็บไซต์หมดอายุแล้ว',
  'not-yet-valid': 'ใบรับรองความปลอดภัยของเว็บไซต์ยังไม่ถึงวันเริ่มใช้',
  'self-signed': 'เว็บไซต์ออกใบรับรองความปลอดภัยให้ตนเอง ไม่มีผู้ออกใบรับรองที่เชื่อถือได้',
  'wrong-host': 'ใบรับรองความปลอดภัยออกให้เว็บไซต์ชื่ออื่น ไม่ใช่ชื่อนี้',
  'missing-intermediate': 'เว็บไซต์ส่งใบรับรองความปลอดภัยมาไม่ครบ ขาดใบรับรองตัวกลาง',
  untrusted: 'ผู้ออกใบรับรองความปลอดภัยของเว็บไซต์ไม่อยู่ในรายชื่อที่เชื่อถือ',
  handshake: 'เชื่อมต่อแบบเข้ารหัสกับเว็บไซต์ไม่สำเร็จ',
};

const refusals: Readonly<Record<Refusal, string>> = {
  'private-address': 'เป็นที่อยู่ในเครือข่ายภายใน โปรแกรมจึงไม่เปิด',
  scheme: 'ไม่ใช่ที่อยู่แบบ http หรือ https โปรแกรมจึงไม่เปิด',
  port: 'ใช้พอร์ตที่ไม่ใช่ของเว็บไซต์ทั่วไป โปรแกรมจึงไม่เปิด',
  credentials: 'มีชื่อผู้ใช้หรือรหัสผ่านอยู่ใน URL โปรแกรมจึงไม่เปิด',
};

const statuses: Readonly<Record<number, string>> = {
  401: 'เว็บไซต์ขอให้ยืนยันตัวก่อน',
  403: 'เว็บไซต์ไม่อนุญาตให้โปรแกรมเปิดหน้านี้',
  404: 'เว็บไซต์ตอบว่าไม่พบหน้านี้',
  406: 'เว็บไซต์ไม่ตอบคำขอของโปรแกรม',
  410: 'เว็บไซต์ตอบว่าหน้านี้ถูกลบถาวร',
  429: 'เว็บไซต์ตอบว่ามีการขอเปิดถี่เกินไป',
  451: 'เว็บไซต์ไม่เปิดหน้านี้ด้วยเหตุผลทางกฎหมาย',
  503: 'เว็บไซต์ตอบว่ายังให้บริการไม่ได้ชั่วคราว',
  999: 'เว็บไซต์ไม่ตอบคำขอของโปรแกรม',
};

function describeStatus(status: number): string {
  const known = statuses[status] ?? (status >= 500 ? 'เว็บไซต์ขัดข้อง' : 'เว็บไซต์ตอบผิดปกติ');
  return `${known} (รหัส ${status})`;
}

function describeType({ by, expected, found }: Extract<Evidence, { reason: 'type' }>): string {
  const what = fileKinds[found];
  if (by === 'extension') return `ชื่อไฟล์ลงท้ายด้วย ${quote(`.${expected}`)} แต่เนื้อหาเป็น${what}`;
  if (by === 'header') return `เว็บไซต์แจ้งชนิดไฟล์ว่า ${quote(expected)} แต่เนื้อหาเป็น${what}`;
  const forms = expected.split(', ').map((form) => formNames[form] ?? form);
  return `ข้อนี้ต้องเผยแพร่เป็นไฟล์ ${forms.join(' หรือ ')} แต่ลิงก์นี้เป็น${what}`;
}

/** Gives in one short sentence what was seen of a link. */
export function describeEvidence(evidence: Evidence): string {
  switch (evidence.reason) {
    case 'answered':
      return `เปิดได้ เว็บไซต์ตอบรหัส ${evidence.status}${evidence.isWhole ? '' : ' (อ่านเฉพาะส่วนต้น)'}`;
    case 'status':
      return describeStatus(evidence.status);
    case 'no-name':
      return `ไม่มีเว็บไซต์ชื่อนี้${aside(evidence.detail)}`;
    case 'refused':
      return `เครื่องแม่ข่ายของเว็บไซต์ปฏิเสธการเชื่อมต่อ${aside(evidence.detail)}`;
    case 'reset':
      return `เว็บไซต์ตัดการเชื่อมต่อกลางคัน${aside(evidence.detail)}`;
    case 'broken-body':
      return `เว็บไซต์ส่งเนื้อหามาไม่ครบหรือเสียหาย${aside(evidence.detail)}`;
    case 'no-network':
      return `เครือข่ายของเครื่องนี้เชื่อมต่อไปยังเว็บไซต์นี้ไม่ได้${aside(evidence.detail)}`;
    case 'no-name-service':
      return `ระบบค้นหาชื่อเว็บไซต์ (DNS) ไม่ตอบ${aside(evidence.detail)}`;
    case 'bad-http':
      return `เว็บไซต์ตอบมาในรูปแบบที่อ่านไม่ได้${aside(evidence.detail)}`;
    case 'proxy-setting':
      return `โปรแกรมอ่านค่าพร็อกซี (proxy) ที่ตั้งไว้ไม่ออก จึงไม่ได้เปิดลิงก์นี้${aside(evidence.detail)}`;
    case 'proxy':
      return `พร็อกซี (proxy) ของเครือข่ายไม่ส่งต่อคำขอ${aside(evidence.detail)}`;
    case 'loop':
      return `เว็บไซต์ส่งต่อวนกลับมาที่เดิม${aside(evidence.detail)}`;
    case 'needs-cookie':
      return `เว็บไซต์ส่งผู้เข้าชมที่ไม่เก็บคุกกี้วนกลับมาที่เดิม${aside(evidence.detail)}`;
    case 'malformed-redirect':
      return `เว็บไซต์ส่งต่อไปยังที่อยู่ที่เปิดไม่ได้${aside(evidence.detail)}`;
    case 'too-many-redirects':
      return `เว็บไซต์ส่งต่อถึง ${evidence.count} ครั้งแล้วยังไม่ถึงหน้าใด`;
    case 'timeout':
      return `เว็บไซต์ไม่ตอบภายใน ${Math.round(evidence.milliseconds / 1000)} วินาที`;
    case 'moved':
      return `ย้ายไปที่ ${quote(evidence.to)} อย่างถาวร`;
    case 'insecure-redirect':
      return `ถูกส่งต่อจาก https ไปยัง ${quote(evidence.to)} ซึ่งไม่เข้ารหัส`;
    case 'home':
      return `ถูกพากลับไปหน้าหลัก ${quote(evidence.to)}`;
    case 'login-address':
      return `ถูกพาไปหน้าเข้าสู่ระบบ ${quote(evidence.to)}`;
    case 'login-form':
      return `หน้า ${quote(evidence.to)} มีแต่ช่องให้เข้าสู่ระบบ`;
    case 'error-address':
      return `ถูกพาไปหน้าแจ้งข้อผิดพลาด ${quote(evidence.to)}`;
    case 'says-error':
      return `หน้าเว็บแสดง ${quote(evidence.quote)} แทนข้อมูล`;
    case 'says-not-found':
      return `หน้าเว็บเขียนว่า ${quote(evidence.quote)}`;
    case 'same-as-random':
      return 'เนื้อหาเหมือนกับที่เว็บไซต์ตอบเมื่อขอหน้าที่ไม่มีจริง';
    case 'no-content':
      return 'หน้าเว็บหรือไฟล์ไม่มีเนื้อหา';
    case 'only-script':
      return 'หน้านี้มีแต่คำสั่งที่พาไปหน้าอื่น ซึ่งโปรแกรมตามไปไม่ได้';
    case 'not-address':
      return 'ข้อความนี้ไม่ใช่ที่อยู่เว็บที่เปิดได้';
    case 'offline':
      return 'เครื่องนี้น่าจะไม่ได้ต่ออินเทอร์เน็ต';
    case 'not-kept':
      return 'ไม่มีผลของครั้งก่อนที่ยังใช้ได้';
    case 'type':
      return describeType(evidence);
    case 'certificate':
      return `${faults[evidence.fault]}${aside(evidence.detail)}`;
    case 'wall':
      return `ระบบป้องกันโปรแกรมอัตโนมัติ (${evidence.name}) กั้นไว้ ตอบรหัส ${evidence.status}`;
    case 'not-asked':
      return `${refusals[evidence.refusal]}${aside(evidence.at)}`;
    case 'excluded':
      return `${evidence.by === 'setting' ? 'การตั้งค่ายกเว้นไว้' : 'หมายเหตุในไฟล์ยกเว้นไว้'}${evidence.why === '' ? '' : `: ${quote(evidence.why)}`}`;
  }
}
