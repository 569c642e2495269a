import type { ElementEntry, Item } from '../submission/submission';
import type { HoverTexts } from './hover/hover-texts';
import { escapeMarkdown } from './markdown';

/** Gives how an element stands in an item of the file, with the reason where it does not exist; `null`: the item cannot be read. Markdown. */
export function describeShown(id: string, item: Item | null, texts: HoverTexts): string {
  if (!item) return texts.notRead;
  const entry = item.elements.find((each) => each.id === id);
  const reason = entry?.reason ? `: ${escapeMarkdown(entry.reason)}` : '';
  return `${texts.shown[entry?.shown ?? 'absent']}${reason}`;
}

/** Gives the sign of how an element stands: ✓ ✗ –. */
export function signOf(id: string, item: Item | null, { shown, notRead }: HoverTexts): string {
  const entry = item?.elements.find((each) => each.id === id);
  return (item ? shown[entry?.shown ?? 'absent'] : notRead).charAt(0);
}

/** Gives whether an element counts as shown. */
export function isShown({ shown }: Pick<ElementEntry, 'shown'>): boolean {
  return shown === 'yes' || shown === 'url' || shown === 'none';
}
