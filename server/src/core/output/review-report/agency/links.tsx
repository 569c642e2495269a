import type { LinkWeight } from '../../../links/weight';
import type { Review } from '../../../review/review';
import { countDays } from '../../../thai/date';
import { dayInThailand } from '../../../thai/day-in-thailand';
import { ItemName, Section, Table, WebLink } from '../parts';
import { showDay, type View } from '../view';

const weights: readonly LinkWeight[] = ['fine', 'dead', 'doubtful', 'unverified'];

/** What is known of the links, and as of which day. */
export function Links({ review: { links, today, items }, view }: { readonly review: Review; readonly view: View }) {
  const { texts } = view;
  const ids = new Set(items.map(({ id }) => id));
  const known = weights.filter((weight) => links.weights[weight] > 0);
  const counts = [
    ...known.map((weight) => texts.linkCount(texts.weights[weight], links.weights[weight])),
    ...(links.unknown > 0 && known.length > 0 ? [texts.linksUnknown(links.unknown)] : []),
  ];
  const age = (checkedAt: number | null): string => {
    if (checkedAt === null) return '–';
    const day = dayInThailand(checkedAt);
    const days = today ? countDays(day, today) : 0;
    return days > 0 ? `${showDay(day, view)} (${texts.daysLeft(-days)})` : showDay(day, view);
  };
  return (
    <Section view={view} id="links" title={texts.links} note={links.lastDay ? texts.linksAsOf(showDay(links.lastDay, view)) : null}>
      {known.length === 0 ? <p>{texts.linksUnopened}</p> : <p class="counts">{counts.join(' · ')}</p>}
      {known.length > 0 && links.faulty.length === 0 && links.unknown === 0 ? <p>{texts.linksFine}</p> : null}
      {links.faulty.length > 0 ? (
        <Table
          caption={texts.links}
          rows={links.faulty}
          columns={[
            { head: texts.columns.item, isHead: true, show: ({ item }) => <ItemName id={item} known={ids} view={view} /> },
            { head: texts.columns.link, isProse: true, show: ({ url }) => <WebLink url={url} /> },
            { head: texts.columns.verdict, isProse: true, show: ({ text }) => text },
            { head: texts.columns.day, show: ({ checkedAt }) => age(checkedAt) },
          ]}
        />
      ) : null}
    </Section>
  );
}
