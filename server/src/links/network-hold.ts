import type { FailureKind, Outcome } from '../core';

/** Failures that say as much of this machine's network as of the host. */
const ofNetwork: ReadonlySet<FailureKind> = new Set(['no-name', 'no-name-service', 'no-network']);
/** Failures that come about without the host: they say nothing of the network either way. */
const ofOurs: ReadonlySet<FailureKind> = new Set(['not-asked', 'timeout', 'proxy', 'proxy-setting', 'offline']);

/** Keeps back the results of a run that may be this machine's own fault, until one shows that its network works. */
export interface NetworkHold {
  /** Publishes a result, or keeps it back. */
  settle(outcome: Outcome): void;
  /** Publishes what is still kept back. `witness` tells whether the network works; it is asked for where nothing else has told. */
  end(witness: URL | null, ask: (url: URL) => Promise<Outcome>): Promise<void>;
}

/** Makes the hold of one run. */
export function createNetworkHold(publish: (outcome: Outcome) => void): NetworkHold {
  const held: Outcome[] = [];
  let isOnline = false;
  return {
    settle: (outcome) => {
      isOnline ||= showsNetwork(outcome);
      if (!isOnline && isOfNetwork(outcome)) return void held.push(outcome);
      for (const one of isOnline ? [...held.splice(0), outcome] : [outcome]) publish(one);
    },
    end: async (witness, ask) => {
      if (held.length === 0) return;
      const isOffline = await isNetworkDown(held, witness, ask);
      for (const outcome of held) publish(isOffline ? { ...outcome, failure: { kind: 'offline', detail: '' } } : outcome);
    },
  };
}

/** Gives whether a result can only have come over a network that works. */
function showsNetwork({ hops, failure }: Outcome): boolean {
  return hops.length > 0 || failure === null || !(ofNetwork.has(failure.kind) || ofOurs.has(failure.kind));
}

function isOfNetwork({ failure }: Outcome): boolean {
  return failure !== null && ofNetwork.has(failure.kind);
}

/**
 * No host of a run was reached. That several are gone at once says little where the others are still known; the agency's
 * web site tells. Of a run that was ended nobody can tell, so that no link of it is called dead.
 */
async function isNetworkDown(held: readonly Outcome[], witness: URL | null, ask: (url: URL) => Promise<Outcome>): Promise<boolean> {
  const hosts = new Set(held.map(({ url }) => new URL(url).host));
  if (!witness || hosts.has(witness.host)) return true;
  const outcome = await ask(witness).catch(() => null);
  return outcome === null || !showsNetwork(outcome);
}
