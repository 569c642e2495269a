import assert from 'node:assert/strict';
import { check, placeFindings } from '../support/checking';

const find = (lines: string) => {
  const text = `oit: 1
fiscalYear: 2568
profile: bangkok-district
agency:
  name: สำนักงานเขตสัมพันธวงศ์
  website: https://webportal.bangkok.go.th/samphanthawong
${lines}
`;
  const { findings } = check(text);
  const secrets = findings.filter(({ code }) => code === 'privacy.secret');
  return placeFindings(secrets, text).map(({ marked }, index) => `${secrets[index]?.severity} ${marked}`);
};
const administrator = (value: string) => find(`  itapUsers: { administrator: ${JSON.stringify(value)} }`);

describe('passwords of the users of ITAP', () => {
  const stated: Readonly<Record<string, readonly string[]>> = {
    'admin / P@ssw0rd2568': ['error P@ssw0rd2568'],
    'admin:Bkk#1234': ['error Bkk#1234'],
    'P@ssw0rd2568': ['error P@ssw0rd2568'],
    'หัวหน้าฝ่ายปกครอง (P@ssw0rd2568)': ['error P@ssw0rd2568'],
    'admin PIN: 482913': ['error 482913'],
    'admin PIN 482913': ['error 482913'],
    'หัวหน้าฝ่ายปกครอง รหัส 482913': ['error 482913'],
    'หัวหน้าฝ่ายปกครอง รหัส: abc12345': ['error abc12345'],
    'ผู้ดูแล รหัสผ่าน abc@12345': ['error abc@12345'],
    'user: admin pass: abc12345': ['error abc12345'],
    'samphan / 48291345': ['warning 48291345'],
    'samphan / bkkoit2568': ['warning bkkoit2568'],
  };
  for (const [value, meant] of Object.entries(stated)) it(`found: ${value}`, () => assert.deepEqual(administrator(value), meant));

  const roles = [
    'ผู้อำนวยการเขต',
    'หัวหน้าฝ่ายปกครอง',
    'admin',
    'Admin ITA 2568',
    'admin2568',
    'admin1 / admin2',
    'หัวหน้าฝ่ายปกครอง / นักจัดการงานทั่วไป',
    'นาย ก / 0812345678',
    'somchai / 02-123-4567',
    'ฝ่ายปกครอง (webmaster1@bangkok.go.th)',
    'webmaster / webmaster1@bangkok.go.th',
    'Line: @samphan68',
    'เจ้าพนักงานธุรการชำนาญงาน กท 5001/2568',
    'รหัสตำแหน่ง กจ.12',
    'ไม่บันทึกรหัสผ่านในไฟล์นี้',
  ];
  for (const value of roles) it(`a role: ${value}`, () => assert.deepEqual(administrator(value), []));

  it('in other texts of the header', () => {
    assert.deepEqual(find('  contact: "admin / P@ssw0rd2568"'), ['error P@ssw0rd2568']);
    assert.deepEqual(find('  contact: "PIN = 4821"'), ['error 4821']);
    assert.deepEqual(find('  contact: "Line: @samphan68 โทร 02-123-4567 ต่อ 6543"'), []);
    assert.deepEqual(find('  contact: "รหัสไปรษณีย์ 10100 รหัสหน่วยงาน: 50140000"'), []);
    assert.deepEqual(find('  contact: "กำหนดรหัสผ่าน 8 ตัวอักษร เปลี่ยนรหัสผ่าน 2568 ใช้ PIN 6 หลัก"'), []);
  });

  const ordinary = [
    'ลืมรหัสผ่าน: 02-538-7650 ต่อ 5601',
    'เปลี่ยนรหัสผ่าน: id.bangkok.go.th/reset',
    'รหัสผ่าน: SMS OTP',
    'Username : เลขบัตรประชาชน Password : DDMMYYYY',
    'The password is required and the password is case sensitive',
    'PIN คือ Personal Identification Number',
    'รหัสผ่าน: 8-12 ตัวอักษร',
    'รหัสผ่าน: a-z, 0-9',
    'Pin: Google Maps, ปักหมุด Pin: 13.7563,100.5018, ปัก pin 1234 จุด',
    'ประชุมทาง Zoom 983 1234 5678 Passcode: 123456',
    'เข้าระบบที่ admin/wp-login.php?x=1',
  ];
  for (const value of ordinary)
    it(`says nothing secret: ${value}`, () => assert.deepEqual(find(`  contact: ${JSON.stringify(value)}`), []));

  const elsewhere: Readonly<Record<string, string>> = {
    'user: admin / pass: wth@2568': 'error wth@2568',
    'login: wtl pw: wtl2568': 'error wtl2568',
    'API key: sk-1234567890abcdef': 'error sk-1234567890abcdef',
    'รหัสผ่านเข้าดูเอกสาร: 25689': 'error 25689',
    'รหัสผ่าน wth12345': 'warning wth12345',
    'รหัสผ่าน: topsecret': 'warning topsecret',
  };
  for (const [value, meant] of Object.entries(elsewhere))
    it(`found in any text: ${value}`, () => assert.deepEqual(find(`  contact: ${JSON.stringify(value)}`), [meant]));

  it('of several lines, in quotes, before a comment', () => {
    assert.deepEqual(find('  itapUsers:\n    administrator: |\n      หัวหน้าฝ่ายปกครอง\n      รหัสผ่าน: P@ssw0rd2568'), ['error P@ssw0rd2568']);
    assert.deepEqual(find("  itapUsers:\n    administrator: 'admin / P@ssw0rd2568' # ITAP"), ['error P@ssw0rd2568']);
  });
});
