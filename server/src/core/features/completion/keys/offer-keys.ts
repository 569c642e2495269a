import type { ByLanguage } from '../../../ground/language';
import { textIn } from '../../../profile/profile-facts';
import { findScoredIndicators } from '../../../profile/tool-indicators';
import { describeAt } from '../../../schema/json-schema';
import { schema } from '../../../schema/validate-blocks';
import { findCountedGroups, findDivisionName } from '../../../submission/survey-counts';
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
  return [...keys, ...groups, ...offerIndicators(place, mapPath)];
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

/** The indicators of a tool, as the list of items has them. */
function offerIndicators(place: CompletionPlace, path: Path): readonly Completion[] {
  const { result, language } = place;
  const there = place.keys();
  return findScoredIndicators(path, result.profile)
    .filter(({ id }) => !there.has(id))
    .map(({ id, title, titleEn = title, questions = '' }) => {
      const detail = [language === 'en' ? titleEn : title, questions].filter(Boolean).join(' · ');
      return createKeyEntry(place, id, { label: id, detail, documentation: '', filterWords: [id, title, titleEn, questions] });
    });
}

/** The groups of a survey or of the headcount, as the list of items names them; below a group of the headcount its divisions. */
function offerGroups(place: CompletionPlace, path: Path): readonly Completion[] {
  const { result, language } = place;
  const there = place.keys();
  const groups = (findCountedGroups(path, result.profile) ?? []).map(({ key, label, minimum, rule }) => ({
    key,
    detail: [textIn(label, language), minimum === undefined || path[0] === 'headcount' ? '' : texts[language].minimum(minimum)]
      .filter((each) => each && each !== key)
      .join(' · '),
    documentation: rule ? escapeMarkdown(textIn(rule, language)) : '',
    words: [key, label.th, label.en],
  }));
  const named = new Set([...there].map((key) => findDivisionName(key, result.profile?.divisions)));
  const divisions = path.length === 2 && path[0] === 'headcount' ? (result.profile?.divisions ?? []) : [];
  const parts = divisions
    .filter(({ name }) => !named.has(name))
    .map(({ name, nameEn, shortForms = [], misspellings = [] }) => ({
      key: name,
      detail: language === 'en' && nameEn ? nameEn : '',
      documentation: '',
      words: [name, ...shortForms, ...(nameEn ? [nameEn] : []), ...misspellings],
    }));
  return [...groups, ...parts]
    .filter(({ key }) => !there.has(key))
    .map(({ key, words, ...facts }) => createKeyEntry(place, key, { label: key, ...facts, filterWords: words }));
}
