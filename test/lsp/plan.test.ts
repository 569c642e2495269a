import assert from 'node:assert/strict';
import { checkSubmission, createCatalog } from '../../server/src/core';
import { builtInProfiles } from '../../server/src/core/profile/built-in.generated';
import { type MarkShownResult, methods, type PlanParams, type PlanResult } from '../../server/src/protocol';
import { readRepositoryFile } from '../support/checking';
import { useServer } from '../support/in-process-server';

const uri = 'file:///project/a.oit.yaml';
const complete = readRepositoryFile('examples/complete-2568.oit.yaml');
const before = readRepositoryFile('examples/district-2565.oit.yaml');
const inProgress = readRepositoryFile('examples/in-progress-2568.oit.yaml');
const toBase64 = (text: string) => Buffer.from(text).toString('base64');

describe('language server: plan', () => {
  const start = useServer();

  it('gives the document, and what it answers', async () => {
    const { client } = await start();
    const ask = (changes: Partial<PlanParams>) =>
      client.connection.sendRequest<PlanResult>(methods.plan, {
        ...{ uri, content: toBase64(complete), previous: toBase64(before), form: 'docx' },
        ...changes,
      });
    const word = await ask({});
    assert.ok(word.kind === 'plan');
    assert.equal(Buffer.from(word.content, 'base64').subarray(0, 2).toString(), 'PK');
    assert.equal(word.parts.length, 8);
    assert.ok(word.parts.every(({ item, canMark }) => item === 'O22' && !canMark));
    const page = await ask({ form: 'html', previous: null });
    assert.ok(page.kind === 'plan' && Buffer.from(page.content, 'base64').toString().startsWith('<!doctype html>'));
    assert.deepEqual(await ask({ content: toBase64('oit: [') }), { kind: 'refused', reason: 'unreadable' });
    assert.deepEqual(await ask({ previous: toBase64('oit: [') }), { kind: 'refused', reason: 'previous-unreadable' });
    assert.deepEqual(await ask({ previous: toBase64(complete) }), { kind: 'refused', reason: 'not-before' });
    await assert.rejects(client.connection.sendRequest(methods.plan, {}));
  });

  it('marks the elements that are chosen and no others, and never what says more than that it is not shown', async () => {
    const { client } = await start();
    const { text, elements } = withO22(`      working-group-order: false
      briefing-meetings: { division: ฝ่ายปกครอง }
      score-analysis:
      bma-oss: { none: ไม่มีศูนย์นี้ในหน่วยงาน }
`);
    const chosen = ['working-group-order', 'briefing-meetings', 'score-analysis', 'bma-oss', 'service-image', 'results-report'];
    const { edits } = await client.connection.sendRequest<MarkShownResult>(methods.markShown, { uri, text, item: 'O22', elements: chosen });
    const marked = elements(edits);
    assert.deepEqual(marked, {
      'working-group-order': 'yes',
      'briefing-meetings': 'no',
      'score-analysis': 'yes',
      'bma-oss': 'none',
      'service-image': 'yes',
      'results-report': 'yes',
    });
    const bare = withO22('');
    const begun = await client.connection.sendRequest<MarkShownResult>(methods.markShown, {
      ...{ uri, text: bare.text, item: 'O22', elements: ['score-analysis', 'service-image'] },
    });
    assert.deepEqual(bare.elements(begun.edits), { 'score-analysis': 'yes', 'service-image': 'yes' });
    const none = await client.connection.sendRequest<MarkShownResult>(methods.markShown, {
      uri,
      text: inProgress,
      item: 'O99',
      elements: ['a'],
    });
    assert.deepEqual(none, { edits: [] });
  });
});

/** A submission whose only item is O22, and what its elements say after some edits. */
function withO22(own: string) {
  const text = `oit: 1
fiscalYear: 2568
profile: bangkok-district
agency: { name: สำนักงานเขตทรายทอง, website: https://www.saithong-district.example }
items:
  O22:
    answer: มี
    urls: [https://www.saithong-district.example/a]
${own === '' ? '' : `    elements:\n${own}`}`;
  const offsetOf = ({ line, character }: { line: number; character: number }) =>
    text
      .split('\n')
      .slice(0, line)
      .reduce((sum, each) => sum + each.length + 1, 0) + character;
  const elements = (edits: MarkShownResult['edits']) => {
    const written = edits
      .map(({ range, newText }) => ({ from: offsetOf(range.start), to: offsetOf(range.end), newText }))
      .sort((a, b) => b.from - a.from)
      .reduce((now, { from, to, newText }) => now.slice(0, from) + newText + now.slice(to), text);
    const { submission } = checkSubmission(written, { catalog: createCatalog(builtInProfiles) });
    return Object.fromEntries(submission?.itemById.get('O22')?.elements.map(({ id, shown }) => [id, shown]) ?? []);
  };
  return { text, elements };
}
