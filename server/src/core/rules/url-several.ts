import type { AddressPart } from '../addresses/split-addresses';
import { meantUrl } from '../addresses/url';
import { createFinding, type Finding } from '../findings/finding';
import type { MessageArguments } from '../messages/arguments';
import type { Item } from '../submission/submission';
import { placeOf } from '../submission/urls';
import type { Rule } from './rule';
import { removeEntryFix, splitEntryFix } from './writing/entry-edits';

export const urlSeveral: Rule<'url.several'> = {
  code: 'url.several',
  severity: 'error',
  source: 'the format: each entry of urls is one address; raindropio/app #161 and answers of agencies: several pasted at once',
  check: (context) => [
    ...context.urls.flatMap(({ entry, item }) => {
      const { reading, value } = entry;
      if (reading.kind !== 'several') return [];
      const isList = item !== null && entry.place === 'urls';
      const fix = splitEntryFix(context, { entry, item }, reading.parts);
      return [createFinding('url.several', placeOf(entry), { ...whatIsWrong(reading.parts), value, isList }, { item, fix })];
    }),
    ...context.items.flatMap(({ item }) =>
      findRepeated(item).map(({ entry, first }): Finding<'url.several'> => {
        const args = { kind: 'repeated', value: entry.value, count: 2, isList: true } as const;
        const related = [{ note: 'first-place' as const, span: placeOf(first) }];
        const fix = removeEntryFix(context, { entry, item: item.id });
        return createFinding('url.several', placeOf(entry), args, { item: item.id, severity: 'info', related, fix });
      }),
    ),
  ],
};

type Wrong = Pick<MessageArguments['url.several'], 'kind' | 'count'>;

function whatIsWrong(parts: readonly AddressPart[]): Wrong {
  const kind = parts.length > 1 ? 'addresses' : parts.some(({ note }) => note !== null) ? 'words' : 'marks';
  return { kind, count: parts.length };
}

/** Addresses under `urls` that stand there before. With another note one may be named again on purpose. */
function findRepeated({ urls }: Item) {
  return urls.flatMap((entry, index) => {
    const href = meantUrl(entry.reading)?.href;
    const first = href === undefined ? undefined : urls.slice(0, index).find((other) => meantUrl(other.reading)?.href === href);
    return first && first.note === entry.note ? [{ entry, first }] : [];
  });
}
