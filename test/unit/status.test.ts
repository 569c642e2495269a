import assert from 'node:assert/strict';
import { describeStatus, type StatusFacts } from '../../client/src/status/describe-status';
import { statusTexts } from '../../client/src/status/status-texts';
import { ERROR_DAYS, findUrgency, WARNING_DAYS } from '../../client/src/urgency';
import { makeDeadline, makeItem, makeSummary } from '../support/summaries';

const idle = { isLoading: false, read: 0, found: 0, leftOut: 0 };
const nothing: StatusFacts = { server: 'running', progress: idle, submissions: [], active: null };
const status = (more: Partial<StatusFacts>) => describeStatus({ ...nothing, ...more }, statusTexts.th);
const summary = makeSummary({
  ...{ ready: 8, total: 22, errors: 3, warnings: 1, score: 'คะแนน OIT 65.36-90.06 (ประมาณการ)', shortScore: 'OIT 65.36-90.06 (ประมาณการ)' },
  deadline: makeDeadline(20),
});

describe('status bar', () => {
  it('warns in the last 14 days before what is open is due, and as of an error in the last 3', () => {
    assert.deepEqual([WARNING_DAYS, ERROR_DAYS], [14, 3]);
    const urgencies = [15, 14, 4, 3, 1, 0].map((days) => findUrgency(makeSummary({ deadline: makeDeadline(days) })));
    assert.deepEqual(urgencies, ['none', 'soon', 'soon', 'now', 'now', 'now']);
    assert.equal(findUrgency(makeSummary()), 'none');
    assert.equal(findUrgency(makeSummary({ deadline: makeDeadline(1), closedSince: 2 })), 'none');
  });

  it('says of the submission in the editor how much is ready, the score as an estimate, and the days left', () => {
    const said = status({ active: summary, submissions: [makeSummary(), summary] });
    assert.equal(said?.text, '$(checklist) พร้อม 8/22 · OIT 65.36-90.06 (ประมาณการ) · อีก 20 วัน');
    assert.deepEqual([said?.urgency, said?.uri, said?.click], ['none', summary.uri, 'openReport']);
    assert.deepEqual(said?.facts, [
      'สำนักงานเขตทรายทอง 2568',
      'พร้อม 8 จาก 22 ข้อ',
      'ข้อผิดพลาด 3 คำเตือน 1',
      'คะแนน OIT 65.36-90.06 (ประมาณการ)',
      'วันปิดรับคำตอบ 30 เม.ย. 2568 (อีก 20 วัน) ค้าง 2 ข้อ',
      'เป็นการตรวจเบื้องต้น ไม่ใช่ผลการประเมิน',
    ]);
  });

  it('names what is late', () => {
    const items = [makeItem('O1', { isLate: true }), makeItem('O2', { isLate: true, isReady: true }), makeItem('O3')];
    assert.ok(status({ active: makeSummary({ items }) })?.facts.includes('เลยกำหนดแล้ว 1 ข้อ: O1'));
    assert.ok(!status({ active: makeSummary({ items, closedSince: 5 }) })?.facts.some((fact) => fact.startsWith('เลยกำหนด')));
  });

  it('is neutral once it is closed', () => {
    const said = status({ active: { ...summary, closedSince: 9, deadline: makeDeadline(1) } });
    assert.match(said?.text ?? '', /· ปิดรับแล้ว$/);
    assert.equal(said?.urgency, 'none');
    assert.ok(said?.facts.includes('ปิดรับคำตอบมาแล้ว 9 วัน'));
  });

  it('says of a file that cannot be read that it cannot, and why', () => {
    const said = status({ active: makeSummary({ problem: { kind: 'unreadable', message: 'แก้ก่อน' } }) });
    assert.equal(said?.text, '$(warning) OIT: อ่านไฟล์ไม่ได้');
    assert.deepEqual(said?.facts, ['สำนักงานเขตทรายทอง 2568', 'แก้ก่อน']);
    assert.equal(said?.click, 'showTree');
  });

  it('speaks of the only one where the editor shows none', () => assert.equal(status({ submissions: [summary] })?.uri, summary.uri));

  it('sums up several, with the nearest deadline of those that are not closed', () => {
    const near = makeSummary({ agency: 'ข', deadline: makeDeadline(2, '2568-03-01') });
    const closed = makeSummary({ agency: 'ค', deadline: makeDeadline(1, '2568-01-01'), closedSince: 1 });
    const broken = makeSummary({ items: [], problem: { kind: 'empty', message: '' } });
    const said = status({ submissions: [summary, near, closed, broken] });
    assert.equal(said?.text, '$(warning) OIT 4 ไฟล์ · พร้อม 8/26 · อีก 2 วัน');
    assert.deepEqual([said?.kind, said?.urgency, said?.uri], ['workspace', 'now', null]);
    assert.ok(said?.facts.includes('กำหนดที่ใกล้ที่สุด: ข 2568'));
    assert.ok(said?.facts.includes('อ่านไม่ได้ 1 ไฟล์'));
    assert.match(status({ submissions: [closed, closed] })?.text ?? '', /· ปิดรับแล้ว$/);
  });

  it('says how far the reading is, that the checker starts, that it is down; and nothing where there is nothing', () => {
    const progress = { ...idle, isLoading: true, read: 2, found: 9 };
    assert.equal(status({ progress })?.text, '$(sync~spin) OIT: กำลังอ่าน 2/9');
    assert.equal(status({ server: 'starting', active: summary })?.text, '$(sync~spin) OIT: กำลังเริ่มตัวตรวจ');
    const down = status({ server: 'stopped', active: summary });
    assert.deepEqual([down?.kind, down?.text, down?.urgency], ['down', '$(error) OIT: ตัวตรวจหยุดทำงาน', 'now']);
    assert.equal(status({}), null);
  });
});
