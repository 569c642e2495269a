import assert from 'node:assert/strict';
import { createLineIndex, definitions, formatFinding } from '../../server/src/core';
import { listResults } from '../../server/src/core/output/report/forms/sarif/results';
import { createCheckSubject } from '../../server/src/core/output/report/subjects/check';
import { rules } from '../../server/src/core/rules';
import { sha256 } from '../../server/src/platform/sha256';
import { check, readRepositoryFile } from '../support/checking';
import { hostileCheck, hostileLinks } from '../support/hostile-report';
import fc from '../support/property';
import { formatCheckReport, formatLinksReport, toReported } from '../support/reports';

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface Location {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string }; readonly region: Region };
  readonly logicalLocations?: readonly { readonly name: string }[];
}

interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly kind: string; readonly justification?: string; readonly location: Location }[];
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly replacements: readonly { readonly deletedRegion: Region; readonly insertedContent?: { readonly text: string } }[];
    }[];
  }[];
}

interface Rule {
  readonly id: string;
  readonly helpUri?: string;
  readonly defaultConfiguration: { readonly level: string };
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
}

interface Run {
  readonly tool: { readonly driver: { readonly version: string; readonly rules: readonly Rule[] } };
  readonly columnKind: string;
  readonly results: readonly Result[];
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications?: readonly { readonly message: { readonly text: string } }[];
    readonly ruleConfigurationOverrides?: readonly unknown[];
  }[];
}

type Options = Partial<Parameters<typeof formatCheckReport>[0]>;

function runOf(report: string): Run {
  const { runs } = JSON.parse(report) as { runs: readonly Run[] };
  const [run] = runs;
  assert.ok(run && runs.length === 1);
  return run;
}

const runOn = (text: string, options: Options = {}) =>
  runOf(formatCheckReport({ form: 'sarif', language: 'th', ...options }, [toReported('a.oit.yaml', check(text))]));

const levels = { error: 'error', warning: 'warning', info: 'note' };
const text = readRepositoryFile('examples/in-progress-2568.oit.yaml');

describe('SARIF: rules', () => {
  const { rules } = runOn(text).tool.driver;

  it('are all codes, each with its default level and its texts, Thai before English', () => {
    assert.deepEqual(
      rules.map(({ id }) => id),
      [...definitions.keys()],
    );
    for (const { id, defaultConfiguration, shortDescription, fullDescription, help } of rules) {
      const definition = definitions.get(id);
      assert.ok(definition);
      assert.equal(defaultConfiguration.level, levels[definition.severity]);
      for (const { text: described } of [shortDescription, fullDescription]) {
        assert.match(described, /\p{Script=Thai}.*[A-Za-z]{2}/su, id);
        // What GitHub takes at most.
        assert.ok(described.length <= 1024, id);
      }
      assert.ok(help.text.indexOf('ความหมาย') < help.text.indexOf('Meaning'), id);
      assert.ok(help.markdown.indexOf('## ความหมาย') < help.markdown.indexOf('## Meaning'), id);
      for (const { remedy } of [definition.texts.th, definition.texts.en]) assert.ok(help.markdown.includes(remedy.trim()), id);
    }
  });

  it('name no page on the web: there is none', () => assert.ok(rules.every(({ helpUri }) => helpUri === undefined)));
});

describe('SARIF: results', () => {
  it('are the findings, in the language of the run, at their places in UTF-16', () => {
    const { findings } = check(text);
    for (const language of ['th', 'en'] as const) {
      const { results, columnKind } = runOn(text, { language });
      assert.equal(columnKind, 'utf16CodeUnits');
      const lines = createLineIndex(text);
      const expected = findings.map((finding) => {
        const { start, end } = lines.rangeOf(finding.span);
        const region = [start.line + 1, start.character + 1, end.line + 1, end.character + 1];
        return [finding.code, levels[finding.severity], formatFinding(finding, language), finding.item, ...region].join('|');
      });
      const given = results.map(({ ruleId, level, message, locations: [location] }) => {
        assert.ok(location);
        const { startLine, startColumn, endLine, endColumn } = location.physicalLocation.region;
        return [ruleId, level, message.text, location.logicalLocations?.[0]?.name ?? null, startLine, startColumn, endLine, endColumn].join(
          '|',
        );
      });
      assert.deepEqual(given.sort(), expected.sort());
    }
  });

  it('count columns behind signs outside the basic plane as editors do', () => {
    const { results } = runOn('oit: 1\n"𝒂𝒂": 1\n');
    const unknown = results.find(({ ruleId }) => ruleId === 'schema.unknown-key');
    const { startColumn, endColumn } = unknown?.locations[0]?.physicalLocation.region ?? {};
    assert.deepEqual([startColumn, endColumn], [1, 7]);
  });

  it('stand below the folder of the run, or in full where the file lies elsewhere', () => {
    const reported = toReported('a', check(text));
    const artifactOf = (uri: string) => {
      const { results } = runOf(formatCheckReport({ form: 'sarif', language: 'th' }, [{ ...reported, uri }]));
      return results[0]?.locations[0]?.physicalLocation.artifactLocation;
    };
    assert.deepEqual(artifactOf('x/a%20b.oit.yaml'), { uri: 'x/a%20b.oit.yaml', uriBaseId: '%SRCROOT%' });
    assert.deepEqual(artifactOf('file:///x/a.oit.yaml'), { uri: 'file:///x/a.oit.yaml' });
  });

  it('hold what comments silence, with the reason', () => {
    const head = 'oit: 1\nfiscalYear: 2568\nprofile: mini-agency\nagency: { name: x, website: https://mini.example }\nitems:\n';
    const { results } = runOn(
      `${head}  O1:\n    answer: มี\n    urls:\n      # oit-disable-next-line url.no-scheme -- เว็บเดิม [x](http://e.example)\n      - mini.example/a\n`,
    );
    const [silenced, ...others] = results.filter(({ suppressions }) => suppressions);
    assert.equal(others.length, 0);
    assert.equal(silenced?.ruleId, 'url.no-scheme');
    const [suppression] = silenced?.suppressions ?? [];
    assert.deepEqual([suppression?.kind, suppression?.justification], ['inSource', 'เว็บเดิม [x\\](http://e.example)']);
    assert.equal(suppression?.location.physicalLocation.region.startLine, 9);
  });

  it('mend what they say when their fixes are applied', () => {
    const lines = createLineIndex(text);
    const offsetOf = (line: number, column: number) => lines.lineStart(line - 1) + column - 1;
    const spelling = runOn(text).results.find(({ ruleId }) => ruleId === 'item.id-spelling');
    const [replacement] = spelling?.fixes?.[0]?.artifactChanges[0]?.replacements ?? [];
    assert.ok(replacement);
    const { startLine, startColumn, endLine, endColumn } = replacement.deletedRegion;
    const mended =
      text.slice(0, offsetOf(startLine, startColumn)) +
      (replacement.insertedContent?.text ?? '') +
      text.slice(offsetOf(endLine, endColumn));
    assert.ok(check(mended).findings.every(({ code }) => code !== 'item.id-spelling'));
  });

  it('make no link of what a submission or a site says', () => {
    const messagesOf = (report: string) => runOf(report).results.map(({ message }) => message.text);
    const messages = [
      ...messagesOf(formatCheckReport({ form: 'sarif', language: 'th' }, [hostileCheck()])),
      ...messagesOf(formatLinksReport({ form: 'sarif', language: 'th' }, [hostileLinks()])),
    ];
    assert.ok(messages.some((message) => message.includes('\\](')));
    for (const message of messages) assert.doesNotMatch(message, /(?<!\\)\]\(/);
  });

  it('tell of links the verdict and what was seen, under the code that the manual explains', () => {
    const { results } = runOf(formatLinksReport({ form: 'sarif', language: 'en' }, [hostileLinks()]));
    const dead = results.find(({ ruleId }) => ruleId === 'link.dead');
    assert.equal(dead?.level, 'error');
    assert.match(dead?.message.text ?? '', /: dead: https:\/\/.*: The web site sends the visitor on/);
    assert.ok(results.every(({ ruleId }) => definitions.has(ruleId)));
  });
});

describe('SARIF: the run', () => {
  it('succeeds where all that was asked for is there, and else says why not', () => {
    const invocationOf = (options: Options) => runOn(text, options).invocations[0];
    assert.deepEqual(invocationOf({}), { executionSuccessful: true });
    const failed = invocationOf({ summary: { failures: ['cannot read b'] } });
    assert.deepEqual(
      [failed?.executionSuccessful, failed?.toolExecutionNotifications?.map(({ message }) => message.text)],
      [false, ['cannot read b']],
    );
    assert.equal(invocationOf({ summary: { isInterrupted: true } })?.executionSuccessful, false);
  });

  it('names the severities that the user set', () => {
    const severities = new Map([
      ['item.missing', 'off' as const],
      ['url.off-site', 'error' as const],
    ]);
    assert.deepEqual(runOn(text, { severities }).invocations[0]?.ruleConfigurationOverrides, [
      { descriptor: { id: 'item.missing' }, configuration: { enabled: false } },
      { descriptor: { id: 'url.off-site' }, configuration: { level: 'error' } },
    ]);
  });
});

describe('SARIF: fingerprints', () => {
  const head = 'oit: 1\nfiscalYear: 2568\nprofile: mini-agency\nagency: { name: x, website: https://mini.example }\n';
  const faults = ['mini.example/a', 'http://mini.example/b', 'ดูในเมนู', 'mini.example/a ', '[x', 'https://mini.example/ก ข'];
  const ids = ['O1', 'O2', 'O3', 'O77'];
  const item = fc.record({
    answer: fc.constantFrom('มี', 'ไม่มี', 'เยส'),
    urls: fc.array(fc.constantFrom(...faults), { maxLength: 4 }),
    description: fc.constantFrom('', 'ดูที่หน้าหลัก', '๑๒ ข้อ', 'x\u200by'),
    unknown: fc.constantFrom('', '    extra: 1\n'),
  });
  type Item = typeof item extends fc.Arbitrary<infer T> ? T : never;
  const write = (id: string, { answer, urls, description, unknown }: Item) =>
    `  ${id}:\n    answer: ${answer}\n    urls: ${JSON.stringify(urls)}\n    description: ${JSON.stringify(description)}\n${unknown}`;
  /** What they find in an item, others may bring and take away. */
  const ofSeveralItems = new Set(rules.filter(({ scope }) => scope === 'file').map(({ code }) => code));
  const subject = createCheckSubject({ language: 'th', withLinks: false });
  const fingerprintsOf = (submission: string, id: string) =>
    (listResults(toReported('a', check(submission)), subject, { language: 'th', sha256 }) as readonly Result[])
      .filter(({ ruleId, locations }) => !ofSeveralItems.has(ruleId) && locations[0]?.logicalLocations?.[0]?.name === id)
      .map(({ ruleId, partialFingerprints }) => `${ruleId} ${Object.values(partialFingerprints)[0]}`)
      .sort();

  it('stay where the item moves, and where another item or the head is edited', () => {
    fc.assert(
      fc.property(
        item,
        fc.array(item, { minLength: 3, maxLength: 3 }),
        fc.array(item, { minLength: 3, maxLength: 3 }),
        fc.nat(3),
        fc.nat(3),
        (own, others, edited, at, to) => {
          const place = (among: readonly Item[], index: number) => {
            const rest = ids.slice(1).map((id, number) => write(id, among[number] ?? own));
            return [...rest.slice(0, index), write('O1', own), ...rest.slice(index)].join('');
          };
          const before = fingerprintsOf(`${head}items:\n${place(others, at)}`, 'O1');
          const after = fingerprintsOf(`# หมายเหตุ\n\n${head}items:\n${place(edited, to)}`, 'O1');
          assert.deepEqual(after, before);
        },
      ),
    );
  });

  it('tell every finding of a file from all others', () => {
    const { results } = runOn(text);
    const all = results.map(({ partialFingerprints }) => Object.values(partialFingerprints)[0]);
    assert.ok(all.length > 20);
    assert.equal(new Set(all).size, all.length);
  });
});
