import { quote } from '../ground/quote';
import type { MessageCatalogue } from './catalogue';
import { descriptions } from './en/descriptions';
import { items } from './en/items';
import { links } from './en/links';
import { periods } from './en/periods';
import { responsibility } from './en/responsibility';
import { structure } from './en/structure';
import { suppression } from './en/suppression';
import { surveys } from './en/surveys';
import { texts } from './en/texts';
import { urls } from './en/urls';

export const en: MessageCatalogue = {
  findings: {
    ...structure,
    ...items,
    ...urls,
    ...links,
    ...descriptions,
    ...periods,
    ...responsibility,
    ...suppression,
    ...surveys,
    ...texts,
  },
  fixes: {
    replace: ({ with: text }) => `Change to ${quote(text)}`,
    remove: ({ what }) => `Remove ${quote(what)}`,
    insert: ({ what }) => `Insert ${quote(what)}`,
    quote: () => 'Put the value between quotation marks',
    split: ({ count }) => `Make ${count} entries of it, one address each`,
    blank: () => 'Put plain blanks',
    break: () => 'Begin a new line',
    indent: () => 'Indent the line rightly',
    spaces: () => 'Change the tabs to spaces',
    open: () => 'Open in the browser',
    exclude: () => 'Leave this link out (keeps the reason in the settings)',
    suppress: ({ code }) => `Suppress ${code} here (give a reason)`,
    verify: ({ on }) => `Note that a person has opened it, ${on}`,
    all: ({ count }) => `Fix all that can be fixed safely (${count})`,
  },
  related: { 'first-place': 'It stands here first.', 'other-place': 'The other place is here.' },
};
