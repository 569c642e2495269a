import { formatHundredths } from '../../ground/fraction';
import type { Language } from '../../ground/language';
import { more } from '../../ground/phrases';
import type { AgendaEntry, AgendaItem } from '../../review/rounds/agenda';
import { formatDay } from '../eras';
import { interfaceTexts } from '../interface-texts';
import { roundTexts } from './round-texts';

/** The open work of a division, in words. */
export interface AgendaGroup {
  readonly division: string;
  /** How many items are open, and how many of them press. */
  readonly detail: string;
  readonly items: readonly AgendaLine[];
}

export interface AgendaLine extends Pick<AgendaItem, 'id' | 'title'> {
  readonly state: string;
  readonly flags: readonly string[];
  /** What is not shown, when it is due and what it may cost; one thing an entry. */
  readonly details: readonly string[];
}

/** Gives an agenda in words. */
export function describeAgenda(agenda: readonly AgendaEntry[], language: Language): AgendaGroup[] {
  const texts = roundTexts[language];
  return agenda.map(({ division, items }) => ({
    division: division ?? texts.ownerless,
    detail: texts.openItems(items.length, items.filter(({ flags }) => flags.length > 0).length),
    items: items.map((item) => describeItem(item, language)),
  }));
}

function describeItem(
  { id, title, state, flags, elements, due, daysLeft, dueOrder, lateOrder, lost }: AgendaItem,
  language: Language,
): AgendaLine {
  const texts = roundTexts[language];
  return {
    ...{ id, title, state: interfaceTexts(language).states[state] },
    flags: flags.map((flag) => (flag === 'late' ? markOrder(texts.flags.late, lateOrder) : texts.flags[flag])),
    details: [
      ...(elements.length > 0 ? [texts.lacks(nameSome(elements, language))] : []),
      ...(due
        ? [markOrder(texts.due(formatDay(due, language), daysLeft, flags.includes('late')), dueOrder === lateOrder ? null : dueOrder)]
        : []),
      ...(lost ? [texts.lost(formatHundredths(lost))] : []),
    ],
  };
}

/** Gives what is said of a day, and whose order it is where it is nobody's of the file. */
function markOrder(said: string, order: string | null): string {
  return order === null ? said : `${said} (${order})`;
}

/** Elements that are named one by one. */
const mostNamed = 3;

function nameSome(elements: readonly string[], language: Language): string {
  const named = elements.slice(0, mostNamed).join(', ');
  return elements.length > mostNamed ? `${named} ${more[language](elements.length - mostNamed)}` : named;
}
