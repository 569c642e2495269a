import type { ByLanguage } from '../../../ground/language';
import { describeAt } from '../../../schema/json-schema';
import { schema } from '../../../schema/validate-blocks';
import { escapeMarkdown } from '../../markdown';
import type { CompletionSource } from '../completion';
import { createEntry } from '../create-entry';
import { expandSnippet } from '../snippet';
import { findOpening, type Opening } from './key-opening';

const texts: ByLanguage<Readonly<Record<Exclude<Opening['kind'], 'value'>, string>>> = {
  th: { text: 'ข้อความหลายบรรทัด', list: 'เริ่มรายการ', map: 'เริ่มกรอกส่วนนี้' },
  en: { text: 'text of several lines', list: 'begin the list', map: 'begin this part' },
};

/** Offers, behind a key whose value is no single word, to begin that value. */
export const offerOpenings: CompletionSource = (place) => {
  const { valuePath, mapPath, word, typed, quote, lead, language, isAlone, isFlow } = place;
  if (!valuePath || mapPath || quote !== '' || typed !== '' || word.end > word.start || typeof valuePath.at(-1) === 'number') return [];
  if (lead.trim() !== '' || !(isAlone || isFlow)) return [];
  const { kind, yaml, asksAgain } = findOpening(valuePath, place);
  if (kind === 'value') return [];
  const written = lead === '' ? yaml.replace(/^ /, '') : yaml;
  const sign = expandSnippet(yaml).trim();
  return [
    createEntry({ ...place, lead: '' }, written, true, {
      kind: 'text',
      label: texts[language][kind],
      detail: sign.includes('\n') ? '' : sign,
      documentation: escapeMarkdown(describeAt(schema, valuePath)?.[language] ?? ''),
      filterWords: [texts[language][kind], sign],
      asksAgain,
    }),
  ];
};
