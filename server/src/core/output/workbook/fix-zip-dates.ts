/** Noon on 1 January 2000, as a zip writes days and times. */
const noon = 12 << 11;
const firstOfJanuary2000 = (20 << 9) | (1 << 5) | 1;

const signatures = { entry: 0x02014b50, end: 0x06054b50 } as const;
const sizes = { entry: 46, end: 22 } as const;

/** Gives a zip in which every entry has one date, for the same contents to give the same bytes. Changes it in place. */
export function fixZipDates(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - sizes.end;
  while (end > 0 && view.getUint32(end, true) !== signatures.end) end--;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count && view.getUint32(at, true) === signatures.entry; index++) {
    setDate(view, at + 12);
    // In front of the bytes of a file stands the date again.
    setDate(view, view.getUint32(at + 42, true) + 10);
    at += sizes.entry + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}

function setDate(view: DataView, at: number): void {
  view.setUint16(at, noon, true);
  view.setUint16(at + 2, firstOfJanuary2000, true);
}
