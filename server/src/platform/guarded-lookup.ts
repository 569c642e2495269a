import { type LookupAddress, type LookupAllOptions, TIMEOUT } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { type AddressPolicy, type Refusal, refuseAddresses } from '../core';

/** A look-up of names, as `lookup` of `node:dns` is one. */
export type NameLookup = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** Gives a look-up that fails after so many milliseconds: a name service that never answers tells of this machine's network, a time-out does not. */
export function limitLookup(lookup: NameLookup, timeout: number): NameLookup {
  return (hostname, options, callback) => {
    let isOver = false;
    const end: typeof callback = (error, addresses) => {
      if (!isOver) callback(error, addresses);
      isOver = true;
      clearTimeout(timer);
    };
    const timer = setTimeout(() => end(Object.assign(new Error('no answer'), { code: TIMEOUT }), []), timeout);
    lookup(hostname, options, end);
  };
}

/** A host that is not connected to, because of its addresses. */
export class RefusedAddress extends Error {
  constructor(readonly refusal: Refusal) {
    super(`not asked: ${refusal}`);
  }
}

/**
 * Makes the name look-up of a connection: what it answers is what is connected to, so no second look-up can answer
 * otherwise. `base` says under which scheme and port the names are asked for.
 */
export function createGuardedLookup(base: URL, policy: AddressPolicy, lookup: NameLookup): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const url = new URL(base.href);
      url.hostname = hostname;
      const refusal = refuseAddresses(url, error ? [] : textsOf(addresses), policy);
      if (error) return callback(refusal === 'private-address' ? new RefusedAddress(refusal) : error, []);
      if (refusal || addresses.length === 0) return callback(new RefusedAddress(refusal ?? 'private-address'), []);
      if (options.all) return callback(null, addresses);
      const [first] = addresses as [LookupAddress];
      callback(null, first.address, first.family);
    });
  };
}

/** Looks a name up once before a proxy is asked: a private answer is a refusal. null: public, or only the proxy knows the name. */
export function refuseByName(url: URL, policy: AddressPolicy, lookup: NameLookup): Promise<Refusal | null> {
  return new Promise((resolve) => {
    lookup(url.hostname, { all: true }, (error, addresses) => resolve(refuseAddresses(url, error ? [] : textsOf(addresses), policy)));
  });
}

function textsOf(addresses: readonly LookupAddress[]): string[] {
  return addresses.map(({ address }) => address);
}
