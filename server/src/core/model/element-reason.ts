/** What stands where the reason is still to be written. */
export const reasonPlaceholder = '(ระบุเหตุผล)';

const templateWords: ReadonlySet<string> = new Set(['', 'เหตุผล', 'ระบุ', 'ระบุเหตุผล', 'โปรดระบุเหตุผล', 'กรุณาระบุเหตุผล', 'reason']);

/** Gives whether a text is a reason: the words of the template, dots and dashes are none. */
export function isReason(text: string): boolean {
  return !templateWords.has(text.replace(/[\s()[\]<>.…_-]+/g, '').toLowerCase());
}
