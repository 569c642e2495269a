import type { ByLanguage } from '../../../ground/language';
import { limits } from '../../../ground/limits';
import { namedEvidence, readEvidenceFolder } from '../../../submission/evidence-files';
import { offerValue } from './offer-value';
import { notAtCursor, type ValueSource } from './value-place';

const texts: ByLanguage<{ readonly own: string; readonly ofOther: (item: string) => string; readonly usedBy: (item: string) => string }> = {
  th: {
    own: 'ชื่อตรงกับข้อนี้',
    ofOther: (item) => `ชื่อตรงกับข้อ ${item}`,
    usedBy: (item) => `ใส่ไว้ในข้อ ${item} แล้ว`,
  },
  en: {
    own: 'named after this item',
    ofOther: (item) => `named after ${item}`,
    usedBy: (item) => `under ${item} already`,
  },
};

/** Offers the files in the folder of the submission: those named after the item first, then those of none, last those of other items. */
export const offerEvidence: ValueSource = (place) => {
  const { files, analysis } = place.result.judged;
  if (!files) return [];
  const words = texts[place.language];
  const { documents, ofItems } = readEvidenceFolder(files);
  const here = new Set(namedEvidence(place.item ? notAtCursor(place, place.item.evidence) : []));
  const itemOf = new Map([...ofItems].flatMap(([id, paths]) => paths.map((path) => [path, id] as const)));
  const others = (analysis.submission?.items ?? []).filter(({ id }) => id !== place.itemId);
  const usedBy = new Map(others.flatMap(({ id, evidence }) => namedEvidence(evidence).map((path) => [path, id] as const)));
  const candidates = documents.flatMap((value) => {
    if (here.has(value)) return [];
    const [user, item] = [usedBy.get(value), itemOf.get(value)];
    if (user !== undefined) return [{ value, rank: 3, detail: words.usedBy(user) }];
    if (item === undefined) return [{ value, rank: 1, detail: '' }];
    return item === place.itemId ? [{ value, rank: 0, detail: words.own }] : [{ value, rank: 2, detail: words.ofOther(item) }];
  });
  return candidates
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limits.offeredFiles)
    .map(({ value, detail }) => offerValue(place, { kind: 'address', value, detail, words: [value.slice(value.lastIndexOf('/') + 1)] }));
};
