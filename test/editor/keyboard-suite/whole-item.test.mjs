// A whole file by someone who knows no YAML: an empty one, the lists that open, Enter, Tab, and Thai words.
import { startKeyboard } from './keyboard.mjs';

const TEST_TIMEOUT = 240_000;
const SITE = 'https://webportal.bangkok.go.th/wangthonglang';
const HEAD = `oit: 1
fiscalYear: 2568
profile: bangkok-district
agency:
  name: สำนักงานเขตวังทองหลาง
  website: ${SITE}
items:
`;

/** What each test begins with, by file. */
const files = { 'empty.oit.yaml': '', 'keys.oit.yaml': `${HEAD}  `, 'pasted.oit.yaml': `${HEAD}  ` };

describe('a whole item without a sign of YAML', function () {
  this.timeout(TEST_TIMEOUT);
  let keyboard;

  before(async () => {
    keyboard = await startKeyboard(files);
  });

  afterEach(async function () {
    await keyboard?.keepPicture(this.currentTest, 'whole-item');
  });

  after(() => keyboard?.stop());

  const press = (key) => keyboard.page.keyboard.press(key);

  it('comes of an empty file: kind, agency, item, approval', async () => {
    const { open, take, typeKeys, assertBecomes } = keyboard;
    await open('empty.oit.yaml');
    await take('เขต', 'ไฟล์ใหม่ 2568: สำนักงานเขต');
    await take('วังทอง', 'สำนักงานเขตวังทองหลาง');
    await assertBecomes(`${HEAD}  `);
    await press('Tab');
    await press('Tab');
    await take('จัดเก็บภาษี', 'O9 ');
    // The answer is selected; the address, the way to the page and what it shows follow.
    await press('Tab');
    await typeKeys(`${SITE}/tax`);
    await press('Tab');
    await typeKeys('ข้อมูล ITA');
    await press('Tab');
    await typeKeys('ภาษี');
    await press('Tab');
    await press('Tab');
    await typeKeys('มีนาคม 2568');
    for (const words of ['แสดง', 'มี', 'true']) {
      await press('Tab');
      await (words === 'true' ? typeKeys(words) : take(words, 'true'));
    }
    await press('Escape');
    const item = `  O9:
    answer: มี
    urls:
      - ${SITE}/tax
    description: |
      หน้าหลัก > ข้อมูล ITA > ภาษี
      แสดงการจัดเก็บภาษีที่ดินและสิ่งปลูกสร้าง การจัดเก็บภาษีป้าย การจัดเก็บภาษีน้ำมัน ข้อมูล ณ มีนาคม 2568
    division: ฝ่ายรายได้
    elements:
      land-and-building-tax: true
      signboard-tax: true
      oil-tax: true`;
    await assertBecomes(`${HEAD}${item}`);
    // Too far in for what comes next: the list puts it right.
    await press('Enter');
    await take('รับรอง', 'approval');
    await take('', 'reported');
    await take('', 'ฝ่ายรายได้');
    await press('Tab');
    await take('', '2568-');
    await assertBecomes(`${HEAD}${item}\n    approval:\n      reported: { by: ฝ่ายรายได้, on: 2568-04-30 }`);
  });

  it('comes of its keys, found by Thai words', async () => {
    const { open, take, typeKeys, assertBecomes } = keyboard;
    await open('keys.oit.yaml');
    await typeKeys('O1:\n');
    await take('คำตอบ', 'answer');
    // What is typed in full is not written again: Enter ends the line.
    await typeKeys('มี\n');
    await take('ฝ่าย', 'division');
    await take('ฝ่ายป', 'ฝ่ายปกครอง');
    await typeKeys('\n');
    await take('องค์', 'elements');
    await take('อัตรา', 'อัตรากำลัง');
    await take('มี', 'true');
    await typeKeys('\n');
    await take('ประชาสัมพันธ์', 'O4 ');
    await assertBecomes(`${HEAD}  O1:
    answer: มี
    division: ฝ่ายปกครอง
    elements:
      staffing: true
  O4:
    answer: มี
    urls:
      - 
    description: |
      หน้าหลัก > [ระบุเมนู] > [ระบุหัวข้อ]
      แสดงข่าวกิจกรรมของหน่วยงานที่เป็นปัจจุบัน ข่าวด้านคุณธรรมและความโปร่งใส ช่องทางสื่อสังคมออนไลน์ที่เป็นปัจจุบัน ช่องทางตอบแบบสอบถาม EIT (ลิงก์หรือ QR Code) ข้อมูล ณ [ระบุช่วงเวลาของข้อมูล]
    division: ฝ่ายปกครอง
    elements:
      activity-news: false
      integrity-news: false
      social-media: false
      eit-channel: false`);
  });

  it('takes what is pasted at its tab stops: addresses, a word with a colon, prose of several lines', async () => {
    const { open, take, paste, assertBecomes } = keyboard;
    const rest =
      '    division: ฝ่ายรายได้\n    elements:\n      land-and-building-tax: false\n      signboard-tax: false\n      oil-tax: false';
    const addresses = `  O9:\n    answer: มี\n    urls:\n      - ${SITE}/1\n      - ${SITE}/2\n    description: |\n`;
    const shown = 'การจัดเก็บภาษีที่ดินและสิ่งปลูกสร้าง การจัดเก็บภาษีป้าย การจัดเก็บภาษีน้ำมัน';
    await open('pasted.oit.yaml');
    await take('จัดเก็บภาษี', 'O9 ');
    await press('Tab');
    await paste(`${SITE}/๑\r\n${SITE}/2\r\n`);
    await assertBecomes(`${HEAD}${addresses}      หน้าหลัก > [ระบุเมนู] > [ระบุหัวข้อ]\n      แสดง${shown} ข้อมูล ณ [ระบุช่วงเวลาของข้อมูล]\n${rest}`);
    await press('Tab');
    await paste('ข้อมูล: ITA #1');
    await assertBecomes(
      `${HEAD}${addresses}      หน้าหลัก > ข้อมูล: ITA #1 > [ระบุหัวข้อ]\n      แสดง${shown} ข้อมูล ณ [ระบุช่วงเวลาของข้อมูล]\n${rest}`,
    );
    await press('Tab');
    await press('Tab');
    await paste('ภาษี\r\n- ที่ดิน\t12\r\n- ป้าย: 3');
    await assertBecomes(
      `${HEAD}${addresses}      หน้าหลัก > ข้อมูล: ITA #1 > [ระบุหัวข้อ]\n      แสดงภาษี\n      - ที่ดิน\t12\n      - ป้าย: 3 ข้อมูล ณ [ระบุช่วงเวลาของข้อมูล]\n${rest}`,
    );
  });
});
