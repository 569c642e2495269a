import type { TextEdit } from '../../findings/finding';
import { type Cause, lineBefore, type Source, signAt } from './cause';
import type { SourceLine } from './source-lines';

const bullet = /^(?:[•–—−‐‑·●◦▪*+]|\d{1,2}[.)](?!\d))[ \t]*(?=\S)/;
const address = /^(?:https?:\/\/|www\.)/i;

/** An entry of a list that begins with another sign than `-`. */
export function findBullet(line: SourceLine, source: Source): Cause | null {
  const sign = line.kind === 'structure' ? bulletOf(line) : null;
  if (sign === null || !lineBefore(source, line)) return null;
  return causeOf(
    line,
    sign,
    source,
    source.lines.filter(({ kind, indentation }) => kind === 'structure' && indentation === line.indentation),
  );
}

/** The same where such lines are read as one text. */
export function findBulletInText(line: SourceLine, source: Source): Cause | null {
  const sign = bulletOf(line);
  return sign === null ? null : causeOf(line, sign, source, [line]);
}

/** The bullet before an address, with the blanks behind it. */
function bulletOf({ text, indentation }: SourceLine): string | null {
  const content = text.slice(indentation);
  const found = bullet.exec(content)?.[0];
  return found !== undefined && address.test(content.slice(found.length)) ? found : null;
}

function causeOf(line: SourceLine, sign: string, { text }: Source, entries: readonly SourceLine[]): Cause {
  const edits = entries.flatMap((each): TextEdit[] => {
    const found = bulletOf(each);
    const start = each.start + each.indentation;
    return found === null ? [] : [{ span: { start, end: start + found.length }, newText: '- ' }];
  });
  const remedies = [{ title: { kind: 'replace' as const, with: '-' }, edits, isSafe: true }];
  return { reason: 'BULLET', sign: sign.trim(), span: signAt(text, line.start + line.indentation), isCertain: false, remedies };
}
