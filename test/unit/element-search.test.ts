import assert from 'node:assert/strict';
import { findElementsNotShown, findNames, type NamedElement, toSoughtNames } from '../../server/src/core/links/element-search';
import { longerWords } from '../../server/src/core/profile/element-names';

const elements = [
  { id: 'problems', names: ['ปัญหา/อุปสรรค', 'ปัญหาอุปสรรค', 'ปัญหา', 'อุปสรรค'] },
  { id: 'suggestions', names: ['ข้อเสนอแนะ', 'แนวทางแก้ไข'] },
];
/** Gives what is not shown where all names of the elements are looked for in texts. */
function findNotShown(sought: readonly NamedElement[], texts: readonly string[]): string[] {
  const names = toSoughtNames(sought.flatMap((element) => element.names));
  return findElementsNotShown(
    sought,
    texts.map((text) => ({ sought: names, found: findNames(names, text) })),
  );
}
const isShown = (name: string, ...texts: string[]) => findNotShown([{ id: 'it', names: [name] }], texts).length === 0;

describe('element search: an element is shown where any text has any of its names', () => {
  it('by any name, in any text', () => {
    assert.deepEqual(findNotShown(elements, ['สรุปอุปสรรคของงาน', 'และแนวทางแก้ไข']), []);
    assert.deepEqual(findNotShown(elements, ['ปัญหา อุปสรรค']), ['suggestions']);
    assert.deepEqual(findNotShown(elements, ['รายงานผล']), ['problems', 'suggestions']);
    assert.deepEqual(findNotShown(elements, []), ['problems', 'suggestions']);
    assert.deepEqual(findNotShown([], ['ก']), []);
  });

  const same: Readonly<Record<string, readonly [name: string, text: string]>> = {
    'blanks between words': ['ปัญหาอุปสรรค', 'ปัญหา \n อุปสรรค'],
    'blanks inside words': ['ข้อเสนอแนะ', 'ข ้อ เสน อแน\u00a0ะ'],
    'blanks without width': ['ข้อเสนอแนะ', 'ข้อ\u200bเสนอ\u2060แนะ'],
    'a hyphen at the end of a line': ['ข้อเสนอแนะ', 'ข้อเสนอ-\nแนะ'],
    'soft hyphens': ['ข้อเสนอแนะ', 'ข้อ\u00adเสนอแนะ'],
    'a hyphen on either side': ['ถาม-ตอบ', 'ถามตอบ'],
    'digits of either kind': ['9 ด้าน 9 ดี', '๙ ด้าน ๙ ดี'],
    'SARA AM in parts': ['อำนาจหน้าที่', 'อ\u0e4d\u0e32นาจหน้าที่'],
    'SARA AM in parts around a tone mark': ['น้ำ', 'น\u0e4d\u0e49\u0e32'],
    'SARA AM in parts after a tone mark': ['น้ำ', 'น\u0e49\u0e4d\u0e32'],
    'SARA AM in parts with blanks': ['น้ำ', 'น \u0e49 \u0e4d \u0e32'],
    'a tone mark after SARA AM': ['น้ำ', 'น\u0e33\u0e49'],
    'SARA AM without its ring': ['สำนักงาน', 'ส \u0e32นักงาน'],
    'SARA AM and half of it': ['สำนักงาน', 'ส\u0e33\u0e32นักงาน'],
    'a tone mark before its vowel': ['ที่', 'ท\u0e48\u0e35'],
    'SARA E twice': ['แผน', '\u0e40\u0e40ผน'],
    'the forms of old fonts': ['ข้อเสนอแนะที่ฐานญาติ', 'ข\uf706อเสนอแนะท\uf702\uf70a\uf700านญาติ'],
    'small and capital letters': ['Q&A', 'q&a'],
    'wide letters': ['EIT', '\uff25\uff29\uff34'],
  };
  for (const [what, [name, text]] of Object.entries(same)) {
    it(`${what} make no difference`, () => {
      assert.ok(isShown(name, text));
      assert.ok(isShown(text, name));
    });
  }

  it('a name does not run from one text into the next', () => assert.ok(!isShown('ข้อเสนอแนะ', 'ข้อเสนอ', 'แนะ')));

  it('a longer word that means something else names nothing', () => {
    for (const word of longerWords) assert.ok(!isShown('งบประมาณ', `รายงาน${word} 2568`), word);
    assert.ok(isShown('งบประมาณ', 'ปีงบประมาณ 2568 ได้รับงบประมาณ'));
    assert.ok(isShown('ปีงบประมาณ', 'ปีงบประมาณ 2568'));
  });

  it('nothing is said of an element of which one name was not looked for, or not everywhere', () => {
    const all = toSoughtNames(elements.flatMap(({ names }) => names));
    const [problems] = elements.map(({ names }) => toSoughtNames(names));
    assert.deepEqual(findElementsNotShown(elements, [{ sought: problems ?? [], found: [] }]), ['problems']);
    assert.deepEqual(
      findElementsNotShown(elements, [
        { sought: all, found: [] },
        { sought: all.slice(1), found: [] },
      ]),
      ['suggestions'],
    );
  });

  it('what cannot be looked for is not missed', () => {
    assert.deepEqual(
      findNotShown(
        [
          { id: 'a', names: ['A', ' ', '-'] },
          { id: 'b', names: [] },
        ],
        ['ก'],
      ),
      [],
    );
  });
});
