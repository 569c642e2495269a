import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type CheckedFinding,
  type CheckOptions,
  type CheckResult,
  checkSubmission,
  createCatalog,
  createLineIndex,
  type ProfileCatalog,
} from '../../server/src/core';
import { builtInProfiles } from '../../server/src/core/profile/built-in.generated';
import type { TextValue } from '../../server/src/core/submission/submission';
import { readLinkComments } from './link-comments';

/** Reads a text file of the repository; tests run in its root. */
export function readRepositoryFile(name: string): string {
  return readFileSync(path.resolve(name), 'utf8');
}

const ownProfiles = ['test/fixtures/profiles/mini-agency-2568.json', 'test/fixtures/profiles/broken-agency-2568.json'];

/** The profiles that come with the program, the small one of the tests, and one that is broken on purpose. */
export const testCatalog: ProfileCatalog = createCatalog(
  builtInProfiles,
  ownProfiles.map((file) => ({ file, text: readRepositoryFile(file) })),
);

/** The same catalogue, where documents say what periods the small profile needs: it only infers them. */
export const documentedCatalog: ProfileCatalog = createCatalog(
  builtInProfiles,
  ownProfiles.map((file) => ({ file, text: readRepositoryFile(file).replace(/("period": \{[^}]*"basis": )"inferred"/g, '$1"document"') })),
);

/** Checks a text against the catalogue of the tests, with what its comments say is known of links. */
export function check(text: string, options: Partial<CheckOptions> = {}): CheckResult {
  return checkSubmission(text, { catalog: testCatalog, ...readLinkComments(text), ...options });
}

/** A finding as tests compare it: one-based line and column, and the text that it marks. */
export interface PlacedFinding {
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly marked: string;
}

/** Gives findings with their places as an editor shows them. */
export function placeFindings(findings: readonly CheckedFinding[], text: string): PlacedFinding[] {
  const lines = createLineIndex(text);
  return findings.map(({ code, span }) => {
    assert.ok(
      span.start >= 0 && span.start <= span.end && span.end <= text.length,
      `${code}: span ${span.start}-${span.end} outside the text`,
    );
    const { line, character } = lines.positionAt(span.start);
    return { code, line: line + 1, column: character + 1, marked: text.slice(span.start, span.end) };
  });
}

/** Gives what is found in a text, as `code "marked text"`, by position. */
export function summarize(text: string, options: Partial<CheckOptions> = {}): string[] {
  return placeFindings(check(text, options).findings, text).map(({ code, marked }) => `${code} ${JSON.stringify(marked)}`);
}

/** Gives the codes of what is found in a text, by position. */
export function codesIn(text: string, options: Partial<CheckOptions> = {}): string[] {
  return check(text, options).findings.map(({ code }) => code);
}

/** The items of the small profile, each complete and without a finding. */
export const completeItems: Readonly<Record<'O1' | 'O2' | 'O3' | 'O4', string>> = {
  O1: 'O1: { answer: มี, urls: [https://mini.example/o1], description: หน้าหลัก > แผนผังและช่องทางติดต่อ, elements: { structure: true, contact: true } }',
  O2: 'O2: { answer: มี, urls: [https://mini.example/o2], description: หน้าหลัก > งบประมาณ, period: ต.ค. 2567 - มี.ค. 2568 }',
  O3: 'O3: { answer: มี, urls: [https://mini.example/o3], description: หน้าหลัก > สถิติ, period: รายเดือน ต.ค. 2567 - มี.ค. 2568 }',
  O4: 'O4: { answer: มี, urls: [https://mini.example/o4], description: หน้าหลัก > รายงาน, period: ปีงบประมาณ 2567 }',
};

export const miniHeader = `oit: 1
fiscalYear: 2568
profile: mini-agency
agency: { name: หน่วยงานตัวอย่าง, website: https://mini.example }
`;

/** Gives a submission of the small profile: complete, except for the items that are given otherwise; `null` leaves one out. */
export function miniSubmission(items: Partial<Record<keyof typeof completeItems, string | null>> = {}, more = ''): string {
  const written = { ...completeItems, ...items };
  const lines = Object.values(written).flatMap((item) => (item === null ? [] : item.split('\n').map((line) => `  ${line}`)));
  return `${miniHeader}items:\n${lines.join('\n')}\n${more}`;
}

/** Gives the texts of a submission that was checked, in the order of the file. */
export function textsOf({ judged }: CheckResult): readonly TextValue[] {
  return judged.analysis.parts.flatMap(({ reading }) => reading.context.submission.texts);
}
