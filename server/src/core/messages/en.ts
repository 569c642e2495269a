import type { MessageCatalogue } from './catalogue';
import { descriptions } from './en/descriptions';
import { items } from './en/items';
import { periods } from './en/periods';
import { responsibility } from './en/responsibility';
import { structure } from './en/structure';
import { urls } from './en/urls';

export const en: MessageCatalogue = {
  findings: { ...structure, ...items, ...urls, ...descriptions, ...periods, ...responsibility },
  related: { 'first-place': 'It stands here first.' },
};
