import type { Language } from '../ground/language';
import { formatEvidence } from '../links/texts/evidence';
import { formatVerdict } from '../links/texts/verdict-names';
import type { AssessedLink } from '../submission/links/assess';
import { isJudged, type JudgedLink } from '../submission/links/judged-links';
import { findLastDay } from '../submission/links/last-day';
import { addLinks, emptyLinksSummary, weightOf } from '../submission/links/link-summary';
import type { ReviewedLink, ReviewedLinks } from './review';

/** Gives what is known of the links of a submission. */
export function reviewLinks(links: readonly AssessedLink[], language: Language): ReviewedLinks {
  const judged = links.filter(isJudged);
  const faulty = judged.flatMap((link): ReviewedLink[] => {
    const weight = weightOf(link);
    if (weight === null || weight === 'fine') return [];
    const { verdict, outcome, item, entry } = link;
    const text = `${formatVerdict(verdict.kind, language)}: ${formatEvidence(verdict.evidence, language)}`;
    return [{ item, url: entry.value, kind: verdict.kind, weight, text, checkedAt: outcome?.checkedAt ?? null }];
  });
  return {
    weights: addLinks(emptyLinksSummary, judged).weights,
    unknown: links.length - judged.length,
    lastDay: findLastDay(links),
    faulty,
    verdicts: countByItem(judged),
  };
}

function countByItem(links: readonly JudgedLink[]): ReviewedLinks['verdicts'] {
  const linksOf = (id: string) => links.filter(({ item }) => item === id);
  const items = [...new Set(links.map(({ item }) => item))];
  return items.map((item) => ({ item, counts: addLinks(emptyLinksSummary, linksOf(item)).verdicts }));
}
