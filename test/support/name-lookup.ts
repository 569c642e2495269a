import type { NameLookup } from '../../server/src/platform/guarded-lookup';

export interface TestLookup {
  readonly lookup: NameLookup;
  /** The names that were looked up, in order. */
  readonly names: readonly string[];
}

/**
 * Makes a look-up in which names have these addresses, or fail with this code. Of several answers to one name the first
 * question gets the first, and so on; the last one stays. Other names do not exist.
 */
export function createTestLookup(answers: Readonly<Record<string, readonly (readonly string[] | string)[]>>): TestLookup {
  const names: string[] = [];
  return {
    names,
    lookup: (hostname, _options, callback) => {
      const given = answers[hostname] ?? ['ENOTFOUND'];
      const answer = given[Math.min(names.filter((name) => name === hostname).length, given.length - 1)] ?? 'ENOTFOUND';
      names.push(hostname);
      const error = typeof answer === 'string' ? Object.assign(new Error(answer), { code: answer }) : null;
      const addresses = typeof answer === 'string' ? [] : answer.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
      setImmediate(() => callback(error, addresses));
    },
  };
}
