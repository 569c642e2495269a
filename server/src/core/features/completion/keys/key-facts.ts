import { needsPeriod } from '../../../profile/period-need';
import { type ProfileItem, requiredElements } from '../../../profile/profile';
import { schemaAt } from '../../../schema/json-schema';
import { schema } from '../../../schema/validate-blocks';
import type { CompletionPlace } from '../completion';

/** The key has to be there, it is of use at most items, or it is for those who want it. */
export type Need = 'needed' | 'useful' | 'free';

/** Gives the keys that the format has for the map at a place and that are not there yet, the needed ones first. */
export function findMissingKeys(place: CompletionPlace): readonly (readonly [string, Need])[] {
  const { mapPath, result, itemId } = place;
  const part = mapPath ? schemaAt(schema, mapPath) : undefined;
  if (!mapPath || !part?.properties) return [];
  const there = place.keys();
  const expected = result.profile?.itemById.get(itemId ?? '') ?? null;
  const isItem = mapPath.length === 2 && mapPath[0] === 'items';
  const needOf = (key: string): Need => (part.required?.includes(key) ? 'needed' : isItem ? needInItem(key, expected) : 'free');
  const keys = Object.keys(part.properties).filter((key) => !there.has(key));
  const known = mapPath[0] === 'surveys' && mapPath.length === 1 ? keys.filter((key) => result.profile?.surveys?.[key]) : keys;
  const needs: readonly Need[] = ['needed', 'useful', 'free'];
  return needs.flatMap((need) => known.filter((key) => needOf(key) === need).map((key) => [key, need] as const));
}

function needInItem(key: string, expected: ProfileItem | null): Need {
  switch (key) {
    case 'urls':
      return 'needed';
    case 'elements':
      return expected && requiredElements(expected).length > 0 ? 'needed' : expected?.elements ? 'useful' : 'free';
    case 'period':
      return needsPeriod(expected?.period) ? 'needed' : 'free';
    case 'description':
    case 'division':
    case 'approval':
      return 'useful';
    default:
      return 'free';
  }
}
