import type { ProfileItem } from '../profile/profile';
import type { Item } from './submission';

/** An item of the file that belongs to the profile; `expected` is null while the profile is not known. */
export interface CheckedItem {
  readonly item: Item;
  readonly expected: ProfileItem | null;
  /** Answered มี, with a description that says no more than that something is published. */
  readonly isPublishedOnly: boolean;
}
