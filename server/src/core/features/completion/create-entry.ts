import { toScalar } from '../../yaml/to-scalar';
import type { Completion, CompletionPlace } from './completion';
import { escapeSnippet } from './snippet';

type EntryFacts = Pick<Completion, 'kind' | 'label' | 'filterWords'> &
  Partial<Pick<Completion, 'detail' | 'documentation' | 'besides' | 'asksAgain'>>;

/** Makes an entry that writes a text: quoted as it stands or as it has to be, with what the place needs before and behind it. */
export function createValueEntry(place: CompletionPlace, text: string, facts: EntryFacts): Completion {
  return createEntry(place, writeValue(text, place.quote), false, facts);
}

/** Makes an entry that writes YAML. `isSnippet`: with tab stops, and all else escaped. */
export function createEntry(place: CompletionPlace, yaml: string, isSnippet: boolean, facts: EntryFacts): Completion {
  const { word, lead, tail } = place;
  const own = isSnippet ? escapeSnippet : (text: string) => text;
  // What is left to be typed stands before what comes behind.
  const rest = isSnippet && tail !== '' && !yaml.includes('$0') ? '$0' : '';
  return {
    detail: '',
    documentation: '',
    besides: [],
    asksAgain: false,
    ...facts,
    span: word,
    newText: own(lead) + yaml + rest + own(tail),
    isSnippet,
  };
}

function writeValue(text: string, quote: CompletionPlace['quote']): string {
  if (quote === "'") return text.replaceAll("'", "''");
  return quote === '"' ? JSON.stringify(text).slice(1, -1) : toScalar(text);
}

/** Words that are texts as keys, whatever they are as values: `on`. */
const plainKey = /^[a-z][\w-]*$/i;

/** Writes a key of a map. */
export function writeKey(key: string): string {
  return plainKey.test(key) ? key : toScalar(key);
}
