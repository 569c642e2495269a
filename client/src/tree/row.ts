import type { ItemRow } from '../../../server/src/protocol';

/** A sign of the editor's own set, and the theme's colour that it has; null: that of text. */
export interface RowIcon {
  readonly name: string;
  readonly color: string | null;
}

/** A row below a submission, as it is shown. */
export interface Row {
  readonly kind: 'group' | 'division' | 'item' | 'part';
  /** Unique among the rows of its submission, and the same from one answer of the server to the next. */
  readonly key: string;
  readonly label: string;
  readonly description: string;
  /** What is read out: all that sign and colour say, too. */
  readonly spoken: string;
  readonly icon: RowIcon;
  /** The item that it is, or is a part of. */
  readonly item: ItemRow | null;
  /** The item, indicator or sub-indicator of which the server has more to tell. */
  readonly describes: string | null;
  readonly isUnfolded: boolean;
  readonly children: readonly Row[];
}
