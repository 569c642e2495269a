/** Lines of a page wrap at its width. That is known where the longest lines are about as long as each other, and many. */
const leastFull = 5;
const narrowest = 30;
const widest = 140;
/** Letters of a line are of different widths: so much of the width is a full line. */
const full = 0.8;
/** A few lines are longer, such as addresses. */
const longer = 1.4;

const aboveOrBelow = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;
const thai = /[ก-๎ฯๆ]/;
const beginsPoint = /^(?:[-–•●▪*>]|[(]?[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})*[.)]|[กขคงจ][.)])/;

/** How long a line is that fills the width of the page, in letters; null where lines do not wrap. */
export function measureWidth(lines: readonly string[]): number | null {
  const lengths = lines.map(lengthOf).sort((a, b) => b - a);
  const width = lengths[Math.floor(lengths.length / 20)] ?? 0;
  const isPage = width >= narrowest && width <= widest && (lengths[0] ?? 0) <= width * longer;
  return isPage && lengths.filter((length) => length >= width * full).length >= leastFull ? width : null;
}

/** Puts lines together that a page wrapped: those that fill its width, but for points of a list. Thai goes on without a blank. */
export function unwrapLines(lines: readonly string[], width: number | null): string {
  return lines.reduce((text, line, at) => {
    const above = lines[at - 1];
    if (above === undefined) return line;
    const isWrapped = width !== null && lengthOf(above) >= width * full && !beginsPoint.test(line);
    const between = !isWrapped ? '\n' : thai.test(text.slice(-1)) && thai.test(line.charAt(0)) ? '' : ' ';
    return text + between + line;
  }, '');
}

/** Marks above and below letters take no room. */
function lengthOf(line: string): number {
  return line.length - (line.match(aboveOrBelow)?.length ?? 0);
}
