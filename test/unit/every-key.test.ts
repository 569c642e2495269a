import assert from 'node:assert/strict';
import { parse, stringify } from 'yaml';
import { createCatalog } from '../../server/src/core';
import { createOnce } from '../../server/src/core/ground/once';
import { builtInProfiles } from '../../server/src/core/profile/built-in.generated';
import { validateExtension, validateList } from '../../server/src/core/schema/profile-validators';
import { readRepositoryFile } from '../support/checking';
import { type Saying, sayOfList, sayOfSubmission } from '../support/what-is-said';

// A key that nothing reads is a promise that is not kept. Each key of the schemas stands in a sample; its value is changed, or taken away,
// and something that the product says must change with it. What the samples say is of no matter, but that they hold every key is.

type Path = readonly (string | number)[];
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly enum?: readonly Json[];
}

/** Keys of which nothing may be said, and why; `*.key`: wherever it stands. */
const unsaid: Readonly<Record<'list' | 'extension' | 'submission', Readonly<Record<string, string>>>> = {
  list: {
    $schema: 'for editors of JSON, which check and complete by it',
    '*.source':
      'where a fact was read, for who keeps the list: the collection of documents is no part of the program. What users see of it is `confidence`',
  },
  extension: {},
  submission: {
    'items.*.notes': 'for the office itself, and on purpose in no table: only the rules on every text, such as privacy, look at it',
  },
};

/** Gives the keys of a schema that have a value of their own, as `indicators[].title`, and what each admits; a source is one value. */
function keysOf(schema: Schema, root: Schema, path = ''): readonly (readonly [string, Schema])[] {
  const { properties = {}, additionalProperties, items, $ref } = schema;
  if ($ref === '#/$defs/source') return [[path, schema]];
  if ($ref) return keysOf(root.$defs?.[$ref.slice('#/$defs/'.length)] ?? {}, root, path);
  const own = Object.entries(properties).flatMap(([key, inner]) => keysOf(inner, root, path === '' ? key : `${path}.${key}`));
  const named = typeof additionalProperties === 'object' ? keysOf(additionalProperties, root, `${path}.*`) : [];
  const listed = items ? keysOf(items, root, `${path}[]`) : [];
  const below = [...own, ...named, ...listed];
  return below.length > 0 ? below : [[path, schema]];
}

/** Gives where a key stands in a value. */
function placesOf(key: string, value: Json): readonly Path[] {
  const steps = key.match(/\[\]|[^.[\]]+/g) ?? [];
  return steps.reduce<readonly Path[]>(
    (paths, step) =>
      paths.flatMap((path) => {
        const inner = valueAt(value, path);
        if (step === '[]') return Array.isArray(inner) ? inner.map((_, index) => [...path, index]) : [];
        if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return [];
        return step === '*' ? Object.keys(inner).map((name) => [...path, name]) : Object.hasOwn(inner, step) ? [[...path, step]] : [];
      }),
    [[]],
  );
}

function valueAt(value: Json, path: Path): Json | undefined {
  return path.reduce<Json | undefined>((inner, step) => (inner as Record<string | number, Json> | undefined)?.[step], value);
}

/** Gives a value with another one at a path; undefined takes it away. */
function withValue(value: Json, [step, ...below]: Path, inner: Json | undefined): Json {
  if (step === undefined) return inner ?? null;
  if (Array.isArray(value)) {
    const changed = value.map((each: Json, index) =>
      index === step ? (below.length > 0 || inner !== undefined ? withValue(each, below, inner) : undefined) : each,
    );
    return changed.filter((each) => each !== undefined);
  }
  const map = value as { readonly [key: string]: Json };
  if (below.length === 0 && inner === undefined) return Object.fromEntries(Object.entries(map).filter(([key]) => key !== step));
  return { ...map, [step]: withValue(map[step] ?? null, below, inner) };
}

/** Gives another value of the same kind. */
function changed(value: Json, { enum: choices }: Schema): Json {
  if (choices) return choices[(choices.indexOf(value) + 1) % choices.length] ?? null;
  if (Array.isArray(value)) return [];
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  const text = String(value);
  const last = /\d(?=\D*$)/.exec(text);
  // Days, months and numbers of items stay such: another digit at their end.
  if (/^(?:\d{4}-\d\d(?:-\d\d)?|O\d+)$/.test(text) && last) return `${text.slice(0, last.index)}${last[0] === '1' ? 2 : 1}`;
  return `${text}กก`;
}

const isMeant = (key: string, listed: string) => key === listed || (listed.startsWith('*.') && `.${key}`.endsWith(listed.slice(1)));

/** Fails on a key that the sample lacks, on one whose change changes nothing that is said, and on one that is listed above and is read. */
function assertAllSaid(
  kind: keyof typeof unsaid,
  keys: readonly (readonly [string, Schema])[],
  sample: Json,
  say: (changed: Json) => readonly Saying[],
): void {
  const known = new Map(say(sample).map(([part, speak]) => [part, createOnce(speak)]));
  const isHeard = (value: Json) => say(value).some(([part, speak]) => known.get(part)?.() !== speak());
  const listed = Object.keys(unsaid[kind]);
  const isListed = (key: string) => listed.some((one) => isMeant(key, one));
  const places = keys.map(([key, schema]) => ({ key, schema, paths: placesOf(key, sample) }));
  const change = (value: Json, path: Path, schema: Schema) => withValue(value, path, changed(valueAt(value, path) ?? null, schema));

  const lacking = places.filter(({ paths }) => paths.length === 0).map(({ key }) => key);
  assert.deepEqual(lacking, [], 'keys that the sample in test/fixtures/every-key lacks');
  const silent = places
    .filter(({ key, schema, paths }) => !isListed(key) && !paths.some((path) => isHeard(change(sample, path, schema))))
    .map(({ key }) => key);
  assert.deepEqual(silent, [], 'keys that nothing reads: show them, or say above why not');
  const all = places
    .filter(({ key }) => isListed(key))
    .flatMap(({ schema, paths }) => paths.map((path) => ({ path, schema })))
    .reduce((value, { path, schema }) => change(value, path, schema), sample);
  assert.equal(isHeard(all), false, `one of these keys is read after all: ${listed.join(', ')}`);
  assert.deepEqual(
    listed.filter((one) => !keys.some(([key]) => isMeant(key, one))),
    [],
    'keys that no schema has',
  );
}

const profileSchema: Schema = JSON.parse(readRepositoryFile('schemas/profile.schema.json'));
const submissionSchema: Schema = JSON.parse(readRepositoryFile('schemas/submission.schema.json'));
const list = JSON.parse(readRepositoryFile('test/fixtures/every-key/list.json'));
const items = list.indicators.flatMap((indicator: { readonly subIndicators: readonly { readonly items: readonly unknown[] }[] }) =>
  indicator.subIndicators.flatMap((sub) => sub.items),
);
const [sampleItem, monthlyItem, yearlyItem] = items;
const { profile: _kind, indicators: _indicators, ...values } = list;
const { id: _id, elements: sampleElements, ...itemFacts } = sampleItem;
const { id: _element, ...elementFacts } = sampleElements[0];
/** The same values, by what differs. */
const extension: Json = {
  extends: 'bangkok-district-2568',
  profile: 'every-change',
  ...values,
  indicators: {
    '9': { title: 'ก', titleEn: 'a', subIndicators: { '9.1': { title: 'ข', topics: [{ id: '9.1.1', title: 'ค', items: ['O1'] }] } } },
  },
  items: {
    O1: { ...itemFacts, under: '9.1', elements: { laws: elementFacts } },
    O2: { period: monthlyItem.period },
    O3: { period: yearlyItem.period },
  },
};
const submission = readRepositoryFile('test/fixtures/every-key/submission.oit.yaml');

describe('every key is read', () => {
  it('of a list of items', () => {
    assert.ok(validateList(list), JSON.stringify(validateList.errors));
    const base = createCatalog([list]).profiles[0];
    assert.ok(base);
    const say = (data: Json) => {
      const catalog = createCatalog([data]);
      const [profile] = catalog.profiles;
      assert.ok(profile);
      const results = items
        .map(({ id }: { readonly id: string }, index: number) => `  ${id}: { answer: มี, result: { score: ${90 + index} } }\n`)
        .join('');
      const official = `${submission.slice(0, submission.indexOf('  O1:'))}${results}scores: { IIT: 91, EIT: 92 }\n`;
      const empty = `${submission.slice(0, submission.indexOf('  O1:'))}  O9: { answer: มี }\n`;
      const texts = { submission, empty, official };
      const ofTexts = Object.entries(texts).flatMap(([name, text]) =>
        sayOfSubmission(text, catalog).map(([part, speak], index) => ({ saying: [`${name}: ${part}`, speak] as const, index })),
      );
      // Part by part, not text by text: most keys are heard in the cheap parts of one.
      return [...sayOfList(profile, base), ...ofTexts.sort((a, b) => a.index - b.index).map(({ saying }) => saying)];
    };
    assertAllSaid('list', keysOf({ $ref: '#/$defs/list' }, profileSchema), list, say);
  });

  it('of what differs from another list', () => {
    assert.ok(validateExtension(extension), JSON.stringify(validateExtension.errors));
    const say = (changes: Json): readonly Saying[] => {
      const { own } = createCatalog([...builtInProfiles, list], [{ file: 'own.oit-profile.json', text: JSON.stringify(changes) }]);
      // What the list that it makes says is the matter of the test above.
      return [['list', () => JSON.stringify(own.map(({ profile, findings }) => [profile, findings]))]];
    };
    assertAllSaid('extension', keysOf({ $ref: '#/$defs/extension' }, profileSchema), extension, say);
  });

  it('of a submission', () => {
    const catalog = createCatalog([list]);
    const say = (data: Json) => sayOfSubmission(stringify(data, { lineWidth: 0 }), catalog);
    assertAllSaid('submission', keysOf(submissionSchema, submissionSchema), parse(submission), say);
  });
});
