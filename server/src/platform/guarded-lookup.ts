import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { promisify } from 'node:util';
import { type AddressPolicy, refuseAddresses } from '../core/links/address-guard';
import type { Refusal } from '../core/links/outcome';

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
export function createGuardedLookup(base: URL, policy: AddressPolicy): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const refusal = refuseAddresses(
        base,
        addresses.map(({ address }) => address),
        policy,
      );
      if (refusal || addresses.length === 0) return callback(new RefusedAddress(refusal ?? 'private-address'), []);
      if (options.all) return callback(null, addresses);
      const [first] = addresses as [LookupAddress];
      callback(null, first.address, first.family);
    });
  };
}

const lookUp = promisify(lookup);

/** Looks a name up once before a proxy is asked: a private answer is a refusal. null: public, or only the proxy knows the name. */
export async function refuseByName(url: URL, policy: AddressPolicy): Promise<Refusal | null> {
  try {
    const addresses = await lookUp(url.hostname, { all: true });
    return refuseAddresses(
      url,
      addresses.map(({ address }) => address),
      policy,
    );
  } catch {
    return refuseAddresses(url, [], policy);
  }
}
