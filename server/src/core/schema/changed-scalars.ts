import { createFinding, type Finding } from '../findings/finding';
import type { ScalarNode, SyntaxNode } from '../yaml/syntax-tree';
import { yamlNumberShouldBeText } from './codes/yaml-number-should-be-text';
import { itemOfPath } from './item-of-path';
import { childSchema, type JsonSchema, typesOf } from './json-schema';

/** Plain scalars that a YAML reader changes: a leading or trailing zero, too many digits, another base, yes and no. */
const changed =
  /^(?:[-+]?0\d+|[-+]?\d{16,}|[-+]?\d+\.\d*0|[-+]?\d+(?:\.\d+)?[eE][-+]?\d+|0x[0-9a-fA-F]+|0o[0-7]+|yes|no|on|off|true|false)$/i;

/** Finds plain scalars where text is meant that other readers of YAML would take for something else. */
export function findChangedScalars(root: SyntaxNode, schema: JsonSchema): Finding[] {
  const findings: Finding[] = [];
  /** Where the walk is. */
  const path: string[] = [];
  const visit = (node: SyntaxNode, expected: JsonSchema | undefined) => {
    if (node.kind === 'map') {
      for (const { key, value } of node.pairs) {
        if (!value) continue;
        path.push(key.text);
        visit(value, childSchema(expected, key.text, schema));
        path.pop();
      }
    }
    if (node.kind === 'sequence')
      node.items.forEach((item, index) => {
        visit(item, childSchema(expected, index, schema));
      });
    if (node.kind === 'scalar' && node.style === 'plain' && changed.test(node.text) && isText(expected))
      findings.push(findingOf(node, path));
  };
  visit(root, schema);
  return findings;
}

/** Text alone; of listed values another finding speaks. */
function isText(schema: JsonSchema | undefined): boolean {
  const types = typesOf(schema);
  return (
    schema?.enum === undefined &&
    types.includes('string') &&
    !types.some((type) => type === 'boolean' || type === 'number' || type === 'integer')
  );
}

function findingOf({ text, span }: ScalarNode, path: readonly string[]): Finding {
  const item = itemOfPath(path);
  const edits = [{ span, newText: `"${text}"` }];
  const fix = { title: { kind: 'quote' as const }, edits, isSafe: true };
  return createFinding(yamlNumberShouldBeText, span, { key: path.at(-1) ?? '', value: text }, { item, fix });
}
