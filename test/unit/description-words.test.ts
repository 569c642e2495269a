import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/core/findings/fix';
import { check, miniHeader, placeFindings } from '../support/checking';

const find = (code: string, description: string, item = 'O1', more = '') => {
  const text = `oit: 1
fiscalYear: 2568
profile: bangkok-district
agency: { name: สำนักงานเขตสัมพันธวงศ์, website: https://webportal.bangkok.go.th/samphanthawong }
items:
  ${item}:
    answer: มี
    urls: [https://webportal.bangkok.go.th/samphanthawong/page/sub/1]
    description: ${JSON.stringify(description)}
${more}`;
  const { findings } = check(text);
  return placeFindings(
    findings.filter((finding) => finding.code === code),
    text,
  ).map(({ marked }) => marked);
};

describe('what a template leaves in a description', () => {
  const residue = ['......', '………', 'xxx', 'XXX', '[ชื่อหน่วยงาน]', '[ระบุเมนู]', '(ระบุ)', '[ใส่วันที่]', '____', 'TODO'];
  for (const typed of residue)
    it(`${typed} is left`, () => assert.deepEqual(find('description.placeholder', `หน้าหลัก > ข้อมูล ${typed} ฉบับใหม่`), [typed]));
  it('three dots behind what they stand for are left', () =>
    assert.deepEqual(find('description.placeholder', 'เลขที่...ลงวันที่ ... > รายงาน…'), ['...', '...', '…']));
  it('ระบุ with dots is left', () => assert.deepEqual(find('description.placeholder', 'หน้าหลัก > ระบุ… แล้ว'), ['…']));

  const meant = [
    'ข้อมูลบัญชีงบประมาณ ประจำปีงบประมาณ และงบประมาณรายจ่ายเพิ่มเติม (ถ้ามี)',
    'แสดงผลการประชุม (ถ้ามี) และภาพกิจกรรม ( ถ้ามี )',
    'แบบคำขอ (ระบุชื่อผู้ยื่น)',
    'ช่องทางอื่น ๆ (โปรดระบุ) ในแบบสอบถาม',
    'ข่าวกิจกรรม เช่น ประชุมผู้บริหาร ตรวจตลาด …',
    'หน่วยงานที่ร่วมงาน อาทิ สถานีตำรวจ โรงพยาบาล...',
    'ดูรายละเอียดเพิ่มเติม...',
    'โครงการ "วังทองหลาง…เมืองน่าอยู่"',
    'อำนาจหน้าที่... และอื่น ๆ',
    'แผนปฏิบัติการ ........................ หน้า 3',
    'แสดงเลขประจำตัวเพียงบางส่วน x-xxxx-xxxxx-12-3 และ 08-xxx-xxxx',
  ];
  for (const text of meant) it(`meant: ${text}`, () => assert.deepEqual(find('description.placeholder', text), []));
});

describe('the own name', () => {
  const misspelt: Readonly<Record<string, readonly string[]>> = {
    'ช่องทางของสำนักงานเขตสัมพันธ์ มี 4 ช่องทาง': ['สัมพันธ์'],
    'รายงานผู้อำนวยการเขตสัมพันธ์ ทราบ': ['สัมพันธ์'],
    ผู้อำนวยการเขตสัมพันธ์ได้มอบนโยบาย: ['สัมพันธ์'],
    สำนักงานเขตสัมพันธ: ['สัมพันธ'],
    'สำนักงานเขตสัมพันธวง ประกาศ': ['สัมพันธวง'],
    ประกาศสำนักงานเขตเขตสัมพันธวงศ์: ['เขตเขต'],
    'สนข.สัมพันธวงค์': ['สัมพันธวงค์'],
    'สำนักงานเขตสัมพันธวง ศ์ ประกาศ': ['สัมพันธวง ศ์'],
  };
  for (const [text, marked] of Object.entries(misspelt))
    it(`misspelt: ${text}`, () => assert.deepEqual(find('entity.misspelt', text), marked));

  const right = [
    'ประกาศสำนักงานเขตสัมพันธวงศ์ เรื่องสัมพันธภาพ',
    'สำนักงานเขต สัมพันธ์กับประชาชนในพื้นที่',
    'ในเขตสัมพันธ์ของชุมชน',
    'แนวเขตเขตสัมพันธวงศ์ และอาณาเขตเขตบางรัก',
    'สำนักงานเขตสำรวจอาคารทุกหลัง',
    'สำนักงานเขตสัมพันธมิตรทางการค้า',
    'ประกาศสำนักงานเขตสัมพันธ\nวงศ์',
  ];
  for (const text of right) it(`right: ${text}`, () => assert.deepEqual(find('entity.misspelt', text), []));
});

describe('words that scanning spoils', () => {
  const misread: Readonly<Record<string, readonly string[]>> = {
    'ติดตั้ง OR-CODE คู่มือประชาชน': ['OR-CODE'],
    'สแกน OR Code ที่หน้าเว็บไซต์': ['OR Code'],
    'ของขวัญและของ กำนำลทุกชนิด': ['กำนำล'],
    ใช้จ่ายอย่างคุ่มค่า: ['คุ่มค่า'],
    'นโยบายการต่อด้านการรับ สินบน': ['ต่อด้าน'],
    รับฟังคำทิชม: ['คำทิชม'],
    มีอธยาศัยที่ดี: ['อธยาศัย'],
    ไม่มีการชื้อขายตำแหน่ง: ['ชื้อขาย'],
    'สถานที่จำหน่ายอาหารหรือสถานที่เสิร์ฟอาหาร (รายใหม่)': ['หรือสถานที่เสิร์ฟอาหาร'],
    วินและการออกไปรับรองรถจักรยานยนต์สาธารณะ: ['การออกไปรับรอง'],
  };
  for (const [text, marked] of Object.entries(misread)) it(text, () => assert.deepEqual(find('text.misread-word', text), marked));

  const right = [
    'enter your NAME OR CODE of the project',
    'QR-CODE ของ EIT',
    'ผลกระทบต่อด้านการทุจริตและความเห็นต่อด้านการรับสินบน',
    'จำหน่ายหัวเชื้อขายส่ง',
    'ร้านที่มีบริการเสิร์ฟอาหาร',
    'เจ้าหน้าที่ออกไปรับรองแขก',
    'อัธยาศัยดี คุ้มค่า ซื้อขาย คำติชม กำนัล ต่อต้านการทุจริต',
  ];
  for (const text of right) it(`right: ${text}`, () => assert.deepEqual(find('text.misread-word', text), []));
});

describe('elements in the words of the documents', () => {
  const unnamed = 'description.element-not-mentioned';
  it('O1 names area and contact', () =>
    assert.deepEqual(
      find(unnamed, 'อัตรากำลัง ข้อมูลผู้บริหาร อำนาจหน้าที่ กฎหมายที่เกี่ยวข้อง พื้นที่ ข้อมูล การติดต่อ ข้อคำถาม ช่องทางการรับฟังความคิดเห็นของประชาชน'),
      [],
    ));
  it('O3 names teachers and pupils', () =>
    assert.deepEqual(find(unnamed, 'ข้อมูลผู้บริหารโรงเรียน ครู นักเรียน งบประมาณ เงินบริจาค และเงินนอกงบประมาณ', 'O3'), []));
  it('O4 names news and integrity', () =>
    assert.deepEqual(find(unnamed, 'ปรับปรุงข้อมูลข่าวทุกวัน งานด้านคุณธรรมและความโปร่งใส สื่อสังคมออนไลน์ และแบบวัด EIT', 'O4'), []));
  it('O4: its title names no news', () => assert.equal(find(unnamed, 'แสดงข้อมูลข่าวสาร สื่อสังคม คุณธรรม และ EIT ครบถ้วน', 'O4').length, 1));
  it('words of a name are enough, whatever joins them', () => {
    const o21 = 'ประเภททรัพย์สิน วิธีควบคุมดูแล ขั้นตอนการยืมและเบิกจ่าย การเก็บของกลาง และภาพสิ่งที่ควรทำและไม่ควรทำ';
    assert.deepEqual(find(unnamed, o21, 'O21'), []);
    const o1 = 'กรอบอัตรากำลัง รายชื่อผู้บริหารเขต ภารกิจของเขต กฎหมายและระเบียบ พื้นที่ เบอร์โทรและแผนที่ตั้ง คำถามที่พบบ่อย กล่องรับฟังความคิดเห็น';
    assert.deepEqual(find(unnamed, o1, 'O1'), []);
    assert.deepEqual(find(unnamed, 'แผนใช้จ่ายเงิน และผลการใช้จ่ายเงิน', 'O13'), []);
    assert.deepEqual(find(unnamed, 'มีแผนจัดซื้อ ประกาศเชิญชวน ประกาศรายชื่อผู้ชนะการเสนอราคา และ สขร. รายเดือน', 'O15'), []);
  });
  it('words that every element has are not', () => {
    const left = (description: string, item: string) => find(unnamed, description, item).length;
    assert.equal(left('แสดงหลักเกณฑ์การสรรหา แต่งตั้ง และพัฒนาบุคลากรของหน่วยงาน', 'O16'), 1);
    assert.equal(left('แสดงประกาศฉบับภาษาไทย และรายงานผล', 'O18'), 1);
    assert.equal(left('หน้าหลัก > การคลัง แสดงแผนใช้จ่ายเงินรายเดือน', 'O13'), 1);
    assert.equal(left('สถิติเรื่องร้องเรียนสินบนรายปี', 'O17'), 1);
    assert.equal(left('ประเภททรัพย์สินของราชการและของบริจาค', 'O21'), 1);
  });
  it('the number of a long list speaks of all of it', () => {
    assert.deepEqual(find(unnamed, 'ติดตามสถานะได้ทั้ง 8 งานบริการ', 'O12'), []);
    assert.deepEqual(find(unnamed, 'รายการตรวจ 12 กระบวนงาน ฝ่ายโยธา 4 กระบวนงาน และฝ่ายอื่น', 'O11'), []);
    assert.deepEqual(find(unnamed, 'ฝ่ายโยธา ๔ กระบวนงาน ฝ่ายสิ่งแวดล้อมฯ ๔ กระบวนงาน ฝ่ายอื่น ๔ กระบวนงาน', 'O11'), []);
    assert.equal(find(unnamed, 'รายการตรวจ 7 กระบวนงาน', 'O11').length, 1);
  });
});

describe('a division that another order names', () => {
  it('is information that says whose list it is; one line silences the file', () => {
    const text = (comment: string) => `${comment}oit: 1
fiscalYear: 2568
profile: bangkok-district
agency: { name: สำนักงานเขตสัมพันธวงศ์, website: https://webportal.bangkok.go.th/samphanthawong }
items: { O21: { answer: มี, division: ฝ่ายการศึกษา } }
`;
    const found = (comment = '') => check(text(comment)).findings.filter(({ code }) => code === 'division.not-responsible');
    assert.deepEqual(
      found().map(({ severity }) => severity),
      ['info'],
    );
    assert.deepEqual(found('# oit-disable-file division.not-responsible -- มอบหมายตามคำสั่งของเขต\n'), []);
  });
});

it('a way from the home page is asked for once a file, with the items', () => {
  const item = (id: string) =>
    `  ${id}: { answer: มี, urls: [https://webportal.bangkok.go.th/samphanthawong/${id}], description: ตารางยอดสะสม ${id} จำนวน 6 เดือน }\n`;
  const text = `oit: 1
fiscalYear: 2568
profile: bangkok-district
agency: { name: สำนักงานเขตสัมพันธวงศ์, website: https://webportal.bangkok.go.th/samphanthawong }
items:
${['O6', 'O7', 'O8'].map(item).join('')}`;
  const found = check(text).findings.filter(({ code }) => code === 'description.no-navigation');
  assert.deepEqual(
    found.map(({ args }) => args),
    [{ items: ['O6', 'O7', 'O8'] }],
  );
});

describe('pasted markup', () => {
  const fixed = (description: string) => {
    const text = `${miniHeader}items:\n  O4:\n    answer: มี\n    urls: [https://mini.example/o4]\n    description: ${JSON.stringify(description)}\n`;
    const finding = check(text).findings.find(({ code }) => code === 'description.html');
    assert.ok(finding?.fix);
    assert.ok(!JSON.stringify([finding.args, finding.fix]).includes('\ufffc'));
    return check(applyEdits(text, finding.fix.edits)).submission?.itemById.get('O4')?.description?.value.trim();
  };
  const cases: Readonly<Record<string, string>> = {
    'ดู <a href="https://mini.example/a?x=1&amp;y=2" target="_blank">ที่นี่</a> แล้ว': 'ดู ที่นี่ https://mini.example/a?x=1&y=2 แล้ว',
    "<p>ก</p><p>ข <a class='x' href='https://mini.example/1'><b>หนา</b></a></p>": 'ก\nข หนา https://mini.example/1',
    '<a href=https://mini.example/1>https://mini.example/1</a>': 'https://mini.example/1',
    '<a name="top"></a>ก <a href="#top">ข</a>': 'ก ข',
  };
  for (const [typed, meant] of Object.entries(cases)) it(`keeps the addresses: ${typed}`, () => assert.equal(fixed(typed), meant));

  it('an address in a blank of a form is shown as it is', () => {
    const { findings } = check(
      `${miniHeader}items: { O4: { answer: มี, urls: [https://mini.example/o4], description: "รายงาน [ระบุ https://mini.example/a]" } }`,
    );
    const args = findings.find(({ code }) => code === 'description.placeholder')?.args;
    assert.deepEqual(args, { typed: '[ระบุ https://mini.example/a]' });
  });
});
