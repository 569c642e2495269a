import assert from 'node:assert/strict';
import { type CodeAction, CodeActionKind, CodeActionRequest, type Diagnostic } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { commands } from '../../server/src/protocol';
import { miniHeader, readRepositoryFile } from '../support/checking';
import { useServer } from '../support/in-process-server';
import type { LanguageClient } from '../support/language-client';

const uri = 'file:///project/a.oit.yaml';
const inProgress = readRepositoryFile('examples/in-progress-2568.oit.yaml');
const complete = readRepositoryFile('examples/complete-2568.oit.yaml');
const published = readRepositoryFile('test/fixtures/district-2565-result.oit.yaml');

async function actionsFor(client: LanguageClient, { range }: Pick<Diagnostic, 'range'>, only?: string[]): Promise<CodeAction[]> {
  const params = { textDocument: { uri }, range, context: { diagnostics: [], ...(only ? { only } : {}) } };
  return (await client.connection.sendRequest(CodeActionRequest.type, params)) as CodeAction[];
}

function apply(text: string, action: CodeAction | undefined): string {
  const edits = action?.edit?.changes?.[uri];
  assert.ok(edits, 'no edits for the document');
  return TextDocument.applyEdits(TextDocument.create(uri, 'oit', 1, text), edits);
}

const wholeFile = { range: { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } } };

describe('language server: code actions', () => {
  const start = useServer();

  it('a quick fix mends the finding at its place, and says so in Thai', async () => {
    const { client } = await start();
    await client.open(uri, inProgress);
    const digits = (await client.pullItems(uri)).find(({ code }) => code === 'url.thai-digits');
    assert.ok(digits);
    const [fix] = await actionsFor(client, digits, [CodeActionKind.QuickFix]);
    assert.equal(fix?.kind, CodeActionKind.QuickFix);
    assert.equal(fix?.isPreferred, true);
    assert.match(fix?.title ?? '', /แก้เป็น/);
    assert.deepEqual(
      fix?.diagnostics?.map(({ code }) => code),
      ['url.thai-digits'],
    );
    await client.change(uri, 2, { text: apply(inProgress, fix) });
    const left = await client.pullItems(uri);
    assert.ok(!left.some(({ code }) => code === 'url.thai-digits'));
  });

  it('every finding whose code may be suppressed offers a comment for it', async () => {
    const { client } = await start();
    await client.open(uri, inProgress);
    const offSite = (await client.pullItems(uri)).find(({ code }) => code === 'url.off-site');
    assert.ok(offSite);
    const suppress = (await actionsFor(client, offSite)).find(({ title }) => title.includes('url.off-site'));
    const written = apply(inProgress, suppress);
    await client.change(uri, 2, { text: written });
    const codes = async () => (await client.pullItems(uri)).map(({ code }) => String(code));
    assert.deepEqual(
      (await codes()).filter((code) => code === 'url.off-site' || code.startsWith('suppress.')),
      ['suppress.no-reason'],
    );
    const [of, range] = suppress?.command?.arguments ?? [];
    assert.deepEqual([suppress?.command?.command, of], [commands.selectText, uri]);
    const document = TextDocument.create(uri, 'oit', 2, written);
    assert.equal(document.getText(range), 'เหตุผล', 'what is selected, to be typed over');
    await client.change(uri, 3, { text: TextDocument.applyEdits(document, [{ range, newText: 'เว็บไซต์หลักกำลังปรับปรุง' }]) });
    assert.ok(!(await codes()).some((code) => code === 'url.off-site' || code.startsWith('suppress.')));
  });

  it('fix-all is one action, asked for by its kind, and leaves nothing for a second run', async () => {
    const { client } = await start();
    await client.open(uri, published);
    for (const only of [['source.fixAll'], ['source.fixAll.oit'], ['source']]) {
      const [all, ...more] = await actionsFor(client, wholeFile, only);
      assert.equal(all?.kind, 'source.fixAll.oit');
      assert.deepEqual(more, []);
    }
    const [all] = await actionsFor(client, wholeFile, ['source.fixAll.oit']);
    await client.change(uri, 2, { text: apply(published, all) });
    assert.deepEqual(await actionsFor(client, wholeFile, ['source.fixAll.oit']), []);
    const left = await client.pullItems(uri);
    assert.ok(!left.some(({ code }) => code === 'url.thai-digits'));
  });

  it('is silent where nothing is wrong, where nothing is asked for, and for what is not open', async () => {
    const { client } = await start();
    await client.open(uri, complete);
    assert.deepEqual(await actionsFor(client, wholeFile), []);
    assert.deepEqual(await actionsFor(client, wholeFile, ['source.fixAll.oit']), []);
    await client.change(uri, 2, { text: inProgress });
    assert.deepEqual(await actionsFor(client, wholeFile, ['refactor']), []);
    await client.close(uri);
    assert.deepEqual(await actionsFor(client, wholeFile), []);
  });

  it('a missing answer is given from the menu, and the place for an address is where one goes on to type', async () => {
    const { client } = await start();
    const text = miniHeader.replace(/mini-agency/, 'bangkok-district').concat('items:\n  O1:\n    urls:\n');
    await client.open(uri, text);
    const missing = (await client.pullItems(uri)).find(({ code }) => code === 'schema.missing-key');
    assert.ok(missing);
    const answers = await actionsFor(client, missing, [CodeActionKind.QuickFix]);
    assert.deepEqual(
      answers.map(({ title }) => title),
      ['ตอบ “มี” ในข้อ O1', 'ตอบ “ไม่มี” ในข้อ O1'],
    );
    const answered = apply(text, answers[0]);
    await client.change(uri, 2, { text: answered });
    const without = (await client.pullItems(uri)).find(({ code }) => code === 'answer.without-url');
    assert.ok(without);
    const [place] = await actionsFor(client, without, [CodeActionKind.QuickFix]);
    assert.equal(place?.title, 'เพิ่มที่สำหรับพิมพ์ “URL”');
    const [of, range] = place?.command?.arguments ?? [];
    const written = TextDocument.create(uri, 'oit', 3, apply(answered, place));
    assert.equal(of, uri);
    assert.equal(written.getText().slice(0, written.offsetAt(range.start)).split('\n').at(-1), '      - ');
    assert.deepEqual(range.start, range.end);
  });

  it('what may be done with an item comes by its kind, and that of the whole file as source action or on the key items', async () => {
    const { client } = await start();
    const text = miniHeader.replace(/mini-agency/, 'bangkok-district').concat('items:\n  O2:\n    answer: มี\n  O1:\n    answer: มี\n');
    await client.open(uri, text);
    const at = (line: number, character: number) => ({ range: { start: { line, character }, end: { line, character } } });
    const kindsAt = async (place: Pick<Diagnostic, 'range'>, only?: string[]) => [
      ...new Set((await actionsFor(client, place, only)).map(({ kind }) => kind).filter((kind) => kind !== CodeActionKind.QuickFix)),
    ];
    const ofItem = ['refactor.rewrite.oit.fillItem', 'refactor.rewrite.oit.stampApproval'];
    assert.deepEqual(await kindsAt(at(6, 8)), ofItem);
    assert.deepEqual(await kindsAt(at(6, 8), ['refactor']), ofItem);
    assert.deepEqual(await kindsAt(at(6, 8), ['refactor.rewrite.oit.stampApproval']), ofItem.slice(1));
    assert.deepEqual(await kindsAt(at(0, 0), ['source.oit.sortItems']), ['source.oit.sortItems']);
    assert.deepEqual(await kindsAt(at(0, 0), ['source.oit']), ['source.oit.insertMissingItems', 'source.oit.sortItems']);
    assert.deepEqual(await kindsAt(at(4, 2), ['refactor']), ['refactor.rewrite.oit.insertMissingItems', 'refactor.rewrite.oit.sortItems']);
    const [sort] = await actionsFor(client, at(0, 0), ['source.oit.sortItems']);
    assert.match(apply(text, sort), /O1:[\s\S]*O2:/);
  });

  it('what mends a finding and is a rewriting too stands in the menu once', async () => {
    const { client } = await start();
    await client.open(uri, inProgress);
    const notShown = (await client.pullItems(uri)).find(
      ({ code, message }) => code === 'element.missing' && String(message).includes('subsidies'),
    );
    assert.ok(notShown);
    const place = { range: { start: notShown.range.end, end: notShown.range.end } };
    const titlesOf = async (only?: string[]) => (await actionsFor(client, place, only)).map(({ title }) => title);
    const [mends, rewritings, all] = [await titlesOf(['quickfix']), await titlesOf(['refactor']), await titlesOf()];
    assert.ok(
      mends.some((title) => rewritings.includes(title)),
      JSON.stringify([notShown, mends, rewritings]),
    );
    assert.equal(new Set(all).size, all.length, all.join('\n'));
  });

  it('titles follow the language of the settings', async () => {
    const { client } = await start({ settings: { language: 'en' } });
    await client.open(uri, inProgress);
    const digits = (await client.pullItems(uri)).find(({ code }) => code === 'url.thai-digits');
    assert.ok(digits);
    assert.match((await actionsFor(client, digits))[0]?.title ?? '', /^Change to/);
  });

  it('findings point to their page of the manual where the client opens it', async () => {
    const { client } = await start({ initializationOptions: { manualUri: 'test://manual' } });
    await client.open(uri, inProgress);
    const digits = (await client.pullItems(uri)).find(({ code }) => code === 'url.thai-digits');
    assert.equal(digits?.codeDescription?.href, 'test://manual/th/url.thai-digits');
  });
});
