import assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionRequest,
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type AnswerTextParams, type AnswerTextResult, methods, type PasteResult } from '../../server/src/protocol';
import { useServer } from '../support/in-process-server';

const uri = 'file:///project/a.oit.yaml';
const options = { tabSize: 2, insertSpaces: true };
const head = 'oit: 1\nfiscalYear: 2568\nprofile: bangkok-district\nagency: { name: ก, website: https://a.example }\nitems:\n  O1:\n';

function apply(text: string, edits: readonly TextEdit[] | null | undefined): string {
  return TextDocument.applyEdits(TextDocument.create(uri, 'oit', 1, text), [...(edits ?? [])]);
}

/** The cursor is at the end of a text. */
function endOf(text: string) {
  const position = TextDocument.create(uri, 'oit', 1, text).positionAt(text.length);
  return { position, range: { start: position, end: position } };
}

describe('language server: writing', () => {
  const start = useServer();

  it('formats a document, and what a range touches', async () => {
    const { client } = await start();
    const text = `${head}    answer:  มี\n  O2:\n    answer:  มี\n`;
    await client.open(uri, text);
    const textDocument = { uri };
    const all = await client.connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options });
    assert.equal(apply(text, all), text.replaceAll(':  มี', ': มี'));
    const { range } = endOf(text.trimEnd());
    const some = await client.connection.sendRequest(DocumentRangeFormattingRequest.type, { textDocument, range, options });
    assert.equal(apply(text, some), text.replace(/: {2}มี\n$/, ': มี\n'));
  });

  it('formats behind what is typed', async () => {
    const { client } = await start();
    const text = `${head}    urls:\n      - https://a.example/1\n      - \n      `;
    await client.open(uri, text);
    const params = { textDocument: { uri }, position: endOf(text).position, ch: '\n', options };
    const edits = await client.connection.sendRequest(DocumentOnTypeFormattingRequest.type, params);
    assert.equal(apply(text, edits), `${head}    urls:\n      - https://a.example/1\n    `);
  });

  it('says how a paste is written', async () => {
    const { client } = await start();
    const text = `${head}    `;
    await client.open(uri, text);
    const paste = async (pasted: string) => {
      const params = { uri, range: endOf(text).range, text: pasted };
      return (await client.connection.sendRequest(methods.paste, params)) as PasteResult | null;
    };
    const row = await paste('มี\tหน้าหลัก');
    assert.equal(row?.kind, 'answer');
    assert.equal(apply(text, row?.edits), `${head}    answer: มี\n    description: |\n      หน้าหลัก`);
    assert.equal(await paste('answer: มี'), null);
  });

  it('gives the answer of an item as text, and none of what is not there', async () => {
    const { client } = await start();
    await client.open(uri, `${head}    answer: มี\n    description: หน้าหลัก\n`);
    const textOf = async (params: AnswerTextParams) =>
      (await client.connection.sendRequest<AnswerTextResult>(methods.answerText, params)).text;
    assert.equal(await textOf({ uri, item: 'O1' }), 'มี\n\nหน้าหลัก');
    assert.equal(await textOf({ uri, item: 'O2' }), null);
    assert.equal(await textOf({ uri: 'file:///project/closed.oit.yaml', item: 'O1' }), null);
  });

  it('offers to put in its place what was pasted as it was', async () => {
    const { client } = await start();
    const text = `${head}    answer: มี\n    urls:\nhttps://a.example/1\nhttps://a.example/2`;
    await client.open(uri, text);
    const params = { textDocument: { uri }, range: endOf(text).range, context: { diagnostics: [] } };
    const [first] = (await client.connection.sendRequest(CodeActionRequest.type, params)) as CodeAction[];
    assert.match(first?.title ?? '', /จัดเป็นคำตอบ/);
    assert.equal(
      apply(text, first?.edit?.changes?.[uri]),
      `${head}    answer: มี\n    urls:\n      - https://a.example/1\n      - https://a.example/2`,
    );
  });

  it('has nothing to say of what is not open', async () => {
    const { client } = await start();
    const edits = await client.connection.sendRequest(DocumentFormattingRequest.type, { textDocument: { uri }, options });
    assert.deepEqual(edits, []);
  });
});
