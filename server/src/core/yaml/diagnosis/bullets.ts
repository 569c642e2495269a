import { type Cause, lineBefore, type Source, signAt } from './cause';
import type { SourceLine } from './source-lines';

const bullet = /^(?:[•–—−‐‑·●◦▪*+]|\d{1,2}[.)](?!\d))[ \t]*(?=\S)/;
const address = /^(?:https?:\/\/|www\.)/i;

/** An entry of a list that begins with another sign than `-`. */
export function findBullet(line: SourceLine, source: Source): Cause | null {
  const content = line.text.slice(line.indentation);
  const [found = ''] = bullet.exec(content) ?? [];
  if (found === '' || line.kind === 'comment' || !address.test(content.slice(found.length)) || !lineBefore(source, line)) return null;
  const at = line.start + line.indentation;
  const edits = source.lines.flatMap(({ kind, start, text, indentation }) => {
    const [sign = ''] = bullet.exec(text.slice(indentation)) ?? [];
    const begin = start + indentation;
    return kind === 'structure' && sign !== '' && indentation === line.indentation && address.test(text.slice(indentation + sign.length))
      ? [{ span: { start: begin, end: begin + sign.length }, newText: '- ' }]
      : [];
  });
  return {
    reason: 'BULLET',
    sign: found.trim(),
    span: signAt(source.text, at),
    isCertain: false,
    remedies: edits.length === 0 ? [] : [{ title: { kind: 'replace', with: '-' }, edits, isSafe: true }],
  };
}
