import assert from 'node:assert/strict';
import { type DocumentSymbol, type Range, SymbolKind } from 'vscode-languageserver';
import { readRepositoryFile } from '../support/checking';
import { useServer } from '../support/in-process-server';

const uri = 'file:///project/a.oit.yaml';
const complete = readRepositoryFile('examples/complete-2568.oit.yaml');
const inProgress = readRepositoryFile('examples/in-progress-2568.oit.yaml');
const older = readRepositoryFile('examples/district-2565.oit.yaml');

function isInside(inner: Range, outer: Range): boolean {
  const place = ({ line, character }: Range['start']) => line * 1_000_000 + character;
  return place(outer.start) <= place(inner.start) && place(inner.start) <= place(inner.end) && place(inner.end) <= place(outer.end);
}

/** Symbols that break a rule of the protocol: a selection outside its range, a child outside its parent, no name. */
function findFaults(symbols: readonly DocumentSymbol[], parent: Range | null = null): string[] {
  return symbols.flatMap(({ name, range, selectionRange, children = [] }) => [
    ...(name === '' ? ['a symbol without a name'] : []),
    ...(isInside(selectionRange, range) ? [] : [`${name}: selection outside`]),
    ...(parent === null || isInside(range, parent) ? [] : [`${name}: outside its parent`]),
    ...findFaults(children, range),
  ]);
}

describe('language server: document symbols', () => {
  const start = useServer();

  it('are indicator > item > field of several lines', async () => {
    const { client } = await start();
    await client.open(uri, complete);
    const symbols = await client.symbols(uri);
    const indicators = symbols.filter(({ kind }) => kind === SymbolKind.Namespace);
    assert.deepEqual(
      indicators.map(({ name }) => name.split(' ')[0]),
      ['9', '10'],
    );
    const items = indicators.flatMap(({ children = [] }) => children);
    assert.deepEqual(
      items.map(({ name }) => name.split(' ')[0]),
      Array.from({ length: 22 }, (_, index) => `O${index + 1}`),
    );
    assert.ok(items.every(({ kind, name, detail }) => kind === SymbolKind.Object && / \p{L}/u.test(name) && detail?.startsWith('มี')));
    const lines = complete.split('\n');
    for (const { name, selectionRange } of items) assert.equal(lines[selectionRange.start.line]?.trim(), `${name.split(' ')[0]}:`);
    const fields = items[0]?.children ?? [];
    assert.ok(fields.every(({ kind }) => kind === SymbolKind.Field));
    assert.deepEqual(
      fields.map(({ name }) => name),
      ['urls', 'description', 'elements', 'approval'],
    );
  });

  for (const [name, text] of Object.entries({
    complete,
    inProgress,
    older,
    crlf: complete.replaceAll('\n', '\r\n'),
    unknownProfile: inProgress.replace('profile: bangkok-district', 'profile: moon-base'),
    emptyKey: `${complete}"": x\n`,
  })) {
    it(`lie inside each other (${name})`, async () => {
      const { client } = await start();
      await client.open(uri, text);
      const symbols = await client.symbols(uri);
      assert.ok(symbols.length > 0);
      assert.deepEqual(findFaults(symbols), []);
    });
  }

  it('are none of a text without keys, or that is not open', async () => {
    const { client } = await start();
    await client.open(uri, '- [');
    assert.deepEqual(await client.symbols(uri), []);
    assert.deepEqual(await client.symbols('file:///other.oit.yaml'), []);
  });
});
