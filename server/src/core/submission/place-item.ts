import type { Span, Spanned } from '../ground/span';
import type { Approval, ApprovalStep, DivisionEntry, ElementEntry, Item, ReadText, TextValue, UrlEntry } from './submission';

/** Gives a span so many characters further on. */
export function moveSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Gives an item with its places so many characters further on: from its block into the file. */
export function placeItem(item: Item, by: number): Item {
  if (by === 0) return item;
  const { description } = item;
  return {
    ...item,
    keySpan: moveSpan(item.keySpan, by),
    span: moveSpan(item.span, by),
    answer: item.answer && moveSpanned(item.answer, by),
    urls: item.urls.map((entry) => placeEntry(entry, by)),
    urlsKeySpan: item.urlsKeySpan && moveSpan(item.urlsKeySpan, by),
    description: description && placeText(description, by),
    descriptionUrls: item.descriptionUrls.map((entry) => placeEntry(entry, by)),
    divisions: item.divisions.map((division) => placeDivision(division, by)),
    periods: item.periods.map((period) => placeText(period, by)),
    elements: item.elements.map((element) => placeElement(element, by)),
    elementsKeySpan: item.elementsKeySpan && moveSpan(item.elementsKeySpan, by),
    evidence: item.evidence.map((path) => moveSpanned(path, by)),
    approval: item.approval && placeApproval(item.approval, by),
    verified: item.verified && placeStep(item.verified, by),
    sameAs: item.sameAs && moveSpanned(item.sameAs, by),
  };
}

/** The same for a URL. */
export function placeEntry(entry: UrlEntry, by: number): UrlEntry {
  return { ...placeLocated(entry, by), verified: entry.verified && placeStep(entry.verified, by) };
}

function moveSpanned<T>(value: Spanned<T>, by: number): Spanned<T> {
  return { ...value, span: moveSpan(value.span, by) };
}

function placeLocated<T extends Pick<TextValue, 'span' | 'locate'>>(text: T, by: number): T {
  return { ...text, span: moveSpan(text.span, by), locate: (part: Span) => moveSpan(text.locate(part), by) };
}

function placeText<T extends TextValue | ReadText<unknown>>(text: T, by: number): T {
  return placeLocated(text, by);
}

function placeDivision(division: DivisionEntry, by: number): DivisionEntry {
  return { ...division, span: moveSpan(division.span, by) };
}

function placeElement(element: ElementEntry, by: number): ElementEntry {
  return {
    ...element,
    keySpan: moveSpan(element.keySpan, by),
    span: moveSpan(element.span, by),
    url: element.url && placeEntry(element.url, by),
    divisions: element.divisions.map((division) => placeDivision(division, by)),
    period: element.period && placeText(element.period, by),
  };
}

function placeStep({ by: who, on }: ApprovalStep, by: number): ApprovalStep {
  return { by: who && moveSpanned(who, by), on: on && placeText(on, by) };
}

function placeApproval(approval: Approval, by: number): Approval {
  const { reported, approved, published } = approval;
  return {
    ...approval,
    span: moveSpan(approval.span, by),
    keySpan: moveSpan(approval.keySpan, by),
    reported: reported && placeStep(reported, by),
    approved: approved && placeStep(approved, by),
    published: published && placeStep(published, by),
  };
}
