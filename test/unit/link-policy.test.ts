import assert from 'node:assert/strict';
import { defaultPolicy, type LinkPolicy, policyBounds, withinBounds } from '../../server/src/core/links/politeness';
import { readLinkSettings } from '../../server/src/lsp/links/link-settings';
import { readRepositoryFile } from '../support/checking';

interface Setting {
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
}

interface Manifest {
  readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, Setting>> } };
}

const names = Object.keys(policyBounds) as (keyof LinkPolicy)[];

describe('the politeness of asking for links', () => {
  it('has the bounds and the defaults that the editor shows', () => {
    const { contributes } = JSON.parse(readRepositoryFile('package.json')) as Manifest;
    const { properties } = contributes.configuration;
    for (const name of names) {
      const { default: unset, minimum, maximum } = properties[`oit.links.${name}`] ?? {};
      assert.deepEqual([unset, minimum, maximum], [defaultPolicy[name], ...policyBounds[name]], name);
    }
  });

  it('is never less than it has to be, whatever a setting says', () => {
    for (const name of names) {
      const [least, most] = policyBounds[name];
      const read = (value: unknown) => readLinkSettings({ [name]: value }).policy[name];
      assert.deepEqual([least - 1, least, most, most + 1].map(read), [least, least, most, most], name);
      assert.deepEqual(['4', null, Number.NaN].map(read), Array(3).fill(defaultPolicy[name]), name);
      assert.equal(withinBounds(name, most + 1), most);
    }
  });
});
