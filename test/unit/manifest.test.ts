import assert from 'node:assert/strict';
import { readRepositoryFile } from '../support/checking';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category: string; readonly title: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string; readonly group?: string }[]>>;
    readonly configuration: { readonly title: string; readonly properties: Readonly<Record<string, { markdownDescription: string }>> };
    readonly walkthroughs: readonly {
      readonly steps: readonly { id: string; completionEvents: readonly string[]; description: string }[];
    }[];
  };
}

const { contributes } = JSON.parse(readRepositoryFile('package.json')) as Manifest;
const texts = JSON.parse(readRepositoryFile('package.nls.json')) as Record<string, string>;
const textOf = (name: string) => texts[name.replaceAll('%', '')] ?? name;
const commands = contributes.commands.map(({ command }) => command);

describe('what the editor shows of the extension before it runs', () => {
  for (const { command, category, title } of contributes.commands)
    it(`${command} is found in the palette by OIT, by its Thai and by its English words`, () => {
      assert.equal(category, 'OIT');
      assert.match(textOf(title), /^[ก-๛][^()]*\([A-Z][^()]*\)$/);
    });

  for (const [name, { markdownDescription }] of Object.entries(contributes.configuration.properties))
    it(`${name} is found by OIT, and says what it is in Thai, then in English`, () => {
      const [thai = '', english = '', ...more] = textOf(markdownDescription).split('\n\n');
      assert.deepEqual(more, []);
      assert.match(thai, /[ก-๛].*OIT|OIT.*[ก-๛]/);
      assert.match(english, /^[A-Z]/);
    });

  it('every command of a menu is there, and what makes a file of a submission is in the menus of its row and of its editor', () => {
    const entries = Object.entries(contributes.menus).flatMap(([menu, of]) => of.map((entry) => ({ menu, ...entry })));
    for (const { menu, command } of entries) assert.ok(!command.startsWith('oit.') || commands.includes(command), `${menu} ${command}`);
    for (const command of ['oit.exportPackage', 'oit.saveCalendar', 'oit.writePlan', 'oit.writeWorksheets'])
      for (const [menu, when] of Object.entries({
        'view/item/context': /viewItem == submission$/,
        'editor/title': /resourceLangId == oit/,
      }))
        assert.ok(
          entries.some((entry) => entry.menu === menu && entry.command === command && when.test(entry.when ?? '')),
          `${menu} ${command}`,
        );
    const ofDivision = entries.filter(({ when = '' }) => /viewItem == division$/.test(when));
    assert.deepEqual([...new Set(ofDivision.map(({ command }) => command))], ['oit.writeWorksheets']);
  });

  it('every command that a text offers is there', () => {
    const offered = Object.values(texts).flatMap((text) => [...text.matchAll(/\(command:(oit\.\w+)\)/g)].map(([, command]) => command));
    assert.ok(offered.length > 0);
    assert.deepEqual(
      offered.filter((command) => !command || !commands.includes(command)),
      [],
    );
  });

  for (const { id, completionEvents } of contributes.walkthroughs.flatMap(({ steps }) => steps))
    it(`the step “${id}” of the walkthrough is done by what there is`, () => {
      assert.ok(completionEvents.length > 0);
      for (const event of completionEvents) {
        const [kind = '', name = ''] = event.split(':');
        assert.ok(kind === 'onContext' || (kind === 'onCommand' && commands.includes(name)), event);
      }
    });
});
