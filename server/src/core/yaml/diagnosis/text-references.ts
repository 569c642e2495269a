import { createFinding, type Finding } from '../../findings/finding';
import { yamlAlias } from '../codes/yaml-alias';
import { yamlSyntax } from '../codes/yaml-syntax';
import { linesOf, nextLine, type Source, signAt } from './cause';
import { readSourceLines, type SourceLine } from './source-lines';
import { quoteText } from './written-text';

/** A sign of YAML that refers to something, as it stands in the source: `&name`, `*name`, `!name`. */
export interface Reference {
  readonly kind: 'anchor' | 'alias' | 'tag';
  readonly start: number;
  readonly text: string;
}

const beyondAscii = /[^\0-\x7f]/;

/**
 * Gives the findings for references. One that refers to nothing, with the letters of a text, is the beginning of a text.
 * `all`: those of the whole file, of which the text may be a part.
 */
export function findReferences(references: readonly Reference[], text: string, all: readonly Reference[] = references): Finding[] {
  const names = (kind: Reference['kind']) => new Set(all.flatMap((each) => (each.kind === kind ? [each.text.slice(1)] : [])));
  const [anchors, aliases] = [names('anchor'), names('alias')];
  const mayBeText = ({ kind, text: sign, start }: Reference) => {
    const name = sign.slice(1);
    if (kind === 'tag') return beyondAscii.test(name);
    if (kind === 'alias') return beyondAscii.test(name) && !anchors.has(name);
    const next = wordBehind.exec(text.slice(start + sign.length))?.[0] ?? '';
    return !aliases.has(name) && next !== '' && (beyondAscii.test(name) || beyondAscii.test(next));
  };
  let source: Source | null = null;
  return references.map((reference) => {
    const { kind, text: sign, start } = reference;
    if (mayBeText(reference)) source ??= { text, lines: readSourceLines(text) };
    const line = mayBeText(reference) && source ? findTextLine(source, start) : null;
    if (!line || !source) return createFinding(yamlAlias, { start, end: start + sign.length }, { kind });
    const fix = { title: { kind: 'quote' as const }, edits: [quoteText(source, line)], isSafe: true };
    return createFinding(yamlSyntax, signAt(text, start), { reason: 'TEXT_SIGN', sign: sign.charAt(0), stops: false }, { fix });
  });
}

const wordBehind = /^[ \t]+[^\s"'[{|>#]\S*/;

/** Gives the line whose value begins at an offset, behind a key or dash; null where more than a text stands below it. */
function findTextLine(source: Source, start: number): SourceLine | null {
  const [line] = linesOf(source, { start, end: start + 1 });
  if (!line || line.valueAt !== start || (line.key === null && !line.hasDash)) return null;
  const next = nextLine(source, line);
  return next?.kind === 'structure' && next.indentation > line.indentation ? null : line;
}
