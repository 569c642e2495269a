/** What stands where the reason is still to be written. */
export const reasonPlaceholder = '(ระบุเหตุผล)';

/** Words of the template, and answers that only say again that there is nothing. */
const emptyWords: ReadonlySet<string> = new Set([
  ...['', 'เหตุผล', 'ระบุ', 'ระบุเหตุผล', 'โปรดระบุเหตุผล', 'กรุณาระบุเหตุผล', 'reason'],
  ...['ไม่มี', 'ไม่มีข้อมูล', 'มี', 'none', 'no', 'n/a', 'true', 'false'],
]);

/** Gives whether a text is a reason why something does not exist: a word that says nothing, dots and dashes are none. */
export function isReason(text: string): boolean {
  return !emptyWords.has(text.replace(/[\s()[\]<>.…_-]+/g, '').toLowerCase());
}
