import { interfaceTexts } from '../../features/interface-texts';
import type { Language } from '../../ground/language';
import { describeOwners } from '../../profile/profile-facts';
import type { Item } from '../../submission/submission';
import { allDivisions } from '../../thai/division';
import { formatPeriod } from '../../thai/period';
import type { ListedItem } from './listed-item';
import { packageTexts } from './texts';

/** Gives the rows of the entry table: one a URL, one of an item without any. A draft says so in every row. */
export function createEntryTable(items: readonly ListedItem[], draft: boolean, language: Language): string[][] {
  const texts = packageTexts[language];
  const mark = draft ? [texts.draftMark] : [];
  return [[...mark, ...texts.columns], ...items.flatMap((listed) => rowsOf(listed, language).map((row) => [...mark, ...row]))];
}

function rowsOf({ id, expected, item, state }: ListedItem, language: Language): string[][] {
  const start = [id, expected?.title ?? '', item?.answer?.value ?? ''];
  const end = [
    item?.description?.value.trim() ?? '',
    item ? describeDivisions(item) : '',
    (item?.periods ?? []).map(({ value, reading }) => (reading ? formatPeriod(reading) : value)).join(', '),
    state ? interfaceTexts(language).states[state] : packageTexts[language].noState,
    expected ? describeOwners(expected, language) : '',
  ];
  const urls = item?.urls ?? [];
  if (urls.length === 0) return [[...start, '', '', ...end]];
  return urls.map(({ value }, index) => [...start, String(index + 1), value, ...end]);
}

function describeDivisions({ divisions }: Item): string {
  const name = ({ value, reading }: Item['divisions'][number]) =>
    reading?.kind === 'known' ? reading.name : reading?.kind === 'all' ? allDivisions : value;
  return divisions.map(name).join(', ');
}
