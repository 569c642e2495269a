/** A component of a calendar by the letter of RFC 5545: its properties by name, and what it holds. */
export interface ReadComponent {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly parts: readonly ReadComponent[];
}

/** Reads the lines of a calendar: unfolded, each a name and a value, parts inside each other. Throws where a line is none. */
export function readComponents(text: string): ReadComponent {
  const root = { name: '', properties: new Map<string, string>(), parts: [] as ReadComponent[] };
  const open = [root];
  for (const line of text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1)) {
    const [, name, value] = /^([A-Z-]+)(?:;[A-Z-]+=[^:;]+)*:(.*)$/su.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`no line of a calendar: ${line}`);
    const current = open.at(-1) ?? root;
    if (name === 'BEGIN') {
      const part = { name: value, properties: new Map<string, string>(), parts: [] };
      current.parts.push(part);
      open.push(part);
    } else if (name === 'END') {
      if (open.pop()?.name !== value) throw new Error(`ends what has not begun: ${line}`);
    } else if (current.properties.has(name)) throw new Error(`twice: ${line}`);
    else current.properties.set(name, value);
  }
  const [calendar, ...others] = root.parts;
  if (!calendar || others.length > 0 || open.length !== 1) throw new Error('no single calendar');
  return calendar;
}

/** Gives a value of the kind TEXT as it was before it was escaped. */
export function readText(value: string | undefined): string {
  return (value ?? '').replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}

/** The same of a list of them. */
export function readTexts(value: string | undefined): string[] {
  return (value ?? '').split(/(?<=(?<!\\)(?:\\\\)*),/).map(readText);
}
