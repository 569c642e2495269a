import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/core';
import { builtInProfiles } from '../../server/src/core/profile/built-in.generated';
import { type MappingGround, mapItems } from '../../server/src/core/profile/map-items';
import type { Profile, ProfileItem, Renumbering } from '../../server/src/core/profile/profile';
import { compact } from '../../server/src/core/thai/compact';
import { testCatalog } from '../support/checking';

const letters: Readonly<Record<MappingGround, string>> = {
  'same-title': '=',
  'same-alias': '~',
  title: 't',
  wording: 'w',
  element: 'e',
  document: 'd',
  steps: 's',
};

function listOf(id: string, catalog = testCatalog): Profile {
  const profile = catalog.byId(id);
  assert.ok(profile, id);
  return profile;
}

function sayMap(from: Profile, to: Profile, catalog = testCatalog): string {
  return [...mapItems(from, to, catalog.profiles)]
    .map(([id, former]) => `${id}<${former.map(({ item, ground }) => `${item.id}${letters[ground]}`).join('+')}`)
    .join(' ');
}

/** Of every pair of lists, which items come from which: `O13<O18t+O20e`, the letter is the ground. */
const maps: Readonly<Record<string, string>> = {
  'bangkok-district-2565 bangkok-district-2568':
    'O1<O2e+O3e+O5e+O6e+O8e+O32e O2<O4e O4<O7e+O9e O5<O10t+O12e O6<O13w O7<O14w O8<O17= O13<O18t+O20e O15<O21e+O22w+O23w O16<O27= O17<O30e+O31w O19<O36w+O37w O22<O42e+O43w',
  'bangkok-district-2565 national-2566':
    'O2<O2= O3<O3= O5<O5= O6<O6= O7<O7= O8<O8= O9<O9= O13<O12= O16<O15= O17<O16= O18<O17= O19<O21= O24<O26= O25<O27= O26<O28= O27<O29= O28<O30= O30<O33= O35<O37= O38<O41= O42<O42= O43<O43=',
  'bangkok-district-2565 national-2568':
    'O1<O3t O2<O2= O3<O5=+O8e O4<O7= O7<O12= O10<O17= O11<O15w O13<O24= O15<O28= O17<O29t O18<O30t O20<O33= O24<O37w O26<O41= O27<O42= O28<O43w',
  'bangkok-district-2565 national-2569':
    'O1<O3s O2<O2= O3<O5t+O8s O4<O7= O7<O12= O10<O15s+O17t O11<O23= O12<O24w O14<O28= O16<O29t O17<O30t O19<O33t O22<O37s O24<O41= O26<O43w',
  'bangkok-district-2568 bangkok-district-2565': 'O17<O8= O27<O16=',
  'bangkok-district-2568 national-2566': 'O18<O8= O25<O16=',
  'bangkok-district-2568 national-2568': 'O10<O8=',
  'bangkok-district-2568 national-2569': '',
  'national-2566 bangkok-district-2565':
    'O2<O2= O3<O3= O5<O5= O6<O6= O7<O7= O8<O8= O9<O9= O12<O13= O15<O16= O16<O17= O17<O18= O21<O19= O26<O24= O27<O25= O28<O26= O29<O27= O30<O28= O33<O30= O37<O35= O41<O38= O42<O42= O43<O43=',
  'national-2566 bangkok-district-2568': 'O8<O18= O16<O25=',
  'national-2566 national-2568':
    'O1<O1t+O3t O2<O2= O3<O5=+O8e O4<O7= O5<O4= O6<O11w+O12w O7<O13= O8<O14w O9<O15w O10<O18= O11<O16w O13<O22w O14<O23w O15<O26= O16<O39t+O40t O17<O27t O18<O28t O19<O29w O20<O30= O21<O31w+O32t O23<O34w O24<O35w O25<O36= O26<O38= O27<O42= O28<O43w',
  'national-2566 national-2569':
    'O1<O1s+O3s O2<O2= O3<O5t+O8s O4<O7= O5<O4= O6<O11w+O12w O7<O13= O8<O14w O9<O15w O10<O16s+O18t O11<O21w O12<O22s O13<O23s+O25w O14<O26= O15<O39s+O40s O16<O27t O17<O28t O18<O29w O19<O30t O20<O31s+O32s+O33e O21<O34s O22<O35s O23<O36= O24<O38= O26<O43w',
  'national-2568 bangkok-district-2565': 'O2<O2= O5<O3= O7<O4= O12<O7= O17<O10= O24<O13= O28<O15= O33<O20= O41<O26= O42<O27=',
  'national-2568 bangkok-district-2568': 'O8<O10=',
  'national-2568 national-2566': 'O2<O2= O4<O5= O5<O3= O7<O4= O13<O7= O18<O10= O26<O15= O30<O20= O36<O25= O38<O26= O42<O27=',
  'national-2568 national-2569':
    'O1<O1w O2<O2= O3<O3t O4<O4= O5<O5= O6<O6= O7<O7= O8<O8= O9<O9= O10<O10t+O11e O12<O13w O13<O14t O14<O15= O15<O16w O16<O17= O17<O18= O18<O19= O19<O20t O20<O21e O21<O23w O22<O24w O23<O25= O24<O26= O26<O28=',
  'national-2569 bangkok-district-2565': 'O2<O2= O7<O4= O12<O7= O23<O11= O28<O14= O41<O24=',
  'national-2569 bangkok-district-2568': '',
  'national-2569 national-2566': 'O2<O2= O4<O5= O7<O4= O13<O7= O26<O14= O36<O23= O38<O24=',
  'national-2569 national-2568':
    'O2<O2= O4<O4= O5<O5= O6<O6= O7<O7= O8<O8= O9<O9= O15<O14= O17<O16= O18<O17= O19<O18= O25<O23= O26<O24= O28<O26=',
};

describe('items of one list in another', () => {
  const lists = createCatalog(builtInProfiles).profiles;

  for (const from of lists)
    for (const to of lists)
      if (from !== to)
        it(`${from.id} to ${to.id}`, () => {
          assert.equal(sayMap(from, to), maps[`${from.id} ${to.id}`]);
        });

  it('come from each other where a list of one’s own is made from another', () => {
    const own = { extends: 'bangkok-district-2568', fiscalYear: 2570, items: { O3: { title: 'เรื่องใหม่' }, O4: null } };
    const catalog = createCatalog(builtInProfiles, [{ file: 'own.oit-profile.json', text: JSON.stringify(own) }]);
    const [from, to] = [listOf('bangkok-district-2568', catalog), listOf('bangkok-district-2570', catalog)];
    const map = mapItems(from, to, catalog.profiles);
    assert.deepEqual([map.size, map.has('O3'), map.has('O4')], [20, false, false]);
    assert.equal(sayMap(listOf('bangkok-district-2565', catalog), to, catalog).startsWith('O1<O2e+O3e+O5e+O6e+O8e+O32e O2<O4e O5<'), true);
  });

  it('are less sure where a step between is', () => {
    const map = mapItems(listOf('national-2566'), listOf('national-2569'), testCatalog.profiles);
    assert.deepEqual(
      map.get('O16')?.map(({ confidence }) => confidence),
      ['inferred'],
    );
    assert.deepEqual(
      map.get('O5')?.map(({ confidence }) => confidence),
      ['document'],
    );
  });

  it('name what exists, of an earlier year and the same kind, once, and not where the titles are the same', () => {
    for (const list of lists)
      for (const { id, title, renumberedFrom = [] } of list.items) {
        const sources = renumberedFrom.map(({ profile, item }) => `${profile} ${item}`);
        assert.equal(new Set(sources).size, sources.length, id);
        for (const { profile, item } of renumberedFrom) {
          const former = listOf(profile);
          const formerItem = former.itemById.get(item);
          assert.ok(
            formerItem && former.profile === list.profile && former.fiscalYear < list.fiscalYear,
            `${list.id} ${id}: ${profile} ${item}`,
          );
          assert.notEqual(compact(formerItem.title), compact(title));
        }
      }
  });

  it('say of titles and elements what stands there', () => {
    for (const list of lists)
      for (const item of list.items)
        for (const one of item.renumberedFrom ?? []) assert.ok(isSo(one, item), `${list.id} ${item.id}: ${one.item} ${one.ground}`);
  });
});

/** What can be seen of a ground: the titles of an item, and the names of its elements. Nothing here comes from a document. */
function isSo({ profile, item: id, ground, confidence }: Renumbering, item: ProfileItem): boolean {
  const former = listOf(profile).itemById.get(id);
  if (!former || confidence !== 'inferred') return false;
  const titlesOf = ({ title, titleAliases = [] }: ProfileItem) => [title, ...titleAliases].map(compact);
  const isIn = (one: string, other: string) => one.includes(other) || other.includes(one);
  const isPart = titlesOf(item).some((title) => titlesOf(former).some((other) => isIn(title, other)));
  const names = (item.elements ?? []).flatMap(({ label, synonyms = [] }) => [label, ...synonyms].map(compact));
  if (ground === 'title') return isPart;
  if (ground === 'element') return names.some((name) => titlesOf(former).some((title) => isIn(title, name)));
  return ground === 'wording' && !isPart;
}
