import type { ItemRow, SubmissionSummary } from '../../server/src/protocol';

/** Makes an item as the server tells of one: open, of nobody, without a deadline, unless said otherwise. */
export function makeItem(id: string, more: Partial<ItemRow> = {}): ItemRow {
  const line = Number(id.slice(1)) * 10;
  return {
    ...{ id, title: `ข้อ ${id}`, state: 'draft', stateText: 'ยังไม่ครบ', isReady: false, indicator: '9', subIndicator: '9.1' },
    ...{ divisions: [], parts: [], lost: null, lostText: null, due: null, isLate: false, lateOrder: null, waitingFor: null, findings: 0 },
    ...{ answer: null, urls: [], change: null },
    range: { start: { line, character: 2 }, end: { line, character: 4 } },
    ...more,
  };
}

/** Makes what the server tells of a submission. */
export function makeSummary(more: Partial<SubmissionSummary> = {}): SubmissionSummary {
  const items = more.items ?? [makeItem('O1'), makeItem('O2')];
  const ready = items.filter(({ isReady }) => isReady).length;
  return {
    ...{ uri: 'file:///office/a.oit.yaml', version: null, problem: null, agency: 'สำนักงานเขตทรายทอง', fiscalYear: 2568 },
    ...{ list: 'bangkok-district-2568', ready, total: items.length, errors: 0, warnings: 0, detail: `${ready}/${items.length}` },
    ...{ score: null, shortScore: null, deadline: null, closedSince: null, divisions: [] },
    groups: [
      { id: '9', parent: null, label: '9 ตัวชี้วัด', detail: '0/2', ready: 0, total: 2 },
      { id: '9.1', parent: '9', label: '9.1 ย่อย', detail: '0/2', ready: 0, total: 2 },
    ],
    ...more,
    items,
  };
}

/** Makes the next deadline of a submission. */
export function makeDeadline(daysLeft: number, key = '2568-04-30'): NonNullable<SubmissionSummary['deadline']> {
  return { key, date: '30 เม.ย. 2568', what: 'วันปิดรับคำตอบ', daysLeft, left: `อีก ${daysLeft} วัน`, open: 2 };
}
