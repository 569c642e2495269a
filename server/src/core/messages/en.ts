import type { PeriodNeed } from '../profile/profile';
import { neededWindows } from '../rules/support/period-need';
import { fromMonthIndex } from '../thai/month-index';
import type { ValueType } from './arguments';
import type { MessageCatalogue } from './catalogue';
import { list, quote } from './quote';

const types: Readonly<Record<ValueType, string>> = {
  text: 'text',
  number: 'a number (Arabic digits)',
  'true-false': 'true or false',
  list: 'a list (lines that begin with -)',
  map: 'a group of “key: value”',
};

const syntaxReasons: Readonly<Record<string, string>> = {
  BAD_INDENT: 'the indentation does not fit, or a bracket is not closed',
  BAD_DQ_ESCAPE: 'a \\ inside "…" is not used rightly',
  BAD_SCALAR_START: 'the value begins with a reserved sign; put it between "…"',
  BLOCK_AS_IMPLICIT_KEY: 'there are two “:” on one line; begin a new line, or put the value between "…"',
  BLOCK_IN_FLOW: 'lines can not be indented like this inside [ ] or { }',
  MISSING_CHAR: 'a sign is missing: the “:” after a key, a closing quotation mark or bracket',
  MULTILINE_IMPLICIT_KEY: 'a key stands on one line, with “:” after it',
  NON_STRING_KEY: 'a key must be plain text',
  UNEXPECTED_TOKEN: 'a sign stands here that does not belong here',
};

const encodings = {
  nul: 'The file is not text (it holds NUL bytes)',
  'utf-16': 'The file is encoded in UTF-16',
  'windows-874': 'The file is encoded in Windows-874 (TIS-620)',
  'not-utf-8': 'The file is not encoded in UTF-8',
} as const;

const references = { anchor: 'anchors (&)', alias: 'aliases (*)', tag: 'tags (!)', merge: 'merge keys (<<)' } as const;

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const monthName = (index: number) => {
  const { year, month } = fromMonthIndex(index);
  return `${monthNames[month - 1]} ${year}`;
};

const periodKinds: Readonly<Record<PeriodNeed['kind'], (need: PeriodNeed) => string>> = {
  plan: (need) => `the plan of fiscal year ${need.years?.join(' or ')}`,
  'fiscal-year': (need) => `the whole of fiscal year ${need.years?.join(' or ')}`,
  months: (need) =>
    `at least ${need.atLeast} months (${neededWindows(need).map(({ from, to }) => `${monthName(from)} to ${monthName(to)}`)})`,
  monthly: (need) => `month by month from ${neededWindows(need).map(({ from }) => monthName(from))}, at least ${need.atLeast} months`,
  'as-of': () => 'a date',
  current: () => 'the current state',
};

/** Gives what an item needs of its period, in English. */
export const describePeriodNeedEn = (need: PeriodNeed): string => periodKinds[need.kind](need);

const more = (count: number) => `and ${count} more`;
const nearestEn = (nearest: string | null) => (nearest ? ` Is ${quote(nearest)} meant?` : '');
const costEn = (cost: string | null) => (cost ? ` It costs about ${cost} points of the total (estimate).` : '');

export const en: MessageCatalogue = {
  findings: {
    'yaml.syntax': ({ reason }) =>
      `The file cannot be read from here on: ${syntaxReasons[reason] ?? 'this is not valid YAML'}. Mend this first; the rest is checked after that.`,
    'yaml.too-deep': ({ limit }) =>
      `More than ${limit} levels lie inside each other, so nothing else is checked. A submission needs a few: remove stray brackets or indentation.`,
    'yaml.too-large': ({ what, limit }) =>
      what === 'file'
        ? `The file is larger than ${Math.round(limit / 1024 / 1024)} MiB and is not checked. Is it an OIT submission?`
        : `This line is longer than ${limit.toLocaleString('en')} characters and is not checked. Break it into lines.`,
    'yaml.merge-conflict': () =>
      'Conflict markers of git are left in the file. Choose the right text and remove the lines <<<<<<< ======= >>>>>>>.',
    'yaml.empty': () => 'The file has no content yet. “OIT: New Submission” writes a submission with every item.',
    'yaml.encoding': ({ problem }) => `${encodings[problem]}, so its Thai text cannot be read. Save it as UTF-8.`,
    'yaml.multiple-documents': () =>
      'A file holds one submission. What stands after this “---” is neither checked nor exported: move it to a file of its own, or remove it.',
    'yaml.duplicate-key': ({ key }) => `The key ${quote(key)} stands here again. This value is not used (the first one is): keep one.`,
    'yaml.alias': ({ kind }) =>
      `A submission does not use YAML's ${references[kind]}: a reader would not see the value. Type the value here.`,
    'yaml.tab': () => 'Lines cannot be indented with tabs. Use two spaces.',
    'schema.unknown-key': ({ key, nearest }) => `There is no key ${quote(key)} here, so its value is not used.${nearestEn(nearest)}`,
    'schema.missing-key': ({ key, description }) => `“${key}” is not filled in.${description.en ? ` ${description.en}` : ''}`,
    'schema.type': ({ key, expected, value }) =>
      `“${key}” must be ${expected.map((type) => types[type]).join(' or ')}${value === null ? '' : `, not ${quote(value)}`}.`,
    'schema.value': ({ key, value, allowed, nearest, minimum, maximum }) => {
      const range = minimum !== null && maximum !== null ? `from ${minimum} to ${maximum}` : minimum !== null ? `at least ${minimum}` : '';
      const expected = allowed.length > 0 ? `one of ${list(allowed, 6, more)}` : range;
      return `“${key}” must be ${expected}, not ${quote(value)}.${nearestEn(nearest)}`;
    },
    'format.newer-version': ({ version, supported }) =>
      `The file is written in format version ${version}; this release reads up to ${supported}. Update OIT before checking it.`,
    'profile.unknown': ({ profile, fiscalYear, known, nearest }) =>
      `There is no list of items for ${quote(profile)}, fiscal year ${fiscalYear}, so the items cannot be checked.${nearestEn(nearest)} Lists: ${list(known, 8, more)}.`,
    'profile.invalid': ({ profile, file }) =>
      `The list of items ${quote(profile)} in ${quote(file)} is not valid and cannot be used. Open that file to see why.`,
    'item.missing': ({ item, title, divisions, cost }) =>
      `Item ${item} ${quote(title)} is not answered.${divisions.length > 0 ? ` Responsible: ${list(divisions, 3, more)}.` : ''} An item without an answer scores 0.${costEn(cost)} Add “${item}:” under items.`,
    'item.unknown': ({ key, profile, elsewhere, last }) =>
      `${quote(key)} is not an item of ${profile} (its last is ${last}).` +
      (elsewhere.length > 0
        ? ` That number exists in ${elsewhere.map((other) => `${other.fiscalYear} (${other.profile}): ${quote(other.title)}`).join(' / ')}.`
        : '') +
      ' Check the number or the fiscal year, or remove it.',
    'item.id-spelling': ({ key, item }) => `The item id ${quote(key)} must be typed ${item} (the letter O and Arabic digits).`,
    'item.duplicate': ({ key, item }) => `Item ${item} stands here again (as ${quote(key)}). This answer is not used: keep one.`,
    'item.answer-none': ({ item, cost }) =>
      `Item ${item} answered ไม่มี (no) scores 0.${costEn(cost)} If the information is on the web site, answer มี with its URL.`,
    'answer.without-url': ({ item }) =>
      `Item ${item} is answered มี (yes) without a URL. The assessor cannot find it and scores 0: add the page on the main site under urls.`,
    'answer.none-with-url': ({ item }) =>
      `Item ${item} is answered ไม่มี (no), yet a URL is given. Answer มี if the information is there, or remove the URL.`,
    'url.invalid': ({ value }) =>
      `${quote(value)} is not a web address (URL), so nobody can open it. Copy the address from the browser's address bar (https://…).`,
    'url.no-scheme': ({ value }) => `${quote(value)} lacks https:// and may not open. Add it.`,
    'url.whitespace': ({ value }) => `The URL ${quote(value)} has blanks, invisible signs or a stray mark and may not open. Remove them.`,
    'url.split': ({ value }) => `The URL ${quote(value)} is broken by a blank or a line end and will not open. Copy the address again.`,
    'url.thai-digits': ({ typed, fixed }) =>
      fixed === null
        ? `The URL has Thai digits ${quote(typed)}. If the page or file is named so, it is right: open it to see.`
        : `The URL has Thai digits ${quote(typed)} and leads nowhere, which scores 0. Use Arabic digits: ${quote(fixed)}.`,
    'url.off-site': ({ item, website }) =>
      `No URL of item ${item} is on the main web site ${quote(website)}. An item not linked from there may score 0: put a page of the main site first.`,
    'description.missing': ({ item }) =>
      `Item ${item} has no description. The assessor may not find the information: tell the way from the home page, the contents, the period.`,
    'period.missing': ({ item, need }) => `Item ${item} needs a period: ${describePeriodNeedEn(need)}.`,
    'period.unreadable': ({ value, example }) =>
      `The period ${quote(value)} cannot be read. Type it like “${example}”, “ไตรมาส 1-2/2568” or “ปีงบประมาณ 2568”.`,
    'period.too-short': ({ value, need }) =>
      `The period ${quote(value)} does not cover what the item needs: ${describePeriodNeedEn(need)}.`,
    'period.wrong-year': ({ value, need }) =>
      `The period ${quote(value)} is not of the year that the item needs: ${describePeriodNeedEn(need)}.`,
    'division.unknown': ({ value, nearest, known }) =>
      `There is no division ${quote(value)}.${nearestEn(nearest)} Divisions: ${list(known, 11, more)}.`,
    'division.misspelt': ({ value, nearest }) => `The division ${quote(value)} seems misspelt; it is ${quote(nearest)}.`,
    'division.not-responsible': ({ item, value, responsible }) =>
      `${quote(value)} is not responsible for item ${item}; the list says ${list(responsible, 10, more)}. Check who has the task.`,
    'element.unknown': ({ item, element, nearest, known }) =>
      `Item ${item} has no element ${quote(element)}.${nearestEn(nearest)} Its elements: ${list(known, 8, more)}.`,
    'element.missing': ({ item, elements }) =>
      `Item ${item} does not show ${list(
        elements.map(({ id, label }) => `${quote(label)} (${id})`),
        3,
        more,
      )}. One missing element may score the item 0: publish it, then put true or its URL under elements.`,
    'findings.more': ({ count }) => `${count} more findings are not shown. Mend the ones shown, then check again.`,
  },
  related: { 'first-place': 'It stands here first.' },
};
