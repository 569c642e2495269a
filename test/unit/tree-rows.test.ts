import assert from 'node:assert/strict';
import { groupItems } from '../../client/src/tree/group-items';
import type { Row } from '../../client/src/tree/row';
import type { Grouping } from '../../client/src/tree/tree-options';
import { groupings } from '../../client/src/tree/tree-options';
import { treeTexts } from '../../client/src/tree/tree-texts';
import type { ItemRow, SubmissionSummary } from '../../server/src/protocol';
import { makeItem, makeSummary } from '../support/summaries';

const rowsOf = (summary: SubmissionSummary, grouping: Grouping, language: 'th' | 'en' = 'th') =>
  groupItems(summary, summary.items, grouping, treeTexts[language]);

/** Labels, those below in brackets. */
const outline = (rows: readonly Row[]): string =>
  rows.map(({ label, children }) => (children.length > 0 ? `${label} [${outline(children)}]` : label)).join(', ');

const ids = (rows: readonly Row[]): string =>
  rows.map(({ label, item, kind, children }) => (kind === 'item' ? (item?.id ?? '') : `${label} [${ids(children)}]`)).join(' ');

const due = (key: string, daysLeft: number, order: string | null = null) => ({
  key,
  date: key,
  daysLeft,
  left: `อีก ${daysLeft} วัน`,
  order,
});
const part = (
  division: string,
  open: string[] = [],
  state: ItemRow['parts'][number]['state'] = open.length === 0 ? 'delivered' : 'open',
) => ({
  ...{ division, state, open },
});
const division = (name: string, lost: number | null = null, none = 0) => ({ name, detail: '1/2', delivered: 1, none, total: 2, lost });
const ready = { state: 'ready', stateText: 'พร้อม', isReady: true } as const;

describe('rows of the tree', () => {
  it('by indicator: the groups of the list, and what is of no group is not lost', () => {
    const items = [makeItem('O1'), makeItem('O2', { indicator: '10', subIndicator: '10.1' }), makeItem('O3', { subIndicator: '9.9' })];
    assert.equal(ids(rowsOf(makeSummary({ items }), 'indicator')), '9 ตัวชี้วัด [9.1 ย่อย [O1] O3] O2');
  });

  it('by division: each with what it owes, who of several has delivered, and what is nobody’s', () => {
    const parts = [part('ฝ่ายปกครอง'), part('ฝ่ายการศึกษา', ['จำนวนครู', 'งบประมาณ'])];
    const items = [makeItem('O1', { parts }), makeItem('O2', { parts: [part('ฝ่ายปกครอง', [], 'open')] }), makeItem('O3')];
    const divisions = [division('ฝ่ายปกครอง', 1234), division('ฝ่ายการศึกษา'), division('ฝ่ายโยธา')];
    const rows = rowsOf(makeSummary({ items, divisions }), 'division');
    assert.equal(
      outline(rows),
      'ฝ่ายปกครอง [O1 ข้อ O1 [ฝ่ายปกครอง, ฝ่ายการศึกษา], O2 ข้อ O2], ฝ่ายการศึกษา [O1 ข้อ O1 [ฝ่ายปกครอง, ฝ่ายการศึกษา]], ยังไม่ระบุฝ่าย [O3 ข้อ O3]',
    );
    // By its kind the menus of a division are shown; its label is its name.
    assert.deepEqual(
      rows.map(({ kind }) => kind),
      ['division', 'division', 'group'],
    );
    assert.equal(rows[0]?.description, 'ส่งแล้ว 1/2 · อาจเสีย 12.34 คะแนน (ประมาณการ)');
    assert.equal(rows[0]?.children[0]?.description, 'ฝ่ายนี้ส่งแล้ว · ยังไม่ครบ');
    assert.equal(rows[1]?.children[0]?.description, 'ฝ่ายนี้ยังขาด จำนวนครู, งบประมาณ · ยังไม่ครบ');
    assert.equal(rows[0]?.children[1]?.description, 'ยังไม่ครบ');
  });

  it('by division: what is answered ไม่มี is said so, as neither delivered nor owed', () => {
    const items = [makeItem('O1', { state: 'none', parts: [part('ก', [], 'none'), part('ข', [], 'none')] })];
    const [row] = rowsOf(makeSummary({ items, divisions: [division('ก', 125, 1), division('ข')] }), 'division');
    assert.equal(row?.description, 'ส่งแล้ว 1/2 · ตอบไม่มี 1 · อาจเสีย 1.25 คะแนน (ประมาณการ)');
    assert.deepEqual(
      row?.children[0]?.children.map(({ description, icon }) => [description, icon.color]),
      [
        ['ตอบไม่มี', null],
        ['ตอบไม่มี', null],
      ],
    );
  });

  it('names whose order makes an item late, where it is not the file’s own day', () => {
    const order = 'กำหนดภายในของเขตหนึ่ง';
    const [past, next] = rowsOf(
      makeSummary({
        items: [
          makeItem('O1', { due: due('2568-03-01', -26, order), isLate: true, lateOrder: order }),
          makeItem('O2', { due: due('2568-04-30', 4), isLate: true, lateOrder: order }),
        ],
        groups: [],
      }),
      'indicator',
    );
    assert.equal(past?.description, 'ยังไม่ครบ · เลยกำหนด 26 วัน (กำหนดภายในของเขตหนึ่ง)');
    assert.equal(next?.description, 'ยังไม่ครบ · เลยกำหนดแล้ว (กำหนดภายในของเขตหนึ่ง) กำหนดถัดไปอีก 4 วัน');
  });

  it('by points: the most first, what costs nothing behind', () => {
    const items = [makeItem('O1', { lost: 100, lostText: 'เสีย 1.00' }), makeItem('O2', { lost: 0 }), makeItem('O3', { lost: 300 })];
    assert.equal(ids(rowsOf(makeSummary({ items }), 'points')), 'O3 O1 ไม่มีคะแนนที่อาจเสีย [O2]');
    assert.match(rowsOf(makeSummary({ items }), 'points')[1]?.description ?? '', /^เสีย 1\.00 · ยังไม่ครบ/);
    assert.equal(ids(rowsOf(makeSummary(), 'points')), 'รายการข้อนี้ไม่มีเกณฑ์คะแนน [O1 O2]');
  });

  it('by deadline: late, next, later, without one, ready', () => {
    const items = [
      makeItem('O1', { due: due('2568-04-30', 30) }),
      makeItem('O2', ready),
      makeItem('O3', { due: due('2568-03-31', 4) }),
      makeItem('O4'),
      makeItem('O5', { due: due('2568-03-01', -26), isLate: true }),
      makeItem('O6', { due: due('2568-03-31', 4), isLate: true }),
    ];
    const rows = rowsOf(makeSummary({ items }), 'deadline');
    assert.equal(ids(rows), 'เลยกำหนดแล้ว [O5 O6] 2568-03-31 · อีก 4 วัน [O3] หลังจากนั้น [O1] ไม่มีกำหนด [O4] พร้อมแล้ว [O2]');
    assert.deepEqual(
      rows[0]?.children.map(({ description }) => description),
      ['เลยกำหนด 26 วัน · ยังไม่ครบ', 'เลยกำหนดแล้ว กำหนดถัดไปอีก 4 วัน · ยังไม่ครบ'],
    );
  });

  it('an item says in words all that sign and colour say: lateness, what it waits for, what is to be mended, what has changed', () => {
    const item = makeItem('O1', {
      ...{ isLate: true, due: due('2568-03-01', -2), waitingFor: 'ผู้อนุมัติรับรอง', findings: 3, divisions: ['ฝ่ายปกครอง'] },
      change: { kind: 'fell-back', text: 'เคยพร้อมในรอบก่อน' },
    });
    const [row] = rowsOf(makeSummary({ items: [item], groups: [] }), 'indicator');
    assert.equal(row?.description, 'ยังไม่ครบ · เลยกำหนด 2 วัน · รอผู้อนุมัติรับรอง · ต้องแก้ 3 จุด · ฝ่ายปกครอง · เคยพร้อมในรอบก่อน');
    assert.equal(row?.spoken, `O1 ข้อ O1 · ${row?.description}`);
    assert.equal(row?.icon.color, 'list.errorForeground');
  });

  it('after the last day of answers nothing is late any more', () => {
    const items = [makeItem('O1', { isLate: true, due: due('2568-03-01', -200) })];
    const [row] = rowsOf(makeSummary({ items, groups: [], closedSince: 150 }), 'indicator');
    assert.equal(row?.description, 'ยังไม่ครบ');
    assert.equal(row?.icon.color, 'list.warningForeground');
  });

  it('what is ready says nothing of days and owners', () => {
    const items = [makeItem('O1', { ...ready, due: due('2568-04-30', 3), divisions: ['ฝ่ายปกครอง'] })];
    assert.equal(rowsOf(makeSummary({ items, groups: [] }), 'indicator')[0]?.description, 'พร้อม');
  });

  it('a group that a filter has emptied is not shown', () => {
    const summary = makeSummary({ items: [makeItem('O1'), makeItem('O2', { lost: 1 })] });
    for (const grouping of groupings) assert.deepEqual(groupItems(summary, [], grouping, treeTexts.th), []);
  });

  it('every row has a key of its own, the same when the states change', () => {
    const parts = [part('ก'), part('ข', ['x'])];
    const items = [makeItem('O1', { parts }), makeItem('O2', { parts }), makeItem('O3')];
    const keysOf = (rows: readonly Row[]): string[] => rows.flatMap(({ key, children }) => [key, ...keysOf(children)]);
    for (const grouping of groupings) {
      const summary = makeSummary({ items, divisions: [division('ก'), division('ข')] });
      const keys = keysOf(rowsOf(summary, grouping));
      assert.equal(new Set(keys).size, keys.length, grouping);
      const other = makeSummary({ ...summary, items: items.map((item) => ({ ...item, stateText: 'อื่น' })) });
      assert.deepEqual(keysOf(rowsOf(other, grouping, 'en')), keys);
    }
  });
});
