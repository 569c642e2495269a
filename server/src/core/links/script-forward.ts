import { limits } from '../ground/limits';

/** Where a script sends its visitor. */
export interface ScriptForward {
  /** As written, or put together from the page's own address. */
  readonly to: string;
  readonly seconds: number;
  /** It wants a cookie kept before. */
  readonly setsCookie: boolean;
}

type Token = { readonly kind: 'text' | 'name' | 'number' | 'sign'; readonly value: string };

const patterns: readonly (readonly [Token['kind'] | null, RegExp])[] = [
  [null, /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|<!--[^\n]*|-->/y],
  ['text', /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\$]|\\.)*`/y],
  ['name', /\.?\s{0,9}[A-Za-z_$][\w$]*(?:\s{0,9}\.\s{0,9}[A-Za-z_$][\w$]*)*/y],
  ['number', /\d+/y],
  ['sign', /=>|[=(){},;+!]/y],
];

/** null: something that can be read in no simple way, such as a comparison. */
function readTokens(script: string): Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < script.length; ) {
    const found = patterns.find(([, pattern]) => {
      pattern.lastIndex = at;
      return pattern.test(script);
    });
    if (!found) return null;
    const [kind, { lastIndex }] = found;
    const part = script.slice(at, lastIndex);
    if (kind === 'text') tokens.push({ kind, value: readEscapes(part.slice(1, -1)) });
    else if (kind === 'name') tokens.push({ kind, value: part.replace(/\s/g, '').replace(ofWindow, '') });
    else if (kind) tokens.push({ kind, value: part });
    at = lastIndex;
  }
  return tokens;
}

const ofWindow = /^(?:(?:window|self|top|parent|document|globalThis|this|frames)\.)+/;
const escapes = /\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|([\s\S]))/gi;

function readEscapes(text: string): string {
  return text.replace(escapes, (_, long?: string, short?: string, sign?: string) => {
    const code = long ?? short;
    return code === undefined ? (sign ?? '') : String.fromCharCode(Number.parseInt(code, 16));
  });
}

const goes: ReadonlySet<string> = new Set(['location', 'location.href', 'location.replace', 'location.assign']);
/** They choose, repeat or ask: what follows may not happen. */
const choices: ReadonlySet<string> = new Set('if else for while do switch case try catch new confirm prompt'.split(' '));
/** They stand around what happens once the page is there, and change nothing. */
const frame: ReadonlySet<string> = new Set('$ jQuery document window ready .ready load .load return true false async'.split(' '));
const declares: ReadonlySet<string> = new Set(['var', 'let', 'const']);
const framed: ReadonlySet<string> = new Set(['use strict', 'load', 'DOMContentLoaded']);
/** They show or keep a text, and change nothing else. */
const shows: ReadonlySet<string> = new Set(['alert', 'console.log', 'write', 'localStorage.setItem', 'sessionStorage.setItem']);
const ownFrames: ReadonlySet<string> = new Set(['_self', '_top', '_parent']);
const ofAddress = ['href', 'protocol', 'host', 'hostname', 'origin', 'pathname', 'search'] as const;

/**
 * Gives where a script sends its visitor whatever happens; null where it does more than that, does it in some cases
 * only or on a click, or cannot be read. `url`: the page's own address.
 */
export function readScriptForward(script: string, url: URL): ScriptForward | null {
  if (script.length > limits.forwardScriptLength) return null;
  const variables = new Map(ofAddress.map((part) => [`location.${part}`, url[part]]));
  variables.set('location', url.href);
  const found = { to: null as string | null, seconds: 0, setsCookie: false };
  const declared = new Set<string>();
  const called = new Set<string>();

  const readAll = (code: string, depth: number): boolean => {
    const tokens = depth > deepest ? null : readTokens(code);
    if (!tokens) return false;
    let at = 0;
    const valueAt = (index: number, kind: Token['kind']) => (tokens[index]?.kind === kind ? tokens[index].value : null);
    const isSign = (index: number, ...signs: readonly string[]) => signs.includes(valueAt(index, 'sign') ?? '');
    /** Reads what is joined to one text, from `at` on; null where it is something else. */
    const readText = (): string | null => {
      let whole = '';
      for (;;) {
        const part = valueAt(at, 'text') ?? valueAt(at, 'number') ?? variables.get(valueAt(at, 'name') ?? '');
        if (part === undefined) return null;
        whole += part;
        at++;
        if (!isSign(at, '+')) return whole;
        at++;
      }
    };
    const readName = (name: string): boolean => {
      const isSet = isSign(at, '=');
      const isCall = isSign(at, '(');
      if (goes.has(name) && (isSet || isCall)) {
        at++;
        const to = readText();
        if (to !== null) found.to = to;
        return to !== null;
      }
      if (name === 'open' && isCall) {
        at++;
        const to = readText();
        const isOwn = isSign(at, ',') && ownFrames.has(valueAt(at + 1, 'text') ?? '');
        at += 2;
        if (isOwn) found.to = to;
        return isOwn && to !== null;
      }
      if (shows.has(name) && isCall) {
        do at++;
        while (readText() !== null && isSign(at, ','));
        return isSign(at, ')');
      }
      if (name === 'setTimeout' && isCall && valueAt(at + 1, 'text') !== null) {
        at++;
        const code = readText();
        return code !== null && readAll(code, depth + 1);
      }
      if (name === 'function') {
        const isNamed = valueAt(at, 'name') !== null && !isSign(at - 2, '(', '=', ',', '!');
        if (isNamed) declared.add(valueAt(at, 'name') ?? '');
        if (valueAt(at, 'name') !== null) at++;
        // What it is given.
        if (isSign(at, '(') && valueAt(at + 1, 'name') !== null) at += 2;
        return true;
      }
      if (declares.has(name) || frame.has(name)) return true;
      if (name === 'onload' || name === 'setTimeout' || name === 'addEventListener') return true;
      if (isSet) {
        at++;
        const value = readText();
        if (value === null) return false;
        if (name === 'cookie') found.setsCookie = true;
        variables.set(name, value);
        return true;
      }
      if (choices.has(name)) return false;
      const isPassed = isSign(at, ',', ')', ';', '=>') || at >= tokens.length;
      if ((isCall && isSign(at + 1, ')')) || isPassed) called.add(name);
      return called.has(name);
    };
    while (at < tokens.length) {
      const token = tokens[at++];
      if (token?.kind === 'number') found.seconds = Math.max(found.seconds, Number(token.value) / 1000);
      if (token?.kind === 'text' && !framed.has(token.value)) return false;
      if (token?.kind === 'name' && !readName(token.value)) return false;
    }
    return true;
  };

  if (!readAll(script, 0) || found.to === null) return null;
  if (declared.size > 0 && ![...declared].some((name) => called.has(name))) return null;
  return { to: found.to, seconds: found.seconds, setsCookie: found.setsCookie };
}

/** Code inside a text inside code. */
const deepest = 2;
