import { Parser } from 'htmlparser2';
import { limits } from '../../ground/limits';
import { TableRefusal } from './table-problems';
import type { ZipParts } from './zip-parts';

/** What a part of a document consists of, in its order. Names are without the prefix of their namespace. */
export interface XmlHandler {
  open?(name: string, attribute: (name: string) => string | null): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Hands over the elements and texts of a part, as it is unpacked; nothing where there is no such part. Throws a {@link TableRefusal}. */
export function readXmlPart(parts: ZipParts, name: string, handler: XmlHandler): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        if (++depth > limits.tableNesting) throw new TableRefusal('damaged');
        handler.open?.(localName(tag), (wanted) => findAttribute(attributes, wanted));
      },
      onclosetag: (tag) => {
        depth--;
        handler.close?.(localName(tag));
      },
      ontext: (text) => handler.text?.(text),
    },
    { xmlMode: true },
  );
  const decoder = new TextDecoder();
  parts.unpack(name, (slice) => parser.write(decoder.decode(slice, { stream: true })));
  parser.write(decoder.decode());
  parser.end();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function findAttribute(attributes: Readonly<Record<string, string>>, wanted: string): string | null {
  for (const name in attributes) if (localName(name) === wanted && !name.startsWith('xmlns')) return attributes[name] ?? null;
  return null;
}
