/** Puts what there is to say on one line. */
export function joinFacts(...facts: readonly (string | null | false | undefined)[]): string {
  return facts.filter(Boolean).join(' · ');
}
