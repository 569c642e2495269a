import { meantUrl, readUrl } from '../../addresses/url';
import { linkKey } from '../../links/outcome';
import { describeEvidence } from '../../links/texts/evidence';
import { formatVerdict } from '../../links/texts/verdict-names';
import type { Verdict } from '../../links/verdict';
import type { JudgedLink } from '../../submission/links/judged-links';
import type { Doubt, FoundAnswers, FoundEntry, FoundValue } from '../found-answers';

/** Gives the answers with what came of their links: one that does not simply work has a doubt which says why. */
export function addVerdicts(found: FoundAnswers, links: readonly JudgedLink[]): FoundAnswers {
  const verdicts = new Map(links.flatMap(({ item, url, verdict }) => (url ? [[`${item} ${linkKey(url)}`, verdict] as const] : [])));
  const doubtsOf = (id: string, { value }: FoundEntry): readonly Doubt[] => {
    const url = typeof value === 'string' ? meantUrl(readUrl(value)) : null;
    const verdict = url && verdicts.get(`${id} ${linkKey(new URL(url.href))}`);
    return verdict && verdict.kind !== 'alive' ? [toDoubt(verdict)] : [];
  };
  const withVerdicts = (id: string, of: FoundValue): FoundValue => {
    const { value } = of;
    if (!Array.isArray(value)) return of;
    const entries: readonly FoundEntry[] = value;
    return { ...of, value: entries.map((entry) => ({ ...entry, doubts: [...entry.doubts, ...doubtsOf(id, entry)] })) };
  };
  return { ...found, items: found.items.map((item) => ({ ...item, values: item.values.map((value) => withVerdicts(item.id, value)) })) };
}

function toDoubt({ kind, evidence }: Verdict): Doubt {
  const inWords = (language: 'th' | 'en') => `${formatVerdict(kind, language)}: ${describeEvidence[language](evidence)}`;
  return { th: `ลิงก์${inWords('th')}`, en: `link ${inWords('en')}` };
}
