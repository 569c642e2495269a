import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type PlacedFinding, readRepositoryFile } from './checking';
import { findUnreadableLinkComments } from './link-comments';

const folder = 'server/src/core';
/** `rules/url/http.bad.oit.yaml` of a rule, `yaml/codes/yaml-tab.bad.oit.yaml` of another code. */
const fixture = /(?:^|\/)(?:rules\/([a-z]+)\/|codes\/([a-z]+)-)([a-z0-9-]+)\.(bad|good)\.oit\.yaml$/;

/** A submission that lies beside the definition of a code, with the findings that its comments ask for. */
export interface CodeFixture {
  readonly file: string;
  readonly code: string;
  readonly isBad: boolean;
  readonly text: string;
  /** What must be found; the column is null where the comment does not say it. */
  readonly wanted: readonly WantedFinding[];
  /** Codes that may be found too. */
  readonly also: ReadonlySet<string>;
}

export interface WantedFinding extends Omit<PlacedFinding, 'column' | 'code'> {
  readonly code: string;
  readonly column: number | null;
}

const wantComment = /^\s*# want(?:@(\d+):(\d+))? ([a-z0-9.-]+) ("(?:[^"\\]|\\.)*")\s*$/;
const alsoComment = /^\s*# also ([a-z0-9.-]+)\s*$/;

/**
 * Reads the fixtures. `# want CODE "TEXT"` stands directly above the line where the finding begins (more than one may stand there);
 * `# want@LINE:COLUMN CODE "TEXT"` anywhere. TEXT is written as a JSON string. What is known of links: see link-comments.ts.
 */
export function readCodeFixtures(): CodeFixture[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, ...name.split(path.sep)))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const [, ofRule, ofOther, name, kind] = fixture.exec(file) ?? [];
      if (!kind) throw new Error(`${file}: fixtures lie beside the definition of their code and are named like it`);
      const text = readRepositoryFile(file);
      return { file, code: `${ofRule ?? ofOther}.${name}`, isBad: kind === 'bad', text, ...readComments(file, text) };
    });
}

function readComments(file: string, text: string): Pick<CodeFixture, 'wanted' | 'also'> {
  const lines = text.split('\n');
  const wanted: WantedFinding[] = [];
  const also = new Set<string>();
  const [unreadable] = findUnreadableLinkComments(text);
  if (unreadable !== undefined) throw new Error(`${file}: not a comment that can be read: ${unreadable.trim()}`);
  lines.forEach((line, index) => {
    const [, atLine, atColumn, code, marked] = wantComment.exec(line) ?? [];
    if (code && marked) {
      const below = lines.findIndex((other, number) => number > index && !wantComment.test(other)) + 1;
      wanted.push({
        code,
        line: atLine ? Number(atLine) : below,
        column: atColumn ? Number(atColumn) : null,
        marked: JSON.parse(marked) as string,
      });
    } else if (/^\s*# want/.test(line)) throw new Error(`${file}:${index + 1}: not a comment that can be read: ${line.trim()}`);
    const other = alsoComment.exec(line)?.[1];
    if (other) also.add(other);
  });
  return { wanted, also };
}

/** Gives a finding as one comparable line. */
export function describeFinding({ code, line, marked }: { code: string; line: number; marked: string }): string {
  return `line ${line}: ${code} ${JSON.stringify(marked)}`;
}
