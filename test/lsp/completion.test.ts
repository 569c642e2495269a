import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  InsertTextFormat,
  InsertTextMode,
  TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { useServer } from '../support/in-process-server';
import { type LanguageClient, pullCapabilities } from '../support/language-client';

const uri = 'file:///project/a.oit.yaml';
const head = 'oit: 1\nfiscalYear: 2568\nprofile: bangkok-district\n';

const completionItem = { snippetSupport: true, labelDetailsSupport: true, insertTextModeSupport: { valueSet: [InsertTextMode.asIs] } };
const withSnippets: ClientCapabilities = {
  ...pullCapabilities,
  textDocument: { ...pullCapabilities.textDocument, completion: { completionItem } },
};

/** Opens a text and asks for what is offered at its cursor `⌶`. */
async function askAt(client: LanguageClient, marked: string): Promise<{ list: CompletionList; document: TextDocument }> {
  const document = TextDocument.create(uri, 'oit', 1, marked.replace('⌶', ''));
  await client.open(uri, document.getText());
  const params = { textDocument: { uri }, position: document.positionAt(marked.indexOf('⌶')) };
  const list = (await client.connection.sendRequest(CompletionRequest.type, params)) as CompletionList;
  return { list, document };
}

function editOf({ textEdit }: CompletionItem): TextEdit {
  assert.ok(TextEdit.is(textEdit));
  return textEdit;
}

describe('language server: completion', () => {
  const start = useServer();

  it('gives a whole list in its order, each entry with its own range and without commit characters', async () => {
    const { client } = await start({ capabilities: withSnippets });
    const { list, document } = await askAt(client, `${head}items:\n  o9⌶`);
    assert.equal(list.isIncomplete, true);
    assert.equal(list.items.length, 1);
    const [first] = list.items;
    assert.ok(first);
    assert.match(first.label, /^O9 /);
    assert.match(first.filterText ?? '', /^O9 /);
    assert.equal(first.insertTextFormat, InsertTextFormat.Snippet);
    assert.equal(first.insertTextMode, InsertTextMode.asIs);
    assert.equal(first.labelDetails?.description, 'ฝ่ายรายได้');
    assert.equal(document.getText(editOf(first).range), 'o9');
    assert.ok(list.items.every(({ commitCharacters, documentation }) => commitCharacters === undefined && documentation !== undefined));
    const sorts = list.items.map(({ sortText }) => sortText ?? '');
    assert.deepEqual([...sorts].sort(), sorts);
  });

  it('lets the editor find values alone, so that Enter behind a whole one ends the line', async () => {
    const { client } = await start({ capabilities: withSnippets });
    const { list } = await askAt(client, `${head}items:\n  O1:\n    answer: ⌶`);
    assert.deepEqual([list.isIncomplete, list.items.map(({ label }) => label)], [false, ['มี', 'ไม่มี']]);
  });

  it('writes no tab stops for a client that knows none', async () => {
    const { client } = await start();
    const { list, document } = await askAt(client, `${head}items:\n  O9:\n    answer: มี\n    approval:\n      rep⌶`);
    const [first] = list.items;
    assert.ok(first);
    assert.equal(first.insertTextFormat, InsertTextFormat.PlainText);
    assert.equal(first.detail, 'ผู้รายงาน');
    assert.match(TextDocument.applyEdits(document, [editOf(first)]), /reported: \{ by: , on: {2}\}$/);
  });

  it('asks again where the next value has a choice', async () => {
    const { client } = await start({ capabilities: withSnippets });
    const { list } = await askAt(client, `${head}items:\n  O9:\n    ⌶`);
    const commandOf = (label: string) => list.items.find((item) => item.label === label)?.command?.command;
    assert.equal(commandOf('answer'), 'editor.action.triggerSuggest');
    assert.equal(commandOf('notes'), undefined);
  });

  it('offers nothing in prose, and null for what is not open', async () => {
    const { client } = await start();
    const { list } = await askAt(client, `${head}items:\n  O9:\n    description: |\n      หน้าหลัก ⌶`);
    assert.deepEqual(list.items, []);
    const params = { textDocument: { uri: 'file:///other.oit.yaml' }, position: { line: 0, character: 0 } };
    assert.equal(await client.connection.sendRequest(CompletionRequest.type, params), null);
  });
});
