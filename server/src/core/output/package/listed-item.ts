import type { CheckResult } from '../../analysis/check-result';
import type { ItemState } from '../../analysis/score/completeness';
import type { ProfileItem } from '../../profile/profile';
import type { Item } from '../../submission/submission';

/** An item of the package: of the profile, of the file, or of both. */
export interface ListedItem {
  readonly id: string;
  readonly expected: ProfileItem | null;
  readonly item: Item | null;
  readonly state: ItemState | null;
  readonly subIndicator: string | null;
}

/** Lists the profile's items in its order, absent ones too, then what else stands in the file. */
export function listItems({ submission, profile, completeness }: CheckResult): ListedItem[] {
  const subOf = new Map(
    profile?.indicators.flatMap(({ subIndicators }) => subIndicators.flatMap((sub) => sub.items.map(({ id }) => [id, sub.id]))),
  );
  const ofProfile = (profile?.items ?? []).map((expected) => ({
    id: expected.id,
    expected,
    item: submission?.itemById.get(expected.id) ?? null,
    state: completeness?.items.get(expected.id) ?? null,
    subIndicator: subOf.get(expected.id) ?? null,
  }));
  const listed = new Set(ofProfile.map(({ item }) => item));
  const others = (submission?.items ?? []).filter((item) => !listed.has(item));
  return [...ofProfile, ...others.map((item) => ({ id: item.id, expected: null, item, state: null, subIndicator: null }))];
}
