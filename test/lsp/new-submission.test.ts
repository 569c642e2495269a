import assert from 'node:assert/strict';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import {
  methods,
  type NewSubmissionParams,
  type NewSubmissionResult,
  type ProfileSummary,
  type ProfilesParams,
  type ProfilesResult,
} from '../../server/src/protocol';
import { useServer } from '../support/in-process-server';
import type { LanguageClient } from '../support/language-client';

const uri = 'file:///project/new.oit.yaml';

const today = { year: 2569, month: 11, day: 26 };

function requestLists(client: LanguageClient, params: Partial<ProfilesParams> = {}): Promise<ProfilesResult> {
  return client.connection.sendRequest<ProfilesResult>(methods.profiles, { uris: [], folder: null, ...params });
}

async function requestProfiles(client: LanguageClient): Promise<ProfileSummary[]> {
  return (await requestLists(client)).profiles;
}

function requestNew(
  client: LanguageClient,
  list: NewSubmissionParams['list'],
  agencyName = 'สำนักงานเขตทรายทอง',
): Promise<NewSubmissionResult> {
  return client.connection.sendRequest(methods.newSubmission, { list, agencyName, website: 'https://saithong.example/', folder: null });
}

describe('language server: new submission', () => {
  const start = useServer();

  it('is made from each profile that is listed, with every item and no error of YAML or schema', async () => {
    const { client } = await start();
    const profiles = (await requestProfiles(client)).filter(({ base }) => base === null);
    assert.ok(profiles.length >= 2);
    for (const { id, fiscalYear, itemCount } of profiles) {
      const { text, fileName, draft } = await requestNew(client, { id });
      assert.equal(fileName, `oit-${fiscalYear}.oit.yaml`);
      assert.equal(draft, null);
      await client.open(uri, text);
      const codes = (await client.pullItems(uri)).map(({ code }) => String(code));
      const faults = codes.filter((code) => code.startsWith('yaml.') || code === 'schema.unknown-key' || code === 'item.missing');
      assert.deepEqual(faults, [], id);
      assert.equal((await client.summaryOf(uri)).total, itemCount, id);
      await client.close(uri);
    }
  });

  it('keeps any name of an agency as one text', async () => {
    const { client } = await start();
    const name = 'a: [b] # "c" \\ \u2028 & *d';
    const { text } = await requestNew(client, { id: 'bangkok-district-2568' }, name);
    await client.open(uri, text);
    const { agency, fiscalYear } = await client.summaryOf(uri);
    assert.deepEqual([agency, fiscalYear], [name, 2568]);
  });

  it('is offered every kind for this fiscal year and the next, as a draft where no list is known', async () => {
    const { client } = await start({ host: { findToday: () => today } });
    const { profiles, suggested } = await requestLists(client);
    assert.deepEqual(
      profiles.slice(0, 4).map(({ id, base }) => [id, base]),
      [
        ['bangkok-district-2570', 'bangkok-district-2568'],
        ['national-2570', 'national-2569'],
        ['bangkok-district-2571', 'bangkok-district-2568'],
        ['national-2571', 'national-2569'],
      ],
    );
    assert.equal(suggested, 'bangkok-district-2568');
    for (const { base, confidence } of profiles) {
      if (base !== null) assert.equal(confidence, 'ร่าง ยังไม่ได้เทียบกับคู่มือ');
      assert.ok(confidence.length < 45, confidence);
    }
    assert.deepEqual([profiles[0]?.offices.length, profiles[1]?.offices.length], [50, 0]);
    assert.deepEqual(
      profiles[0]?.offices.find(({ name }) => name === 'สำนักงานเขตวังทองหลาง')?.website,
      'https://webportal.bangkok.go.th/wangthonglang',
    );
  });

  it('is offered first the kind of the submissions at hand, open or not', async () => {
    const files = new Map([['/project/a.oit.yaml', 'oit: 1\nprofile: national\n']]);
    const { client } = await start({ host: { findToday: () => today }, files });
    const { profiles, suggested } = await requestLists(client, {
      uris: ['file:///project/a.oit.yaml', 'file:///project/gone.oit.yaml', uri],
    });
    assert.deepEqual([profiles[0]?.id, suggested], ['national-2570', 'national-2568']);
    await client.open(uri, 'profile: bangkok-district # ก\n');
    await client.open('file:///project/b.oit.yaml', 'profile: "bangkok-district"\n');
    const uris = [uri, 'file:///project/a.oit.yaml', 'file:///project/b.oit.yaml'];
    assert.equal((await requestLists(client, { uris })).suggested, 'bangkok-district-2568');
  });

  it('of a year without a list comes with a draft of one, and what to compare', async () => {
    const { client } = await start({ host: { findToday: () => today } });
    for (const { id, base, fiscalYear, itemCount } of (await requestProfiles(client)).filter((profile) => profile.base !== null)) {
      const { text, fileName, draft } = await requestNew(client, { base: base ?? '', fiscalYear });
      assert.equal(fileName, `oit-${fiscalYear}.oit.yaml`);
      assert.equal(draft?.fileName, `${id}.oit-profile.json`);
      assert.ok(draft?.comparison.some((thing) => thing.includes(`${itemCount} ข้อ`)));
      assert.match(text, new RegExp(`^fiscalYear: ${fiscalYear}$`, 'm'));
      assert.match(text, /^# .*ร่าง ยังไม่ได้เทียบกับคู่มือ/);
    }
  });

  it('from a profile that is not known is an error with a reason', async () => {
    const { client } = await start();
    await assert.rejects(requestNew(client, { id: '__proto__' }), (error) => {
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
