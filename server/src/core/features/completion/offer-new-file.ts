import type { ByLanguage } from '../../ground/language';
import { isCompared, type Profile } from '../../profile/profile';
import { describeConfidence } from '../../profile/profile-facts';
import { toScalar } from '../../yaml/to-scalar';
import { escapeMarkdown } from '../markdown';
import type { CompletionPlace, CompletionSource } from './completion';
import { createEntry } from './create-entry';
import { escapeSnippet, tabStop } from './snippet';

const newFile: ByLanguage<string> = { th: 'ไฟล์ใหม่', en: 'New file' };

/** Offers the beginning of a whole file, of every kind that is known, those compared with their manual first, the newest first, where nothing stands yet. */
export const offerNewFile: CompletionSource = (place) => {
  const { mapPath, result, language } = place;
  if (mapPath?.length !== 0 || place.keys().size > 0 || place.hasColon || !place.isAlone || place.isFlow) return [];
  const { profiles } = result.judged.analysis.options.catalog;
  return [...profiles]
    .sort((one, other) => Number(isCompared(other)) - Number(isCompared(one)) || other.fiscalYear - one.fiscalYear)
    .map((profile) =>
      createEntry(place, createHeader(profile, place), true, {
        kind: 'text',
        // The year first: it tells the lists of one kind apart, and the end of a long label is not seen.
        label: `${newFile[language]} ${profile.fiscalYear}: ${profile.title[language]}`,
        detail: profile.id,
        documentation: escapeMarkdown(describeConfidence(profile, language)),
        filterWords: ['oit', newFile.th, newFile.en, profile.id, profile.title.th, profile.title.en, String(profile.fiscalYear)],
        asksAgain: true,
      }),
    );
};

function createHeader({ fiscalYear, profile }: Profile, { column }: CompletionPlace): string {
  const lines = [
    'oit: 1',
    `fiscalYear: ${fiscalYear}`,
    `profile: ${escapeSnippet(toScalar(profile))}`,
    'agency:',
    `  name: ${tabStop(1)}`,
    `  website: ${tabStop(2)}`,
    'items:',
    '  $0',
  ];
  return lines.join(`\n${' '.repeat(column)}`);
}
