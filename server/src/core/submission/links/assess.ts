import { meantUrl } from '../../addresses/url';
import type { WebAddress } from '../../addresses/web-address';
import { limits } from '../../ground/limits';
import { classifyOutcome } from '../../links/classify';
import { toSoughtNames } from '../../links/element-search';
import type { Outcome } from '../../links/outcome';
import type { PageDigest, SoughtContent } from '../../links/page-digest';
import type { PageFacts } from '../../links/read-page';
import type { Verdict, VerdictKind } from '../../links/verdict';
import { namesOf } from '../../profile/element-names';
import type { FileForm, Profile } from '../../profile/profile';
import { type CivilDate, countDays } from '../../thai/date';
import { type PlacedUrl, urlsOfItem } from '../placed-urls';
import type { ApprovalStep, Submission } from '../submission';
import { type ExclusionRules, findExclusion, type LinkExclusion } from './exclusion';

/** What is known of links at one moment. */
export interface LinkKnowledge {
  /** What asking for the address gave; null while it has not been asked for. */
  outcomeOf(url: URL): Outcome | null;
  /** What its host answers for a page that cannot be there; null where that is not known. */
  randomPageOf(url: URL): PageFacts | null;
  /** What it leads to says; null where that was not read. */
  contentOf(url: URL): PageDigest | null;
}

/** A link of a submission. */
export interface Link extends PlacedUrl {
  readonly item: string;
  /** What the text means; null where it is no web address. */
  readonly url: URL | null;
  /** Why it is not asked for; null where it is. */
  readonly exclusion: LinkExclusion | null;
}

/** A link and what became of it. */
export interface AssessedLink extends Link {
  readonly outcome: Outcome | null;
  /** null while it has not been asked for. */
  readonly verdict: Verdict | null;
  /** null where it was not read, or belongs to another page than the one asked for. */
  readonly content: PageDigest | null;
  /** A person has opened the link within the last days. */
  readonly isVerified: boolean;
}

/** Gives the links of a submission in the order of the file, each address once an item: under `urls`, under `elements`, in descriptions. */
export function collectLinks({ items }: Submission, rules: ExclusionRules): Link[] {
  return items.flatMap((item) => {
    const seen = new Set<string>();
    return urlsOfItem(item).flatMap((entry) => {
      const address = meantUrl(entry.reading);
      const url = address && new URL(address.href);
      const key = url?.href ?? entry.value;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ entry, item: item.id, url, exclusion: findExclusion(entry, url, rules) }];
    });
  });
}

export interface AssessmentContext {
  readonly submission: Submission;
  readonly profile: Profile | null;
  readonly website: WebAddress | null;
  readonly knowledge: LinkKnowledge;
  /** null: no hand-made verification is believed. */
  readonly today: CivilDate | null;
}

/** Verdicts on the very page that was asked for. */
const shown: ReadonlySet<VerdictKind> = new Set(['alive', 'moved']);

/** Gives the verdicts of links as far as they are known. Links that are no web address, or are excluded, are skipped. */
export function assessLinks(links: readonly Link[], context: AssessmentContext): AssessedLink[] {
  return links.map((link) => {
    const { url, exclusion } = link;
    if (exclusion)
      return { ...link, outcome: null, verdict: { kind: 'skipped', evidence: exclusion.evidence }, content: null, isVerified: false };
    const outcome = url && context.knowledge.outcomeOf(url);
    const verdict = outcome && url && classifyOutcome(outcome, contextOf(link.item, url, context));
    // What stands on another page than the one asked for is no answer to what is looked for.
    const content = url && verdict && shown.has(verdict.kind) ? context.knowledge.contentOf(url) : null;
    return { ...link, outcome, verdict, content, isVerified: isVerified(link, context) };
  });
}

/** As O18 of 2566: what is asked for is a system that people use, most of which begin with a login. */
const onlineService = /e-?service|(?:บริการ|ให้บริการ)(?:ประชาชน)?(?:ผ่าน(?:ช่องทาง|ระบบ))?ออนไลน์/i;

function contextOf(item: string, url: URL, { profile, website, knowledge }: AssessmentContext) {
  const asked = profile?.itemById.get(item);
  const forms: readonly FileForm[] = asked?.fileTypes ?? [];
  return { website, randomPage: knowledge.randomPageOf(url), forms, isEntrance: onlineService.test(asked?.title ?? '') };
}

function isVerified({ entry, item }: Link, { submission, today }: AssessmentContext): boolean {
  const steps: readonly (ApprovalStep | null | undefined)[] = [entry.verified, submission.itemById.get(item)?.verified];
  return steps.some((step) => {
    const date = step?.on?.reading?.date;
    const age = today && date ? countDays(date, today) : -1;
    return age >= 0 && age <= limits.verifiedDays;
  });
}

/** Gives the addresses that are asked for: those of web pages that nothing leaves out. */
export function findAskedUrls(links: readonly Link[]): URL[] {
  return links.flatMap(({ url, exclusion }) => (url && !exclusion ? [url] : []));
}

/** Gives the addresses whose contents tell whether the ticked elements of their items are shown, and the names of all elements of those items. */
export function findSoughtContents(links: readonly Link[], { itemById }: Submission, profile: Profile | null): SoughtContent[] {
  return links.flatMap(({ item, url, exclusion }) => {
    const isTicked = itemById.get(item)?.elements.some(({ shown }) => shown === 'yes' || shown === 'url') === true;
    if (!url || exclusion || !isTicked) return [];
    const elements = profile?.itemById.get(item)?.elements ?? [];
    return [{ url, names: toSoughtNames(elements.flatMap(namesOf)) }];
  });
}
