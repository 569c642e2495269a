import type { LineIndex } from '../../../../ground/line-index';
import type { Span } from '../../../../ground/span';

/** The name of the folder that places are below. Where it lies is left to the reader: the same run gives the same report on every machine. */
export const rootName = '%SRCROOT%';

/** Gives where a file lies: below the folder of the run, or in full. */
export function toArtifact(uri: string) {
  return /^[a-z][a-z0-9+.-]*:/i.test(uri) ? { uri } : { uri, uriBaseId: rootName };
}

/** Gives a span as a region: lines and UTF-16 columns count from 1, the end is excluded. */
export function toRegion(span: Span, lines: LineIndex) {
  const { start, end } = lines.rangeOf(span);
  return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}
