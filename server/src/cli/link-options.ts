import path from 'node:path';
import {
  type AddressRange,
  defaultPolicy,
  type ExcludedAddress,
  type Language,
  type LinkPolicy,
  parseRange,
  policyBounds,
  readProxySettings,
  withinBounds,
} from '../core';
import type { HttpClientOptions } from '../platform/http-client';
import { findCacheFolder, resultFileName } from '../platform/result-file';
import { userAgent } from '../platform/user-agent';
import type { ParsedArguments } from './arguments';
import { CommandFailure } from './failure';
import { linkFlags } from './flags';
import { cliTexts } from './texts';

export interface LinkOptions {
  readonly policy: LinkPolicy;
  readonly client: HttpClientOptions;
  readonly excluded: readonly ExcludedAddress[];
  readonly isOffline: boolean;
  readonly readsContent: boolean;
  /** null: nothing is kept between runs. */
  readonly cacheFile: string | null;
}

/** Flags that say how links are opened mean nothing where none is. */
export function refuseLinkFlags(parsed: ParsedArguments, language: Language): void {
  const flag = Object.keys(linkFlags).find((name) => parsed.has(name));
  if (flag !== undefined && !parsed.has('links')) throw new CommandFailure(cliTexts[language].needsLinks(`--${flag}`));
}

/** Reads the flags; what is no number, range or port is a failure. */
export function readLinkOptions(parsed: ParsedArguments, language: Language): LinkOptions {
  const number = (flag: string, name: keyof LinkPolicy) => readNumber(parsed, flag, name, language);
  const { env, platform } = process;
  return {
    policy: {
      concurrency: number('concurrency', 'concurrency'),
      perHost: number('per-host', 'perHost'),
      delay: number('delay', 'delay'),
      timeout: number('timeout', 'timeout'),
    },
    client: {
      userAgent,
      addresses: { allowed: readRanges(parsed, language), ports: readPorts(parsed, language) },
      proxy: readProxySettings(env),
    },
    excluded: parsed.values('exclude').map(readExclusion),
    isOffline: parsed.has('offline'),
    readsContent: parsed.has('content'),
    cacheFile: parsed.has('no-cache') ? null : findCacheFile(env, platform),
  };
}

function findCacheFile(environment: typeof process.env, platform: string): string | null {
  const folder = findCacheFolder(environment, platform);
  return folder && path.join(folder, resultFileName);
}

function readNumber(parsed: ParsedArguments, flag: string, name: keyof LinkPolicy, language: Language): number {
  const text = parsed.value(flag);
  if (text === null) return defaultPolicy[name];
  const value = /^\d{1,7}$/.test(text) ? Number(text) : -1;
  if (value === withinBounds(name, value)) return value;
  const [least, most] = policyBounds[name];
  throw new CommandFailure(cliTexts[language].badNumber(`--${flag}`, text, least, most));
}

function readList(parsed: ParsedArguments, flag: string): string[] {
  return parsed.values(flag).flatMap((value) =>
    value
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );
}

function readRanges(parsed: ParsedArguments, language: Language): AddressRange[] {
  return readList(parsed, 'allow-private').map((text) => {
    const range = parseRange(text);
    if (!range) throw new CommandFailure(cliTexts[language].badRange(text));
    return range;
  });
}

const largestPort = 65_535;

function readPorts(parsed: ParsedArguments, language: Language): number[] {
  return readList(parsed, 'allow-ports').map((text) => {
    const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    if (port < 1 || port > largestPort) throw new CommandFailure(cliTexts[language].badPort(text));
    return port;
  });
}

/** The address ends at the last `=` that a reason follows; queries have such signs of their own. */
function readExclusion(value: string): ExcludedAddress {
  const at = value.lastIndexOf('=');
  return at < 1 || value.endsWith('=') ? { pattern: value, reason: '' } : { pattern: value.slice(0, at), reason: value.slice(at + 1) };
}
