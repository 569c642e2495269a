import { describeSigns } from '../../ground/code-points';
import { list, quote } from '../../ground/quote';
import type { StructureArguments, SyntaxReason, ValueType } from '../arguments/structure';
import type { Texts } from '../catalogue';
import { more, nearestText } from './phrases';

const types: Readonly<Record<ValueType, string>> = {
  text: 'text',
  number: 'a number (Arabic digits)',
  'true-false': 'true or false',
  list: 'a list (lines that begin with -)',
  map: 'a group of “key: value”',
};

const syntaxReasons: Readonly<Record<SyntaxReason, (sign: string) => string>> = {
  BAD_INDENT: () => 'the indentation does not fit the other lines of the group',
  BAD_DQ_ESCAPE: () => 'a \\ inside "…" is not used rightly',
  BAD_SCALAR_START: () => 'the value begins with a reserved sign; put it between "…"',
  BLOCK_AS_IMPLICIT_KEY: () => 'there are two “:” on one line; begin a new line, or put the value between "…"',
  BLOCK_IN_FLOW: () => 'lines can not be indented like this inside [ ] or { }',
  MISSING_CHAR: () => 'a sign is missing: the “:” after a key, a closing quotation mark or bracket',
  MULTILINE_IMPLICIT_KEY: () => 'a key stands on one line, with “:” after it',
  NON_STRING_KEY: () => 'a key must be plain text',
  UNEXPECTED_TOKEN: () => 'a sign stands here that does not belong here',
  OTHER: () => 'this is not valid YAML',
  BULLET: (sign) => `an entry of a list begins with ${quote(sign)}; write “-” and a blank instead`,
  COLON_IN_TEXT: () => 'the text has a “:” with a blank behind it or at its end, which YAML reads as a key; put the whole text between "…"',
  CUT_BY_COMMENT: () =>
    'what stands behind “#” on this line is read as a comment, so the text is cut in its middle; put the whole text between "…"',
  FOREIGN_BLANK: (sign) =>
    `a sign ${describeSigns(sign)} that looks like a blank, or like nothing, stands before the line or beside a sign; put plain blanks there`,
  LIST_BESIDE_KEY: () => 'a list (-) can not begin on the line of its key; begin a new line and indent it',
  LOST_INDENTATION: () => 'this line belongs to the value above it and is not indented; put blanks before it, more than before the key',
  NO_BLANK_BEHIND: (sign) => `a blank is missing after ${quote(sign)}`,
  NO_COLON: (sign) => `“:” is missing after the key ${quote(sign)}`,
  OTHER_COLON: (sign) => `${quote(sign)} does not stand for “:” after a key; write “:” and a blank`,
  TEXT_AFTER_QUOTE: (sign) =>
    `a ${sign} before this place ends the text, and then it goes on; where that sign is part of the text, put the whole between ${sign === '"' ? "'…'" : '"…"'}`,
  TEXT_SIGN: (sign) => `the text begins with ${quote(sign)}, which has a meaning in YAML; put the whole text between "…"`,
  TWO_KEYS: (sign) => `the key ${quote(sign)} stands on the line of another key; begin a new line`,
  UNCLOSED_BRACKET: (sign) => `the bracket ${quote(sign)} is opened here and never closed`,
  UNCLOSED_QUOTE: (sign) => `the quotation mark ${sign} is opened here and never closed; close it at the end of the text`,
};

const encodings = {
  nul: 'The file is not text (it holds NUL bytes)',
  'utf-16': 'The file is encoded in UTF-16',
  'windows-874': 'The file is encoded in Windows-874 (TIS-620)',
  'not-utf-8': 'The file is not encoded in UTF-8',
} as const;

const references = { anchor: 'anchors (&)', alias: 'aliases (*)', tag: 'tags (!)', merge: 'merge keys (<<)' } as const;

const tooLarge: Readonly<Record<'file' | 'line' | 'parts', (limit: number) => string>> = {
  file: (limit) =>
    `The file is larger than ${Math.round(limit / 1024 / 1024)} MiB and is not checked. See whether it is an OIT submission.`,
  line: (limit) => `This line is longer than ${limit.toLocaleString('en')} characters and is not checked. Break it into lines.`,
  parts: (limit) =>
    `The file has more than ${limit.toLocaleString('en')} values and signs and is not checked. See whether it is an OIT submission.`,
};

export const structure: Texts<StructureArguments> = {
  'yaml.syntax': ({ reason, sign, stops }) => {
    const said = syntaxReasons[reason](sign);
    return stops
      ? `The file cannot be read from here on: ${said}. Mend this first; the rest is checked after that.`
      : `The value is not read as it was meant: ${said}.`;
  },
  'yaml.too-deep': ({ limit }) =>
    `More than ${limit} levels lie inside each other, so nothing else is checked. A submission needs a few: remove stray brackets or indentation.`,
  'yaml.too-large': ({ what, limit }) => tooLarge[what](limit),
  'yaml.merge-conflict': () =>
    'Conflict markers of git are left in the file. Choose the right text and remove the lines <<<<<<< ======= >>>>>>>.',
  'yaml.empty': () => 'The file has no content yet. “OIT: สร้างไฟล์คำตอบใหม่ (New Submission)” writes a submission with every item.',
  'yaml.encoding': ({ problem }) => `${encodings[problem]}, so its Thai text cannot be read. Save it as UTF-8.`,
  'yaml.multiple-documents': () =>
    'A file holds one submission. What stands after this “---” is neither checked nor exported: move it to a file of its own, or remove it.',
  'yaml.duplicate-key': ({ key }) => `The key ${quote(key)} stands here again. This value is not used (the first one is): keep one.`,
  'yaml.alias': ({ kind }) =>
    `A submission does not use YAML's ${references[kind]}: a reader would not see the value. Type the value here.`,
  'yaml.tab': () => 'Lines cannot be indented with tabs. Use two spaces.',
  'yaml.number-should-be-text': ({ key, value }) =>
    `The value ${quote(value)} of “${key}” is text, but other programs that read YAML take it for a number or true/false and change it (a leading 0 is lost). Put it between "…".`,
  'schema.unknown-key': ({ key, nearest }) => `There is no key ${quote(key)} here, so its value is not used.${nearestText(nearest)}`,
  'schema.missing-key': ({ key, description, items }) =>
    items.length > 0
      ? `${items.length} items are not answered yet: ${list(items, 6, more)}. Fill in “${key}” of each with มี (yes) or ไม่มี (no); begin with this one.`
      : `“${key}” is not filled in.${description.en ? ` ${description.en}` : ''}`,
  'schema.type': ({ key, expected, value }) =>
    `${key === '' ? 'The file' : `“${key}”`} must be ${expected.map((type) => types[type]).join(' or ')}${value === null ? '' : `, not ${quote(value)}`}.`,
  'schema.value': ({ key, value, allowed, nearest, minimum, maximum }) => {
    const range = minimum !== null && maximum !== null ? `from ${minimum} to ${maximum}` : minimum !== null ? `at least ${minimum}` : '';
    const expected = allowed.length > 0 ? (allowed.length === 2 ? allowed.join(' or ') : `one of ${list(allowed, 6, more)}`) : range;
    return `“${key}” must be ${expected}, not ${quote(value)}.${nearestText(nearest)}`;
  },
  'format.newer-version': ({ version, supported }) =>
    `The file is written in format version ${version}; this release reads up to ${supported}. Update OIT before checking it.`,
  'profile.unknown': ({ profile, fiscalYear, known, nearest, copy }) =>
    `There is no list of items for ${quote(profile)}, fiscal year ${fiscalYear}, so the items cannot be checked.${nearestText(nearest)} Lists: ${list(known, 8, more)}.${copy ? ` Where no list of this year or agency exists yet, copy the nearest and change it: oit profiles --copy ${copy} -o FILE.json, then name the file in the setting oit.profiles or with --profiles.` : ''}`,
  'profile.invalid': ({ profile, file }) =>
    `The list of items ${quote(profile)} in ${quote(file)} is not valid and cannot be used. Open that file to see why.`,
  'window.closed': ({ closes }) =>
    `Answers were taken until ${closes}; where the time was extended put the new day into deadlines.closes. What is changed now may come too late for the assessment.`,
  'findings.more': ({ code, count }) =>
    `${count} more of ${code} in this file are not shown in the editor. Mend the ones shown and check again, or see all with oit check.`,
};
