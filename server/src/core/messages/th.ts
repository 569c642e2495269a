import type { MessageCatalogue } from './catalogue';
import { descriptions } from './th/descriptions';
import { items } from './th/items';
import { periods } from './th/periods';
import { responsibility } from './th/responsibility';
import { structure } from './th/structure';
import { urls } from './th/urls';

export const th: MessageCatalogue = {
  findings: { ...structure, ...items, ...urls, ...descriptions, ...periods, ...responsibility },
  related: { 'first-place': 'พบครั้งแรกที่นี่' },
};
