import type { Finding } from '../findings/finding';

/** A block of which everything is known, or one that rules are still to look at. */
export type RuledBlock<C, R> = { readonly known: R } | AskedBlock<C, R>;

interface AskedBlock<C, R> {
  readonly context: C;
  /** Takes what the rules found in it, in their order. */
  readonly finish: (findings: readonly Finding[]) => R;
}

/** Runs rules on those blocks that they are still to look at; gives what is known of all. */
export function runRules<C, R>(
  rules: readonly { check(context: C): readonly Finding[] }[],
  blocks: readonly RuledBlock<C, R>[],
): readonly R[] {
  const found = new Map<RuledBlock<C, R>, Finding[]>();
  const asked = blocks.flatMap((block) => {
    if ('known' in block) return [];
    const findings: Finding[] = [];
    found.set(block, findings);
    return [{ context: block.context, findings }];
  });
  // Rule by rule, not block by block: what has just run is still at hand in the processor, which holds less than all rules.
  for (const rule of rules) for (const { context, findings } of asked) findings.push(...rule.check(context));
  return blocks.map((block) => ('known' in block ? block.known : block.finish(found.get(block) ?? [])));
}
