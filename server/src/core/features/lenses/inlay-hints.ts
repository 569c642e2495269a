import type { CheckResult } from '../../analysis/check-result';
import type { ByLanguage, Language } from '../../ground/language';
import type { Span } from '../../ground/span';
import { titleIn } from '../../profile/profile-facts';
import { periodTexts } from '../../submission/item-periods';
import { moveSpan } from '../../submission/place-item';
import type { DateReading } from '../../thai/date';
import { readItemId } from '../../thai/item-id';
import { countMonths, type Period } from '../../thai/period';
import { type Era, formatDay, formatMonths } from '../eras';

/** What is shown behind a value, and is no part of the text. */
export interface InlayHint {
  readonly offset: number;
  readonly label: string;
}

const eraNames: ByLanguage<Readonly<Record<Era, string>>> = {
  th: { buddhist: 'พ.ศ.', christian: 'ค.ศ.' },
  en: { buddhist: 'B.E.', christian: 'C.E.' },
};
const monthsOf: ByLanguage<(count: number) => string> = {
  th: (count) => `${count} เดือน`,
  en: (count) => `${count} month${count === 1 ? '' : 's'}`,
};

/** Gives the hints within a stretch of the text: the other era of dates and periods, the months of a period, the title of the item that `sameAs` names. */
export function findInlayHints({ judged, profile }: CheckResult, within: Span, language: Language): InlayHint[] {
  const parts = judged.parts.filter(
    ({ start, judgement: { reading } }) => start <= within.end && within.start <= start + reading.block.text.length,
  );
  const hints = parts.flatMap(({ start, judgement: { reading } }) => {
    const { dates, items } = reading.context.submission;
    const place = ({ span }: { readonly span: Span }, label: string | null) =>
      label === null ? [] : [{ offset: moveSpan(span, start).end, label }];
    return [
      ...dates.flatMap((date) => place(date, date.reading && describeDate(date.reading, language))),
      ...items.flatMap(periodTexts).flatMap((period) => place(period, period.reading && describePeriod(period.reading, language))),
      ...items.flatMap(({ sameAs }) => {
        const listed = sameAs && profile?.itemById.get(readItemId(sameAs.value) ?? '');
        return sameAs && listed ? place(sameAs, titleIn(listed, language)) : [];
      }),
    ];
  });
  return hints.filter(({ offset }) => within.start <= offset && offset <= within.end).sort((a, b) => a.offset - b.offset);
}

/** The era in which it was not typed. */
const otherEra = (isChristian: boolean): Era => (isChristian ? 'buddhist' : 'christian');

function describeDate({ date, christianEra }: DateReading, language: Language): string {
  const era = otherEra(christianEra);
  return `${eraNames[language][era]} ${formatDay(date, language, era)}`;
}

function describePeriod(period: Period, language: Language): string | null {
  const { kind, from, to, day, christianEra } = period;
  if (kind === 'current' || kind === 'recurring') return null;
  const era = otherEra(christianEra);
  const months = kind === 'as-of' ? [] : [monthsOf[language](countMonths(period))];
  const date = { year: Math.floor(from / 12), month: (from % 12) + 1, day: day ?? 1 };
  const shown = day === null ? formatMonths(from, to, language, era) : formatDay(date, language, era);
  return [`${eraNames[language][era]} ${shown}`, ...months].join(' · ');
}
