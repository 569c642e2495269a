import type { CodeDefinition, CodeFamily, CodeSource } from '../findings/define-code';
import { createFinding, type Finding, type FindingDetails } from '../findings/finding';
import type { Span } from '../ground/span';
import type { RuleContext } from './rule-context';

/**
 * What a rule looks at: one item, or one text, address or date by itself; several items or the whole file; what is known of
 * links.
 */
export type RuleScope = 'item' | 'file' | 'link';

/** What a rule finds at a place. Its code is that of the rule. */
export interface Found<A extends object> extends FindingDetails {
  readonly span: Span;
  readonly args: A;
}

/** Gives what a rule finds at a place. */
export function found<A extends object>(span: Span, args: A, details: FindingDetails = {}): Found<A> {
  return { span, args, ...details };
}

/** One check with a code of its own. Pure, and independent of every other rule. */
export interface Rule<A extends object = never> extends CodeDefinition<A> {
  readonly scope: RuleScope;
  check(context: RuleContext): readonly Finding[];
}

/** Rules whose codes begin with one word. */
export interface RuleFamily extends CodeFamily {
  readonly codes: readonly Rule[];
}

/** A rule as it is written: what it finds has no code yet. */
export interface RuleSource<A extends object> extends CodeSource<A> {
  readonly scope: RuleScope;
  readonly check: Check<A>;
}

export type Check<A extends object> = (context: RuleContext) => readonly Found<A>[];

/** Defines a rule: a code with the check that finds it. What a rule of links finds rests on links. */
export function defineRule<A extends object>(rule: RuleSource<A>): Rule<A> {
  return {
    ...(rule.scope === 'link' && { restsOnLinks: true as const }),
    ...rule,
    check: (context) => rule.check(context).map(({ span, args, ...details }) => createFinding(rule, span, args, details)),
  };
}
