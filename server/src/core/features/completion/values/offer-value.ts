import type { TextEdit } from '../../../findings/finding';
import { toThaiDigits } from '../../../thai/digits';
import type { Completion, CompletionKind, CompletionPlace } from '../completion';
import { createEntry, createValueEntry } from '../create-entry';

/** A value that is offered. */
export interface Offer {
  readonly kind: CompletionKind;
  /** The text that is meant, before YAML. */
  readonly value: string;
  /** Where the list shows something else. */
  readonly label?: string;
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** What else may be typed for it. */
  readonly words?: readonly string[];
  readonly besides?: readonly TextEdit[];
  readonly asksAgain?: boolean;
}

/** Numbers, dates and periods: YAML reads them as the same text without quotation marks, in braces too. */
const isPlain = /^(?=[^0-9]*[0-9])[\p{L}\p{N}][\p{L}\p{M}\p{N} ./()-]*$/u;

/** Gives the entry that writes a text as the value at a place. */
export function offerValue(place: CompletionPlace, offer: Offer): Completion {
  const { value } = offer;
  const facts = describeOffer(offer);
  return place.quote === '' && isPlain.test(value) ? createEntry(place, value, false, facts) : createValueEntry(place, value, facts);
}

/** Gives the entry that writes YAML, `true` or a list; none where quotation marks are typed: in them it would be a text. */
export function offerYaml(place: CompletionPlace, offer: Offer, yaml: string): Completion[] {
  return place.quote === '' ? [createEntry(place, yaml, false, describeOffer(offer))] : [];
}

/** The same with tab stops. */
export function offerSnippet(place: CompletionPlace, offer: Offer, snippet: string): Completion[] {
  return place.quote === '' ? [createEntry(place, snippet, true, describeOffer(offer))] : [];
}

function describeOffer({
  kind,
  value,
  label = value,
  detail = '',
  documentation = '',
  words = [],
  besides = [],
  asksAgain = false,
}: Offer) {
  const typed = [value, label, ...words];
  return { kind, label, detail, documentation, besides, asksAgain, filterWords: [...new Set([...typed, ...typed.map(toThaiDigits)])] };
}
