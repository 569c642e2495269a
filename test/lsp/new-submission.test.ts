import assert from 'node:assert/strict';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { methods, type NewSubmissionResult, type ProfileSummary } from '../../server/src/protocol';
import { useServer } from '../support/in-process-server';
import type { LanguageClient } from '../support/language-client';

const uri = 'file:///project/new.oit.yaml';

function requestProfiles(client: LanguageClient): Promise<ProfileSummary[]> {
  return client.connection.sendRequest<ProfileSummary[]>(methods.profiles);
}

function requestNew(client: LanguageClient, profile: string, agencyName = 'สำนักงานเขตทรายทอง'): Promise<NewSubmissionResult> {
  return client.connection.sendRequest(methods.newSubmission, { profile, agencyName, website: 'https://saithong.example/' });
}

describe('language server: new submission', () => {
  const start = useServer();

  it('is made from each profile that is listed, with every item and no error of YAML or schema', async () => {
    const { client } = await start();
    const profiles = await requestProfiles(client);
    assert.ok(profiles.length >= 2);
    for (const { id, fiscalYear, itemCount } of profiles) {
      const { text, fileName } = await requestNew(client, id);
      assert.equal(fileName, `oit-${fiscalYear}.oit.yaml`);
      await client.open(uri, text);
      const codes = (await client.pullItems(uri)).map(({ code }) => String(code));
      const faults = codes.filter((code) => code.startsWith('yaml.') || code === 'schema.unknown-key' || code === 'item.missing');
      assert.deepEqual(faults, [], id);
      assert.equal((await client.completeness(uri)).root?.total, itemCount, id);
      await client.close(uri);
    }
  });

  it('keeps any name of an agency as one text', async () => {
    const { client } = await start();
    const name = 'a: [b] # "c" \\ \u2028 & *d';
    const { text } = await requestNew(client, 'bangkok-district-2568', name);
    await client.open(uri, text);
    assert.equal((await client.completeness(uri)).root?.label, `${name} 2568`);
  });

  it('from a profile that is not known is an error with a reason', async () => {
    const { client } = await start();
    await assert.rejects(requestNew(client, '__proto__'), (error) => {
      return error instanceof ResponseError && error.code === LSPErrorCodes.RequestFailed && /[\u0e00-\u0e7f]/.test(error.message);
    });
  });

  it('lists the profiles in the language of the settings', async () => {
    const { client } = await start();
    const titles = async () => new Map((await requestProfiles(client)).map(({ id, title }) => [id, title]));
    assert.match((await titles()).get('bangkok-district-2568') ?? '', /กรุงเทพ/);
    await client.changeSettings({ language: 'en' });
    assert.match((await titles()).get('bangkok-district-2568') ?? '', /Bangkok/);
    assert.ok((await requestProfiles(client)).every(({ fromWorkspace }) => !fromWorkspace));
  });
});
