/** What ends a line in one system or another, or moves to the next one. */
const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** No file of a calendar may hold them: signs that command a device, and halves of characters. */
const commands = /(?!\n)\p{Cc}/gu;
const halves = /\p{Cs}/gu;

/** Gives a text as a calendar can hold it: lines end in `\n`, nothing that steers a device, no half characters. */
export function toLines(text: string): string {
  return text.replace(lineEnds, '\n').replace(/\t/g, ' ').replace(commands, '').replace(halves, '\ufffd');
}

/** The same on one line. */
export function toOneLine(text: string): string {
  return toLines(text).replace(/\s+/g, ' ').trim();
}
