import type { ByLanguage } from '../../../ground/language';
import { ownValue } from '../../../ground/own-value';
import { textIn } from '../../../profile/profile-facts';
import { describeAt } from '../../../schema/json-schema';
import { schema } from '../../../schema/validate-blocks';
import type { Path } from '../../../yaml/syntax-tree';
import { escapeMarkdown } from '../../markdown';
import type { Completion, CompletionKind, CompletionPlace, CompletionSource } from '../completion';
import { createEntry, writeKey } from '../create-entry';
import { escapeSnippet } from '../snippet';
import { findMissingKeys, type Need } from './key-facts';
import { keyNames } from './key-names';
import { findOpening } from './key-opening';

const texts: ByLanguage<{ readonly needs: Readonly<Record<Need, string>>; readonly minimum: (count: number) => string }> = {
  th: { needs: { needed: 'ต้องมี', useful: 'ควรมี', free: '' }, minimum: (count) => `ขั้นต่ำ ${count} คน` },
  en: { needs: { needed: 'needed', useful: 'advised', free: '' }, minimum: (count) => `at least ${count}` },
};

/** Offers the keys of a map that are not there yet, the needed ones first. */
export const offerKeys: CompletionSource = (place) => {
  const { mapPath, language } = place;
  if (!mapPath) return [];
  const groups = offerGroups(place, mapPath);
  const keys = findMissingKeys(place).map(([key, need]) => {
    const [name = '', ...others] = keyNames[key] ?? [];
    const detail = [language === 'th' ? name : '', texts[language].needs[need]].filter(Boolean).join(' · ');
    const about = describeAt(schema, [...mapPath, key])?.[language] ?? '';
    return createKeyEntry(place, key, { label: key, detail, documentation: escapeMarkdown(about), filterWords: [key, name, ...others] });
  });
  return [...keys, ...groups];
};

type KeyFacts = Pick<Completion, 'label' | 'detail' | 'documentation' | 'filterWords'> & { readonly kind?: CompletionKind };

/** Makes an entry that writes a key with what fits behind it; where its colon stands already, the key alone. */
export function createKeyEntry(
  place: CompletionPlace,
  key: string,
  facts: KeyFacts,
  path: Path = [...(place.mapPath ?? []), key],
): Completion {
  const { hasColon, quote, isAlone, isFlow, result, word } = place;
  const kind = facts.kind ?? 'key';
  if (hasColon) return createEntry(place, quote === '' ? writeKey(key) : key, false, { ...facts, kind });
  const { yaml, asksAgain } = findOpening(path, place);
  // What stands behind the word already becomes the value.
  const isBefore = !isAlone && !isFlow && /[ \t]/.test(result.text.charAt(word.end));
  const written = `${escapeSnippet(writeKey(key))}:${isBefore ? '' : yaml}`;
  return createEntry(place, quote === '' ? written : `${key}${quote}:${yaml}`, true, { ...facts, kind, asksAgain: asksAgain && !isBefore });
}

/** The groups of a survey, as the list of items names them. */
function offerGroups(place: CompletionPlace, [top, tool, ...below]: Path): readonly Completion[] {
  const { result, language } = place;
  const survey = top === 'surveys' && below.length === 0 ? ownValue(result.profile?.surveys, String(tool)) : undefined;
  const there = place.keys();
  return (survey?.groups ?? [])
    .filter(({ key }) => !there.has(key))
    .map(({ key, label, minimum, rule }) =>
      createKeyEntry(place, key, {
        label: key,
        detail: [textIn(label, language), minimum === undefined ? '' : texts[language].minimum(minimum)]
          .filter((each) => each && each !== key)
          .join(' · '),
        documentation: rule ? escapeMarkdown(textIn(rule, language)) : '',
        filterWords: [key, label.th, label.en],
      }),
    );
}
