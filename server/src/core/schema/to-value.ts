import { readWord } from '../thai/read-word';
import type { SyntaxNode } from '../yaml/syntax-tree';
import { childSchema, type JsonSchema, typesOf } from './json-schema';

/** Longer ones would lose digits; nobody means them. */
const number = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;
const trueFalse = /^(?:true|True|TRUE|false|False|FALSE)$/;

/**
 * Gives the plain value of a tree for a JSON Schema validator. A scalar is read as what the schema means by it: where
 * text is meant it stays the text that was typed. A key without a value is left out, unless the schema gives that a meaning.
 * Maps have no prototype, so that `__proto__` is a key like any other.
 */
export function toValue(node: SyntaxNode, schema: JsonSchema | undefined, root: JsonSchema): unknown {
  switch (node.kind) {
    case 'scalar':
      return schema?.enum ? readWord(node.text) : scalarValue(node.text, typesOf(schema));
    case 'sequence':
      return node.items.map((item, index) => toValue(item, childSchema(schema, index, root), root));
    case 'map': {
      const value: Record<string, unknown> = Object.create(null);
      for (const pair of node.pairs) {
        const expected = childSchema(schema, pair.key.text, root);
        if (pair.value) value[pair.key.text] = toValue(pair.value, expected, root);
        else if (typesOf(expected).includes('null')) value[pair.key.text] = null;
      }
      return value;
    }
    case 'unreadable':
      return null;
  }
}

function scalarValue(text: string, types: readonly string[]): unknown {
  if ((types.includes('integer') || types.includes('number')) && number.test(text)) return Number(text);
  if (types.includes('boolean') && trueFalse.test(text)) return text.toLowerCase() === 'true';
  return text;
}
