import { createFinding, type Finding } from '../../finding';
import { signAt } from './cause';
import { readSourceLines, type SourceLine } from './source-lines';
import { quoteText } from './written-text';

/** A sign of YAML that refers to something, as it stands in the source: `&name`, `*name`, `!name`. */
export interface Reference {
  readonly kind: 'anchor' | 'alias' | 'tag';
  readonly start: number;
  readonly text: string;
}

const beyondAscii = /[^\0-\x7f]/;

/** Gives the findings for references. One that refers to nothing, with the letters of a text, is the beginning of a text. */
export function findReferences(references: readonly Reference[], source: string): Finding[] {
  const names = (kind: Reference['kind']) => new Set(references.flatMap((each) => (each.kind === kind ? [each.text.slice(1)] : [])));
  const [anchors, aliases] = [names('anchor'), names('alias')];
  const isText = ({ kind, text, start }: Reference) => {
    const name = text.slice(1);
    if (kind === 'tag') return beyondAscii.test(name);
    if (kind === 'alias') return beyondAscii.test(name) && !anchors.has(name);
    return !aliases.has(name) && (beyondAscii.test(name) || beyondAscii.test(firstWord.exec(source.slice(start + text.length))?.[0] ?? ''));
  };
  let lines: readonly SourceLine[] | null = null;
  return references.map((reference) => {
    const { kind, text, start } = reference;
    if (!isText(reference)) return createFinding('yaml.alias', { start, end: start + text.length }, { kind });
    lines ??= readSourceLines(source);
    const line = lines.find(({ valueAt }) => valueAt === start);
    const fix = line && { title: { kind: 'quote' as const }, edits: [quoteText({ text: source, lines }, line)], isSafe: true };
    return createFinding(
      'yaml.syntax',
      signAt(source, start),
      { reason: 'TEXT_SIGN', sign: text.charAt(0), stops: false },
      { fix: fix ?? null },
    );
  });
}

const firstWord = /^[ \t]+[^\s"'[{|>#]\S*/;
