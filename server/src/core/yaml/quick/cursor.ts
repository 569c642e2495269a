import type { Comment } from '../parse';
import { lineEndAt, skipSpaces, type Unsure } from './scalars';

/** Where the content of the line begins that is read next, and how deep; -1 where none is left. */
interface Place {
  readonly at: number;
  readonly column: number;
}

/** Walks over what stands between keys and values: blanks, line ends, comments. */
export interface Cursor extends Place {
  readonly source: string;
  readonly comments: readonly Comment[];
  /** How many signs and words the lexer of `yaml` sees in what was passed. */
  readonly lexemes: number;
  passLexemes(count: number): void;
  passSpaces(from: number): number;
  /** Passes what may stand behind a value or key. Gives the start of the next line. */
  finishLine(from: number): number | Unsure;
  /**
   * Goes to the next line with content. A comment that is deeper than `owner`, the indentation of the collection that holds the
   * value before it, belongs to that value, unless a less deep one stands before. Gives the end of the value with its comments.
   */
  goToContent(lineStart: number, owner: number): number;
  /** Goes on behind the dash of a list, where the keys of a map begin. */
  goBehindDash(at: number): void;
  /** Gives the end of a collection with its comments: those that are as deep as it is. Others are left to the one around it. */
  endOfCollection(lastEnd: number, indentation: number): number;
}

/** The owner of no comment. */
export const nobody = Number.POSITIVE_INFINITY;

/** Makes a cursor that stands before a source. */
export function createCursor(source: string): Cursor {
  const comments: Comment[] = [];
  // The first is the mark of a document.
  let lexemes = 1;
  let place: Place = { at: 0, column: 0 };
  /** The deepest comment before this line that belongs to no value; -1 without one. */
  let openComment = -1;

  const passSpaces = (from: number): number => {
    const end = skipSpaces(source, from);
    if (end > from) lexemes++;
    return end;
  };
  /** Gives the start of the next line, here and below. */
  const passLineEnd = (end: number): number => {
    if (end < source.length) lexemes++;
    return end + 1;
  };
  const passComment = (start: number): number => {
    const end = lineEndAt(source, start);
    comments.push({ text: source.slice(start, end), span: { start, end } });
    lexemes++;
    return passLineEnd(end);
  };
  const finishLine = (from: number): number | Unsure => {
    const end = passSpaces(from);
    if (end >= source.length || source.charAt(end) === '\n') return passLineEnd(end);
    return end > from && source.charAt(end) === '#' ? passComment(end) : null;
  };
  const goToContent = (lineStart: number, owner: number): number => {
    let valueEnd = Math.min(lineStart, source.length);
    openComment = -1;
    for (let start = lineStart; ; ) {
      const at = passSpaces(start);
      const column = at - start;
      const sign = source.charAt(at);
      if (sign === '#') {
        start = passComment(at);
        if (openComment < 0 && column > owner) valueEnd = Math.min(start, source.length);
        else openComment = Math.max(openComment, column);
      } else if (sign === '\n') start = passLineEnd(at);
      else {
        place = at < source.length ? { at, column } : { at: source.length, column: -1 };
        return valueEnd;
      }
    }
  };
  return {
    source,
    comments,
    get lexemes() {
      return lexemes;
    },
    get at() {
      return place.at;
    },
    get column() {
      return place.column;
    },
    passLexemes: (count) => {
      lexemes += count;
    },
    passSpaces,
    finishLine,
    goToContent,
    goBehindDash: (at) => {
      place = { at, column: place.column + at - place.at };
    },
    endOfCollection: (lastEnd, indentation) => (indentation === 0 || openComment < indentation ? lastEnd : place.at),
  };
}
