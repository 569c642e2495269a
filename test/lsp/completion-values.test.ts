import assert from 'node:assert/strict';
import { type CompletionItem, type CompletionList, CompletionRequest, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { useServer } from '../support/in-process-server';
import { pullCapabilities } from '../support/language-client';

const uri = 'file:///project/a.oit.yaml';
const cursor = '⌶';
const head =
  'oit: 1\nfiscalYear: 2568\nprofile: bangkok-district\nagency:\n  name: สำนักงานเขตทรายทอง\n  website: https://www.saithong.example\n';
const inItem = (line: string) => `${head}items:\n  O13:\n    ${line}\n`;

/** A place, what is offered first there, and the line after accepting. */
const places: Readonly<Record<string, readonly [marked: string, label: string, line: string]>> = {
  answer: [inItem('answer: ⌶'), 'มี', 'answer: มี'],
  'an answer in quotation marks': [inItem('answer: "⌶"'), 'มี', 'answer: "มี"'],
  'division in a list': [inItem('division: [⌶]'), 'ฝ่ายการคลัง', 'division: [ฝ่ายการคลัง]'],
  'element behind its colon': [inItem('elements: { budget:⌶ }'), 'true', 'elements: { budget: true }'],
  period: [inItem('period: ⌶'), 'ต.ค. 2567 - มี.ค. 2568', 'period: ต.ค. 2567 - มี.ค. 2568'],
  date: [inItem('approval: { reported: { on: ⌶ } }'), '2568-04-01', 'approval: { reported: { on: 2568-04-01 } }'],
  'another item': [inItem('sameAs: ⌶'), 'O1', 'sameAs: O1'],
  profile: ['fiscalYear: 2568\nprofile: ⌶', 'bangkok-district', 'profile: bangkok-district'],
  code: [inItem('# oit-disable-next-line ⌶\n    answer: มี'), 'answer.without-url', '# oit-disable-next-line answer.without-url --'],
};

/** A client that knows snippets is given their tab stops. */
const capabilities = { ...pullCapabilities, textDocument: { diagnostic: {}, completion: { completionItem: { snippetSupport: true } } } };

describe('language server: completion of values', () => {
  const start = useServer();

  async function complete(marked: string): Promise<{ document: TextDocument; items: readonly CompletionItem[] }> {
    const { client } = await start({ capabilities });
    const document = TextDocument.create(uri, 'oit', 1, marked.replace(cursor, ''));
    await client.open(uri, document.getText());
    const position = document.positionAt(marked.indexOf(cursor));
    const list = await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
    return { document, items: (list as CompletionList).items };
  }

  for (const [title, [marked, label, line]] of Object.entries(places)) {
    it(`offers at a place of ${title} what fits first`, async () => {
      const { document, items } = await complete(marked);
      const [first] = [...items].sort((a, b) => (a.sortText ?? '').localeCompare(b.sortText ?? ''));
      assert.equal(first?.label, label);
      assert.ok(first.textEdit && TextEdit.is(first.textEdit));
      const after = TextDocument.applyEdits(document, [first.textEdit]).split('\n');
      assert.equal(after[document.positionAt(marked.indexOf(cursor)).line]?.trim(), line);
    });
  }

  it('leaves what is to be typed over as tab stops', async () => {
    const { items } = await complete(inItem('elements: { budget: ⌶ }'));
    const none = items.find(({ label }) => label === '{ none: เหตุผล }');
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a tab stop
    assert.equal(none?.textEdit?.newText, '{ none: ${1:(ระบุเหตุผล)} }');
  });
});
