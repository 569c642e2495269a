import assert from 'node:assert/strict';
import { keepRows } from '../../client/src/keep-rows';
import { arrangeSubmissions } from '../../client/src/tree/arrange-submissions';
import { countOpen } from '../../client/src/tree/count-open';
import { describeView, type ViewFacts } from '../../client/src/tree/describe-view';
import { listDivisions, listStates, listYears } from '../../client/src/tree/filter-choices';
import { createFilterMemory, filterSubmission } from '../../client/src/tree/filter-items';
import { findItemAt } from '../../client/src/tree/find-item-at';
import { partPaths } from '../../client/src/tree/part-paths';
import { defaultOptions, noFilter, readOptions, type TreeFilter } from '../../client/src/tree/tree-options';
import { treeTexts } from '../../client/src/tree/tree-texts';
import { interfaceTexts } from '../../server/src/core/features/interface-texts';
import type { SubmissionSummary } from '../../server/src/protocol';
import { makeDeadline, makeItem, makeSummary } from '../support/summaries';

const texts = treeTexts.th;
const unreadable = { kind: 'unreadable', message: 'ยังอ่านไฟล์ไม่ได้' } as const;
const idle = { isLoading: false, read: 0, found: 0, leftOut: 0 };

const arrange = (summaries: readonly SubmissionSummary[], filter: TreeFilter = noFilter) =>
  arrangeSubmissions(
    summaries.map((summary) => ({ summary, path: summary.uri.replace('file:///office/', '') })),
    (summary, path) => filterSubmission(summary, filter, path),
    texts,
  );

describe('the words of the tree', () => {
  for (const language of ['th', 'en'] as const)
    it(`are those that the server has for the same thing (${language})`, () => {
      const { states, unnamedAgency } = treeTexts[language];
      assert.deepEqual({ states, unnamedAgency }, pick(interfaceTexts(language)));
    });
  const pick = ({ states, unnamedAgency }: ReturnType<typeof interfaceTexts>) => ({ states, unnamedAgency });
});

describe('filter of the tree', () => {
  const items = [
    makeItem('O1', { title: 'โครงสร้าง', divisions: ['ฝ่ายปกครอง'] }),
    makeItem('O2', { title: 'นโยบาย', state: 'ready', stateText: 'พร้อม', isReady: true, divisions: ['ฝ่ายปกครอง', 'ฝ่ายการศึกษา'] }),
    makeItem('O3', { title: 'ข้อมูลโรงเรียน', state: 'missing', stateText: 'ยังไม่มีในไฟล์', divisions: ['ฝ่ายการศึกษา'] }),
  ];
  const summary = makeSummary({ items });
  const left = (filter: Partial<TreeFilter>, of = summary) => filterSubmission(of, { ...noFilter, ...filter }, 'งาน/a.oit.yaml');
  const idsLeft = (filter: Partial<TreeFilter>) => left(filter).items.map(({ id }) => id);

  it('leaves everything where it asks for nothing', () => assert.deepEqual(left({ text: ' ' }), { isShown: true, items, hidden: 0 }));

  it('goes by state, division and year, all together', () => {
    assert.deepEqual(idsLeft({ states: ['draft', 'missing'] }), ['O1', 'O3']);
    assert.deepEqual(idsLeft({ divisions: ['ฝ่ายการศึกษา'] }), ['O2', 'O3']);
    assert.deepEqual(idsLeft({ divisions: ['ฝ่ายการศึกษา'], states: ['missing'] }), ['O3']);
    assert.deepEqual(idsLeft({ years: [2568, 2567] }).length, 3);
    assert.deepEqual(left({ years: [2567] }), { isShown: false, items: [], hidden: 3 });
  });

  for (const [text, found] of Object.entries({
    ทรายทอง: ['O1', 'O2', 'O3'],
    'ทรายทอง o3': ['O3'],
    ยังไม่มีในไฟล์: ['O3'],
    โรงเรียน: ['O3'],
    'ฝ่ายปกครอง นโยบาย': ['O2'],
    '๒๕๖๘ โครงสร้าง': ['O1'],
    'A.OIT O1': ['O1'],
    ข้อมูลโรงเรียน: ['O3'],
    บึงนกยูง: [],
  }))
    it(`finds “${text}” in agency, year, path, id, title, state or division`, () => assert.deepEqual(idsLeft({ text }), found));

  it('finds ำ written as one letter or as two', () => {
    const named = makeSummary({ items: [makeItem('O1', { title: 'ทำเนียบผู้บริหาร' })] });
    assert.equal(left({ text: 'ทํา' }, named).items.length, 1);
  });

  it('does not hide what it does not know: a file that cannot be read may have items of any state and year', () => {
    const broken = makeSummary({ problem: unreadable, items: [], fiscalYear: null, agency: null });
    assert.equal(left({ states: ['missing'], years: [2568], divisions: ['ฝ่ายปกครอง'] }, broken).isShown, true);
    assert.equal(left({ text: 'งาน' }, broken).isShown, true);
    assert.equal(left({ text: 'อื่น' }, broken).isShown, false);
  });

  it('is worked out once for what has not changed', () => {
    const remember = createFilterMemory();
    const filter = { ...noFilter, states: ['draft'] as const };
    const first = remember(summary, filter, '');
    assert.equal(remember(summary, filter, ''), first);
    assert.notEqual(remember({ ...summary }, filter, ''), first);
  });

  it('offers what there is, with how many items it is of, and what is chosen', () => {
    const filter: TreeFilter = { ...noFilter, states: ['draft', 'approved'], divisions: ['ฝ่ายโยธา'], years: [2567] };
    assert.deepEqual(
      listStates([summary], filter, texts).map(({ label, description, isChosen }) => `${label} ${description} ${isChosen}`),
      ['ยังไม่มีในไฟล์ 1 ข้อ false', 'ยังไม่ครบ 1 ข้อ true', 'พร้อม 1 ข้อ false', 'รับรองแล้ว 0 ข้อ true'],
    );
    assert.deepEqual(
      listDivisions([summary], filter, texts).map(({ label, description }) => `${label} ${description}`),
      ['ฝ่ายการศึกษา 2 ข้อ', 'ฝ่ายปกครอง 2 ข้อ', 'ฝ่ายโยธา 0 ข้อ'],
    );
    assert.deepEqual(
      listYears([summary], filter, texts).map(({ value, description }) => `${value} ${description}`),
      ['2568 3 ข้อ', '2567 0 ข้อ'],
    );
  });
});

describe('options of the tree', () => {
  it('are read as they were kept', () => {
    const options = { grouping: 'division', filter: { text: 'ก', states: ['draft'], divisions: ['ฝ่ายปกครอง'], years: [2568] } };
    assert.deepEqual(readOptions(JSON.parse(JSON.stringify(options))), options);
  });

  for (const kept of [
    undefined,
    null,
    3,
    'division',
    { grouping: 'colour', filter: [] },
    { filter: { states: ['x'], years: ['2568'], text: 1 } },
  ])
    it(`are the default where ${JSON.stringify(kept)} was kept`, () => assert.deepEqual(readOptions(kept), defaultOptions));
});

describe('submissions in the tree', () => {
  it('say numbers, errors, days left and score before they are unfolded', () => {
    const summary = makeSummary({ detail: '8/22', errors: 3, deadline: makeDeadline(12), score: 'คะแนน OIT 65.00 (ประมาณการ)' });
    const [row] = arrange([summary]).shown;
    assert.equal(row?.row.label, 'สำนักงานเขตทรายทอง 2568');
    assert.equal(row?.row.description, '8/22 · ข้อผิดพลาด 3 · อีก 12 วัน · คะแนน OIT 65.00 (ประมาณการ)');
    assert.equal(row?.row.spoken, `${row?.row.label} · ${row?.row.description}`);
  });

  it('are closed after the last day of answers', () =>
    assert.equal(arrange([makeSummary({ closedSince: 3, deadline: makeDeadline(2) })]).shown[0]?.row.description, '0/2 · ปิดรับแล้ว'));

  it('say what is wrong with a file, and are named by it where nothing else is known', () => {
    const broken = makeSummary({ uri: 'file:///office/2568/เสีย.oit.yaml', problem: unreadable, agency: null, fiscalYear: null, items: [] });
    const [row] = arrange([broken]).shown;
    assert.equal(row?.row.label, 'เสีย.oit.yaml');
    assert.equal(row?.row.description, unreadable.message);
    assert.equal(row?.row.icon.name, 'warning');
    assert.equal(arrange([makeSummary({ agency: null })]).shown[0]?.row.label, '(ยังไม่ระบุหน่วยงาน) 2568');
  });

  it('come with the newest year first, by name, and of one name by their paths', () => {
    const make = (uri: string, agency: string, fiscalYear: number) => makeSummary({ uri: `file:///office/${uri}`, agency, fiscalYear });
    const { shown } = arrange([
      make('1.oit.yaml', 'ก', 2567),
      make('2.oit.yaml', 'ข', 2568),
      make('10/x.oit.yaml', 'ก', 2568),
      make('9/x.oit.yaml', 'ก', 2568),
    ]);
    assert.deepEqual(
      shown.map(({ row }) => `${row.label} ${row.description.split(' · ')[0]}`),
      ['ก 2568 9/', 'ก 2568 10/', 'ข 2568 0/2', 'ก 2567 0/2'],
    );
  });

  for (const [what, paths, parts] of [
    ['one', ['a/x'], [null]],
    ['another folder', ['a/b/x', 'c/b/x'], ['a/', 'c/']],
    ['another name', ['a/x', 'a/y'], ['x', 'y']],
    ['one below the other', ['x', 'a/x'], ['x', 'a/']],
    ['three', ['a/x/f', 'b/x/f', 'a/y/f'], ['a/x/', 'b/x/', 'y/']],
    ['the same in two roots', ['r/f', 'r/f'], ['r/', 'r/']],
  ] as const)
    it(`paths are told apart by their shortest part: ${what}`, () =>
      assert.deepEqual(partPaths(paths.map((path) => ({ name: 'n', path }))), parts));

  it('files are told apart only from those of their name', () =>
    assert.deepEqual(
      partPaths([
        { name: 'n', path: 'a/x' },
        { name: 'm', path: 'b/x' },
        { name: 'n', path: 'c/x' },
      ]),
      ['a/', null, 'c/'],
    ));

  it('count for the badge what is not ready and not closed', () =>
    assert.deepEqual(countOpen([makeSummary(), makeSummary({ closedSince: 1 }), makeSummary({ ready: 2 }), makeSummary({ ready: 1 })]), {
      items: 3,
      files: 2,
    }));

  it('a filter says of each file how many of its items are shown, and hides those with none', () => {
    const other = makeSummary({ uri: 'file:///office/b.oit.yaml', items: [makeItem('O5'), makeItem('O6')] });
    const { shown, hiddenFiles, hiddenItems } = arrange([makeSummary(), other], { ...noFilter, text: 'O1' });
    assert.deepEqual([shown.length, hiddenFiles, hiddenItems], [1, 1, 3]);
    assert.match(shown[0]?.row.description ?? '', /แสดง 1 จาก 2 ข้อ/);
  });

  it('that become unreadable keep the rows that were known last', () => {
    const before = makeSummary({ closedSince: 4 });
    const now = makeSummary({ problem: unreadable, items: [], groups: [], agency: null, fiscalYear: null, ready: 0, total: 0 });
    const kept = keepRows(before, now);
    assert.deepEqual(
      [kept.items, kept.agency, kept.total, kept.closedSince, kept.problem],
      [before.items, before.agency, 2, 4, unreadable],
    );
    assert.equal(keepRows(undefined, now), now);
    const empty = { ...now, problem: { kind: 'empty', message: 'ว่าง' } as const };
    assert.equal(keepRows(before, empty), empty);
  });
});

describe('what the view says of itself', () => {
  const facts: ViewFacts = {
    ...{ server: 'running', progress: idle, files: 3, shownFiles: 3, hiddenItems: 0, options: defaultOptions, isTrusted: true },
  };
  const view = (more: Partial<ViewFacts>) => describeView({ ...facts, ...more }, texts);
  const filtered = { ...defaultOptions, filter: { ...noFilter, text: 'ก', states: ['draft'] as const, years: [2568] } };

  it('is nothing while all is shown', () => assert.deepEqual(view({}), { state: 'rows', message: undefined, description: undefined }));

  it('never says that there are none while it reads', () => {
    const loading = { ...idle, isLoading: true, read: 3, found: 40 };
    assert.deepEqual(view({ files: 0, shownFiles: 0, progress: loading }), {
      ...{ state: 'loading', message: 'กำลังอ่านไฟล์คำตอบ 3/40', description: undefined },
    });
    assert.equal(view({ files: 0, shownFiles: 0, server: 'starting' }).state, 'loading');
    assert.equal(view({ files: 0, shownFiles: 0 }).state, 'none');
    const looking = { ...idle, isLoading: true };
    assert.equal(view({ files: 0, shownFiles: 0, progress: looking }).state, 'loading');
    assert.equal(view({ shownFiles: 0, progress: looking }).state, 'filtered');
    assert.equal(view({ shownFiles: 0, progress: loading }).state, 'loading');
    const { message, description } = view({ progress: loading });
    assert.deepEqual([message, description], [undefined, 'กำลังอ่านไฟล์คำตอบ 3/40']);
    assert.equal(view({ progress: { ...loading, found: 0 } }).description, undefined);
  });

  it('is how to start the checker again while it is down', () =>
    assert.deepEqual(view({ server: 'stopped', files: 0, shownFiles: 0 }), { state: 'down', message: undefined, description: undefined }));

  it('is what is filtered, and how much it hides', () => {
    assert.equal(
      view({ options: filtered, shownFiles: 2, hiddenItems: 14 }).message,
      'กรอง “ก” · ยังไม่ครบ · ปี 2568: ซ่อน 14 ข้อ และ 1 ไฟล์ทั้งไฟล์',
    );
    // A message would stand in place of the welcome with its way out.
    assert.deepEqual(view({ options: filtered, shownFiles: 0, hiddenItems: 66 }), {
      ...{ state: 'filtered', message: undefined, description: '“ก” · ยังไม่ครบ · ปี 2568' },
    });
  });

  it('is how the items are put together, where not by indicator', () =>
    assert.equal(view({ options: { ...defaultOptions, grouping: 'points' } }).description, 'ตามคะแนนที่อาจเสีย'));

  it('is what is not read, and that links are not opened', () =>
    assert.equal(view({ isTrusted: false, progress: { ...idle, leftOut: 20 } }).message, `${texts.leftOut(20)} · ${texts.untrusted}`));
});

describe('the item at the cursor', () => {
  const lines = [
    'oit: 1',
    'items:',
    '  # หัว',
    '  O1:',
    '    answer: มี',
    '',
    '# ซ้ายสุด',
    '    urls:',
    '  O3:',
    '    answer: มี',
    'notes: x',
    'more',
  ];
  const at = (line: number) => ({ start: { line, character: 2 }, end: { line, character: 4 } });
  const place = { start: { line: 7, character: 9 }, end: { line: 7, character: 9 } };
  const items = [makeItem('O1', { range: at(3) }), makeItem('O2', { range: place }), makeItem('O3', { range: at(8) })];
  const found = [0, 2, 3, 5, 6, 7, 8, 9, 10, 11].map((line) => findItemAt(items, line, (each) => lines[each] ?? '')?.id ?? null);

  it('is the one whose key stands above, until something stands no deeper', () =>
    assert.deepEqual(found, [null, null, 'O1', 'O1', 'O1', 'O1', 'O3', 'O3', null, null]));
});
