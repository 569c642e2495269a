import type { Completion, CompletionPlace, CompletionSource } from './completion';

/** What is offered where, in the order in which it is shown. */
const sources: readonly CompletionSource[] = [];

/** Gives what is offered at a place: never in prose or in a web address. */
export function findCompletions(place: CompletionPlace): readonly Completion[] {
  return sources.flatMap((source) => source(place));
}
