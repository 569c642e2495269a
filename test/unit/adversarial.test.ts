import assert from 'node:assert/strict';
import { decodeText, findCodeActions, findPaste, fixAll, formatFinding, formatSubmission, limitFindings } from '../../server/src/core';
import { blankUrls, findTextUrls } from '../../server/src/core/addresses/text-urls';
import { locateParts, readUrl } from '../../server/src/core/addresses/url';
import { findNearest } from '../../server/src/core/ground/nearest';
import { rules } from '../../server/src/core/rules';
import type { Rule } from '../../server/src/core/rules/define-rule';
import { parseDate } from '../../server/src/core/thai/date';
import { readDivision } from '../../server/src/core/thai/division';
import { readItemId } from '../../server/src/core/thai/item-id';
import { findDeviantParts, normalizeThai } from '../../server/src/core/thai/normalisation';
import { parsePeriod } from '../../server/src/core/thai/period';
import { parseText } from '../../server/src/core/yaml/parse';
import { childOf } from '../../server/src/core/yaml/syntax-tree';
import { createTextLocator } from '../../server/src/core/yaml/text-locator';
import { check, completeItems, miniHeader, miniSubmission, testCatalog } from '../support/checking';
import { measureCpu } from '../support/cpu-time';
import { atDepth } from '../support/depth';

const usualLength = 30_000;
const length = atDepth(usualLength, 100_000);
const run = (part: string) => part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** What makes careless patterns go back and forth: long runs, and runs of what nearly matches. */
const hostile: Readonly<Record<string, string>> = {
  'one letter': run('ก'),
  'one Latin letter': run('a'),
  'two letters in turn': run('กa'),
  digits: run('1'),
  'Thai digits': run('๑'),
  'digits and hyphens': run('1-'),
  'digits and dots': run('1.'),
  'Thai marks': run('่'),
  'vowels and marks': run('ี่'),
  'leading vowels': run('เ'),
  nikhahit: run('ํ'),
  'opening brackets': run('('),
  'opening square brackets': run('['),
  'less-than signs': run('<'),
  'tags that do not end': run('<a '),
  ampersands: run('&'),
  entities: run('&amp;'),
  blanks: run(' '),
  'a letter and many blanks': `ก${run(' ')}ก`,
  'no-break blanks': run('\u00a0'),
  'blanks without width': run('\u200b'),
  'letters between blanks without width': run('ก\u200b'),
  'at signs': run('@'),
  'letters, dots and at signs': run('a.@'),
  'words of an address': run('a.a@a.'),
  slashes: run('/'),
  'percent signs': run('%2'),
  ข้อ: run('ข้อ'),
  'item numbers': run('ข้อ O1 '),
  'http://': run('http://'),
  'addresses in a row': run('https://a.b/๑?'),
  'names of months': run('ต.ค.'),
  'months and dashes': run('ต.ค. - '),
  'words of the title': run('เผยแพร่รายงานการใช้จ่ายงบประมาณ'),
  counts: run('จำนวน 1 '),
  bullets: run('1) '),
  office: run('สำนักงานเขต'),
  'dashes and greater-than signs': run('->'),
  'quotation marks': run('“'),
  'colons and equals signs': run('key=:'),
};
/** As long, and nothing about it is out of the ordinary. */
const plain = run('แสดงรายงานผลการดำเนินงานของหน่วยงานเป็นข้อความธรรมดา ');

/** Work that is not linear takes hundreds of times as long; a slow machine makes both slow. */
const mostTimes = 20;
const leastMilliseconds = length / 4_000;

function assertLinear(name: string, action: (text: string) => unknown): void {
  action(plain);
  const usual = Math.max(
    leastMilliseconds,
    measureCpu(() => action(plain)),
  );
  for (const [kind, text] of Object.entries(hostile)) {
    if (measureCpu(() => action(text)) <= usual * mostTimes) continue;
    // Once it may have been the collector of garbage.
    const again = Math.min(...[1, 2, 3].map(() => measureCpu(() => action(text))));
    assert.ok(again <= usual * mostTimes, `${name} on ${kind}: ${Math.round(again)} ms, usually ${Math.round(usual)} ms`);
  }
}

const block = (text: string) => `|\n      ${text.replaceAll('\n', '\n      ')}`;
const item = (id: 'O1' | 'O2', key: string, value: string) => {
  const [head, body] = (completeItems[id].match(/^(\w+): \{ (.*) \}$/) as RegExpMatchArray).slice(1) as [string, string];
  const others = body.split(/, (?=[a-z]+:)/).filter((pair) => !pair.startsWith(`${key}:`) && !/^contact: true/.test(pair));
  const lines = others.map((pair) => (pair.startsWith('elements') ? 'elements: { structure: true, contact: true }' : pair));
  return miniSubmission({ [id]: `${head}:\n${[...lines, `${key}: ${value}`].map((line) => `  ${line}`).join('\n')}` });
};

/** Submissions with a text in each place where one may stand. */
const places: Readonly<Record<string, (text: string) => string>> = {
  'a description': (text) => item('O1', 'description', block(text)),
  'a description on one line': (text) => item('O2', 'description', JSON.stringify(text)),
  'a description of many lines': (text) => item('O2', 'description', block(text.replace(/.{50}/gs, '$&\n'))),
  'an address': (text) => item('O2', 'urls', JSON.stringify([text, `https://mini.example/${text.slice(0, 8_000)}`])),
  'an address with a query': (text) => item('O2', 'urls', JSON.stringify([`https://mini.example/?${text.slice(0, 8_000)}`])),
  'a host': (text) => item('O2', 'urls', JSON.stringify([`https://${text.slice(0, 8_000)}/`])),
  'a period': (text) => item('O2', 'period', JSON.stringify(text)),
  'a short period': (text) => item('O2', 'period', JSON.stringify(text.slice(0, 299))),
  'a division': (text) => item('O2', 'division', JSON.stringify(text)),
  'an answer': (text) => item('O2', 'answer', JSON.stringify(text)),
  'a remark': (text) => item('O2', 'result', `{ score: 0, remark: ${JSON.stringify(text)} }`),
  'a reference': (text) => item('O2', 'sameAs', JSON.stringify(text)),
  'an approval': (text) =>
    item(
      'O2',
      'approval',
      `{ reported: { by: ${JSON.stringify(text)}, on: ${JSON.stringify(text)} }, ${JSON.stringify(text.slice(0, 900))}: 1 }`,
    ),
  elements: (text) => item('O1', 'elements', `{ structure: ${JSON.stringify(text)}, contact: { none: ${JSON.stringify(text)} } }`),
  notes: (text) => item('O2', 'notes', JSON.stringify(text)),
  'the name of the agency': (text) => miniSubmission().replace('หน่วยงานตัวอย่าง', JSON.stringify(text)),
  'the contact': (text) => miniSubmission().replace('name:', `contact: ${JSON.stringify(text)}, name:`),
  'the web site': (text) => miniSubmission().replace('website: https://mini.example', `website: ${JSON.stringify(text)}`),
  'other sites': (text) => miniSubmission().replace('name:', `otherSites: [${JSON.stringify(text)}], name:`),
  deadlines: (text) => miniSubmission({}, `deadlines: { internal: ${JSON.stringify(text)} }\n`),
  surveys: (text) => miniSubmission({}, `surveys: { EIT1: { ${JSON.stringify(text.slice(0, 900))}: 10 } }\n`),
  'the profile': (text) => miniSubmission().replace('profile: mini-agency', `profile: ${JSON.stringify(text)}`),
  'a key': (text) => miniSubmission({}, `? ${JSON.stringify(text)}\n: 1\n`),
  'an item’s key': (text) => miniSubmission({}, `  ? ${JSON.stringify(text)}\n  : { answer: มี }\n`),
  'a comment': (text) => `# ${text}\n${miniSubmission()}`,
  'a comment that suppresses': (text) => `# oit-disable-file ${text} -- ${text}\n${miniSubmission()}`,
};

describe('hostile texts: parsers', function () {
  this.timeout(300_000);
  const divisions = testCatalog.byId('bangkok-district-2568')?.divisions ?? [];
  const names = divisions.map(({ name }) => name);
  const parsers: Readonly<Record<string, (text: string) => unknown>> = {
    readUrl,
    'readUrl up to its limit': (text) => readUrl(`https://mini.example/${text.slice(0, 8_000)}`),
    locateParts,
    findTextUrls,
    blankUrls,
    readItemId,
    parsePeriod,
    parseDate,
    readDivision: (text) => readDivision(text, divisions),
    findNearest: (text) => findNearest(text, names),
    findDeviantParts,
    normalizeThai,
    decodeText: (text) => decodeText(new TextEncoder().encode(text)),
    parseText,
    'parseText of a value': (text) => parseText(`a: ${JSON.stringify(text)}\nb: ${block(text)}\n`),
    createTextLocator: (text) => {
      for (const source of [`a: ${JSON.stringify(text)}\n`, `a: |2\n  ${text}\n`, `a: >2\n  ${text.replace(/.{9}/gs, '$&\n\n  ')}\n`]) {
        const node = childOf(parseText(source).root, 'a');
        if (node?.kind === 'scalar') createTextLocator(node, source)({ start: 5, end: 6 });
      }
    },
  };
  for (const [name, parse] of Object.entries(parsers)) it(`${name} takes no longer than on a plain one`, () => assertLinear(name, parse));
});

describe('hostile texts: the check', function () {
  this.timeout(300_000);

  for (const [place, write] of Object.entries(places)) {
    it(`as ${place} takes no longer than a plain one, whatever the rule`, () => {
      assert.notDeepEqual(check(write(plain)).tree, null, 'the plain text can be read');
      try {
        assertLinear(place, (text) => check(write(text)));
      } catch (error) {
        assert.fail(`${(error as Error).message}\n${slowestRules(write).join('\n')}`);
      }
    });
  }

  it('what is found in them is shown, mended and offered as fast', () => {
    for (const place of ['a description', 'notes', 'an address', 'a comment that suppresses'] as const) {
      const write = places[place] as (text: string) => string;
      assertLinear(`${place}, shown`, (text) => {
        const result = check(write(text));
        const shown = limitFindings(result.findings);
        for (const finding of shown) formatFinding(finding, 'th');
        const first = shown[0];
        if (first) findCodeActions(result, first.span);
      });
    }
  });

  it('they are laid out and pasted as fast', () => {
    for (const place of ['a description', 'an address', 'a comment'] as const) {
      const write = places[place] as (text: string) => string;
      assertLinear(`${place}, laid out`, (text) => formatSubmission(check(write(text.slice(0, usualLength))), null));
    }
    const empty = check(`${miniHeader}items:\n  O1:\n    answer: มี\n    `);
    const end = { start: empty.text.length, end: empty.text.length };
    for (const lead of ['', 'มี\t', 'ก:\n'])
      assertLinear(`pasted behind ${JSON.stringify(lead)}`, (text) => findPaste(empty, end, `${lead}${text.slice(0, usualLength)}\nข`));
  }).timeout(900_000);

  it('many findings are mended together', () => {
    const many = ['ก\u200b', 'เเ', 'ํา', '\u00a0ก'].map((part) => (places.notes as (text: string) => string)(run(part)));
    for (const text of many) {
      const once = Math.max(
        leastMilliseconds,
        measureCpu(() => check(text)),
      );
      const time = measureCpu(() => fixAll(text, { catalog: testCatalog }));
      assert.ok(time <= once * mostTimes, `${Math.round(time)} ms, one check ${Math.round(once)} ms`);
    }
  });

  it('many comments that suppress are read once', () => {
    const comments = '# oit-disable-next-line url.http -- ก\n'.repeat(length / 20);
    const other = '# oit-disabled-next-line url.http -- ก\n'.repeat(length / 20);
    const findings = Array.from({ length: length / 30 }, () => 'http://mini.example/o2').join(', ');
    const text = (lines: string) =>
      `${lines}${miniSubmission({ O2: completeItems.O2.replace('[https://mini.example/o2]', `[${findings}]`) })}${lines}`;
    check(text(other));
    const usual = Math.max(
      leastMilliseconds,
      measureCpu(() => check(text(other))),
    );
    const time = measureCpu(() => check(text(comments)));
    assert.ok(time <= usual * mostTimes, `${Math.round(time)} ms, usually ${Math.round(usual)} ms`);
  });
});

/** Which rule is to blame. */
function slowestRules(write: (text: string) => string): string[] {
  const list = rules as Rule[];
  const original = [...list];
  try {
    return original
      .map((rule) => {
        list.splice(0, list.length, rule);
        const [time, kind] = Object.entries(hostile)
          .map(([name, text]) => [measureCpu(() => check(write(text))), name] as const)
          .reduce((a, b) => (b[0] > a[0] ? b : a));
        return { code: rule.code, time, kind };
      })
      .sort((a, b) => b.time - a.time)
      .slice(0, 3)
      .map(({ code, time, kind }) => `${code}: ${Math.round(time)} ms on ${kind}`);
  } finally {
    list.splice(0, list.length, ...original);
  }
}
