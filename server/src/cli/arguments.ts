import { parseArgs } from 'node:util';
import { type ByLanguage, findNearest } from '../core';

/** A flag of a command. `argument`: what it takes, shown in the help; without it the flag takes nothing. */
export interface Flag {
  readonly short?: string;
  readonly argument?: string;
  readonly repeatable?: boolean;
  readonly help: ByLanguage<string>;
}

export type Flags = Readonly<Record<string, Flag>>;

export interface ParsedArguments {
  readonly positionals: readonly string[];
  has(flag: string): boolean;
  /** The last value given, or null. */
  value(flag: string): string | null;
  values(flag: string): readonly string[];
}

export type ArgumentProblem =
  | { readonly kind: 'unknown-flag'; readonly flag: string; readonly nearest: string | null }
  | { readonly kind: 'value-missing'; readonly flag: string; readonly argument: string }
  | { readonly kind: 'value-unexpected'; readonly flag: string };

/** Reads the arguments of a command by its flags. Nothing is guessed: what is not known is a problem. */
export function parseArguments(args: readonly string[], flags: Flags): ParsedArguments | ArgumentProblem {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { short, argument }]) => [
      name,
      { type: argument === undefined ? ('boolean' as const) : ('string' as const), ...(short === undefined ? {} : { short }) },
    ]),
  );
  // Strict parsing throws sentences of its own; the tokens tell the same, and the problem in the user's language.
  const { tokens, positionals } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName: flag, value, inlineValue } = token;
    const known = Object.hasOwn(flags, name) ? flags[name] : undefined;
    if (!known) return { kind: 'unknown-flag', flag, nearest: nearestFlag(flag, flags) };
    if (known.argument === undefined && inlineValue) return { kind: 'value-unexpected', flag };
    const isMissing = value === undefined || value === '' || (!inlineValue && value.startsWith('-') && value.length > 1);
    if (known.argument !== undefined && isMissing) return { kind: 'value-missing', flag, argument: known.argument };
    given.set(name, [...(given.get(name) ?? []), value ?? '']);
  }
  return {
    positionals,
    has: (flag) => given.has(flag),
    value: (flag) => given.get(flag)?.at(-1) ?? null,
    values: (flag) => given.get(flag) ?? [],
  };
}

/** Gives whether the arguments could not be read. */
export function isProblem(parsed: ParsedArguments | ArgumentProblem): parsed is ArgumentProblem {
  return 'kind' in parsed;
}

function nearestFlag(flag: string, flags: Flags): string | null {
  const nearest = findNearest(flag.replace(/^-+/, ''), Object.keys(flags));
  return nearest && `--${nearest}`;
}
