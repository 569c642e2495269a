import type { CodeDefinition, CodeFamily, CodeSource } from '../findings/define-code';
import { createFinding, type Finding, type FindingDetails } from '../findings/finding';
import type { Span } from '../ground/span';
import type { Item } from '../submission/submission';
import type { FileContext, ItemContext, LinkContext } from './rule-context';

/**
 * What a rule looks at: one item, or one text, address or date by itself; several items or the whole file; what is known of
 * links and of the files beside the submission.
 */
export type RuleScope = 'item' | 'file' | 'link';

/** What the rules of each scope look at. */
interface Contexts {
  readonly item: ItemContext;
  readonly file: FileContext;
  readonly link: LinkContext;
}

/** What a rule finds at a place. Its code is that of the rule. */
export interface Found<A extends object> extends FindingDetails {
  readonly span: Span;
  readonly args: A;
  /** Of a rule of scope `file`: the item in whose block the span and the fix lie; without one they lie in the file. */
  readonly within?: Item;
}

/** Gives what a rule finds at a place. */
export function found<A extends object>(span: Span, args: A, details: FindingDetails & { readonly within?: Item } = {}): Found<A> {
  return { span, args, ...details };
}

export type Check<A extends object, C = ItemContext> = (context: C) => readonly Found<A>[];

/** A rule as it is written: what it finds has no code yet. */
export interface RuleSource<A extends object, S extends RuleScope> extends CodeSource<A> {
  readonly scope: S;
  readonly check: Check<A, Contexts[S]>;
}

/** One check with a code of its own. Pure, and independent of every other rule. */
export interface RuleOf<S extends RuleScope, A extends object = never> extends CodeDefinition<A> {
  readonly scope: S;
  check(context: Contexts[S]): readonly Finding[];
}

export type Rule<A extends object = never> = RuleOf<'item', A> | RuleOf<'file', A> | RuleOf<'link', A>;

/** Rules whose codes begin with one word. */
export interface RuleFamily extends CodeFamily {
  readonly codes: readonly Rule[];
}

/** Defines a rule: a code with the check that finds it. */
export function defineRule<A extends object>(rule: RuleSource<A, 'item'> | RuleSource<A, 'file'> | RuleSource<A, 'link'>): Rule<A> {
  const toFinding = ({ span, args, within: _within, ...details }: Found<A>) => createFinding(rule, span, args, details);
  switch (rule.scope) {
    case 'item':
      return { ...rule, check: (context: ItemContext) => mapSome(rule.check(context), toFinding) };
    case 'link':
      return { ...rule, check: (context: LinkContext) => mapSome(rule.check(context), toFinding) };
    case 'file':
      return { ...rule, check: (context: FileContext) => mapSome(rule.check(context), (each) => placeFound(rule, each, context)) };
  }
}

const none: readonly never[] = [];

/** Most rules find nothing in most items. */
function mapSome<T, U>(values: readonly T[], map: (value: T) => U): readonly U[] {
  return values.length === 0 ? none : values.map(map);
}

/** Places that are related to it are told as places in the file. */
function placeFound<A extends object>(
  rule: CodeDefinition<A>,
  { span, args, within, ...details }: Found<A>,
  context: FileContext,
): Finding {
  if (!within) return createFinding(rule, span, args, details);
  const { related = [], ...more } = details;
  return { ...context.placeFinding(within, createFinding(rule, span, args, more)), related };
}

/** Gives the rules of a scope. */
export function rulesOf<S extends RuleScope>(rules: readonly Rule[], scope: S): readonly RuleOf<S>[] {
  return rules.filter((rule): rule is Extract<Rule, RuleOf<S>> => rule.scope === scope) as readonly RuleOf<S>[];
}
