import { formatHundredths } from '../../ground/fraction';
import { cut } from '../../ground/quote';
import { describePeriodNeed } from '../../profile/period-need-texts';
import { askedElements, type ProfileItem } from '../../profile/profile';
import { describeFormerItems, describeItemFacts, describeOrigin, describeResponsible, labelIn, titleIn } from '../../profile/profile-facts';
import { profileTexts } from '../../profile/profile-texts';
import { describeSources, type ReasonKind, zeroReasonsOf } from '../../profile/zero-reasons';
import { describePreviousResult } from '../../submission/previous-result';
import { isShown, signOf } from '../element-state';
import { interfaceTexts } from '../interface-texts';
import { escapeMarkdown } from '../markdown';
import { describeDeadlines } from './days';
import { group, type HoverPlace, type HoverSource, row } from './hover';
import { hoverTexts } from './hover-texts';

/** Reasons named in one hover. */
const reasonsNamed = 2;
/** Of a remark as it was typed. */
const remarkLength = 160;

/** The key of an item: what it is, how it stands, whose it is, what it needs and what it costs. */
export const itemHover: HoverSource = (place) => {
  const { role, path, listed, profile, language, result, itemId } = place;
  if (role !== 'key' || path.length !== 2 || !listed || !profile || itemId === null) return null;
  const { completeness, judged } = result;
  const texts = hoverTexts[language];
  const words = interfaceTexts(language);
  const state = completeness?.items.get(itemId);
  const cost = judged.analysis.context?.costs?.get(itemId);
  const responsible = describeResponsible(listed, language);
  return {
    heading: `**${itemId}** ${escapeMarkdown(titleIn(listed, language))}${state ? ` – **${words.states[state]}**` : ''}`,
    rows: [
      ...countElements(listed, place),
      ...row(profileTexts[language].responsible, responsible && escapeMarkdown(responsible)),
      ...describeNeedOf(listed, place),
      ...describeItemFacts(listed, language).map(escapeMarkdown),
      ...row(texts.deadline, describeDeadlines(place).join(' · ')),
      ...(cost === undefined ? [] : [words.cost(formatHundredths(cost))]),
      ...describeResults(place),
      ...describeReasons(listed, place),
      ...listElements(listed, place),
      ...row(texts.subIndicator, findSubIndicator(place)),
      ...describeFormerItems(listed, language).map(escapeMarkdown),
      escapeMarkdown(describeOrigin(profile, listed, language)),
    ],
  };
};

/** How many elements are shown of those that are asked for, and which are not. */
function countElements(listed: ProfileItem, { item, language }: HoverPlace): string[] {
  const asked = askedElements(listed);
  if (!item || asked.length === 0) return [];
  const shown = new Set(item.elements.filter(isShown).map(({ id }) => id));
  const open = asked.filter(({ id }) => !shown.has(id));
  const lacking = open.map((element) => escapeMarkdown(labelIn(element, language))).join(', ');
  const count = `${profileTexts[language].elements} ${asked.length - open.length}/${asked.length}`;
  return [open.length === 0 ? count : `${count}, ${hoverTexts[language].lacking}: ${lacking}`];
}

function listElements(listed: ProfileItem, { item, language }: HoverPlace): string[] {
  const texts = hoverTexts[language];
  const rows = (listed.elements ?? []).map((element) => {
    const optional = element.required === false ? ` (${texts.optional})` : '';
    return `${signOf(element.id, item, texts)} ${escapeMarkdown(labelIn(element, language))}${optional}`;
  });
  return group(texts.allElements, rows);
}

function describeNeedOf({ period }: ProfileItem, { language }: HoverPlace): string[] {
  if (!period) return [];
  const basis = period.basis && period.basis !== 'document' ? ` (${profileTexts[language].confidence[period.basis]})` : '';
  return row(hoverTexts[language].needs, escapeMarkdown(`${describePeriodNeed[language](period)}${basis}`));
}

/** What the file says of last year's result, and of this year's once it is known. */
function describeResults({ item, language }: HoverPlace): string[] {
  const texts = hoverTexts[language];
  const previous = item?.previous && describePreviousResult(item.previous, language);
  const say = (score: string | null, remark: string | null) =>
    [score && escapeMarkdown(score), remark && escapeMarkdown(shorten(remark))].filter(Boolean).join(' – ');
  const { score = null, remark = null } = item?.result ?? {};
  return [
    ...(previous ? row(escapeMarkdown(previous.label), say(previous.score, previous.remark)) : []),
    ...row(texts.result, say(score === null ? null : texts.score(String(score)), remark)),
  ];
}

function shorten(text: string): string {
  return text.length > remarkLength ? `${cut(text, remarkLength)}…` : text;
}

function describeReasons(listed: ProfileItem, { language }: HoverPlace): string[] {
  const reasons = zeroReasonsOf(listed).slice(0, reasonsNamed);
  const ofKind = (kind: ReasonKind) =>
    reasons.filter((each) => each.kind === kind).map((each) => `${each.text[language]} (${describeSources(each, language)})`);
  const kinds: readonly ReasonKind[] = ['remark', 'rule', 'advice'];
  return kinds.flatMap((kind) => row(hoverTexts[language].reasons[kind], ofKind(kind).map(escapeMarkdown).join(' · ')));
}

function findSubIndicator({ profile, itemId }: HoverPlace): string | null {
  const subs = (profile?.indicators ?? []).flatMap(({ subIndicators }) => subIndicators);
  const sub = subs.find(({ items }) => items.some(({ id }) => id === itemId));
  return sub ? escapeMarkdown(`${sub.id} ${sub.title}`) : null;
}
