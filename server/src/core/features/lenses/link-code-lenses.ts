import type { CheckResult } from '../../analysis/check-result';
import type { Language } from '../../ground/language';
import type { Span } from '../../ground/span';
import { formatVerdict } from '../../links/texts/verdict-names';
import { verdictKinds } from '../../links/verdict';
import type { AssessedLink } from '../../submission/links/assess';
import { linkTexts } from '../link-texts';

/** What stands above the key `urls` of an item. */
export interface LinkCodeLens {
  readonly span: Span;
  readonly item: string;
  /** The last verdicts of the item's links and how old they are; null while none is known. */
  readonly summary: string | null;
  /** The label of what opens the links now. */
  readonly action: string;
}

/** Gives a code lens for every item that has links. `now` in milliseconds since 1970. */
export function findLinkCodeLenses({ submission, links }: CheckResult, language: Language, now: number): LinkCodeLens[] {
  const texts = linkTexts[language];
  return (submission?.items ?? []).flatMap(({ id, urlsKeySpan }) => {
    const own = links.filter(({ item, exclusion }) => item === id && exclusion === null);
    if (!urlsKeySpan || own.length === 0) return [];
    const summary = summarize(own, language, now);
    return [{ span: urlsKeySpan, item: id, summary, action: summary === null ? texts.check(own.length) : texts.checkAgain }];
  });
}

function summarize(links: readonly AssessedLink[], language: Language, now: number): string | null {
  const kinds = links.flatMap(({ verdict }) => verdict?.kind ?? []);
  if (kinds.length === 0) return null;
  const counts = verdictKinds.flatMap((kind) => {
    const count = kinds.filter((each) => each === kind).length;
    return count === 0 ? [] : [`${formatVerdict(kind, language)} ${count}`];
  });
  const times = links.flatMap(({ outcome }) => outcome?.checkedAt ?? []);
  const age = times.length > 0 ? [linkTexts[language].checkedWhen(now - Math.min(...times))] : [];
  return [linkTexts[language].links(links.length), ...counts, ...age].join(' · ');
}
