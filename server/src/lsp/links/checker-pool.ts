import type { HttpClient } from '../../core';
import type { LinkChecker } from '../../links/link-checker';

/** A checker and the connections that it asks over. */
export interface ConnectedChecker {
  readonly http: Pick<HttpClient, 'close'>;
  readonly checker: LinkChecker;
}

/** The settings that a checker is opened under. */
export interface CheckerSource {
  /** Equal for equal settings. */
  readonly key: string;
  open(): Promise<ConnectedChecker>;
}

/** The checker for the settings in force, and former ones as long as something runs on them. */
export interface CheckerPool {
  /**
   * Runs a job on the checker for the settings that `find` gives; it is opened where they are not those of the last one.
   * The connections of a former one end with its last job: ended before, they would look like faults of the sites.
   */
  use<T>(find: () => Promise<CheckerSource>, job: (checker: LinkChecker) => Promise<T>): Promise<T>;
  /** Ends every connection. */
  close(): Promise<void>;
}

interface Member extends ConnectedChecker {
  readonly key: string;
  jobs: number;
}

/** Makes an empty pool. */
export function createCheckerPool(): CheckerPool {
  const members = new Set<Member>();
  let current: Member | null = null;
  let entering: Promise<unknown> = Promise.resolve();

  const endIdle = async () => {
    const idle = [...members].filter((member) => member !== current && member.jobs === 0);
    for (const member of idle) members.delete(member);
    await Promise.all(idle.map(({ http }) => http.close()));
  };
  return {
    use: async (find, job) => {
      // One after the other: two jobs that begin together would open a checker each, and be twice as hard on every host.
      const entered = entering.then(async () => {
        const { key, open } = await find();
        const member = current?.key === key ? current : { ...(await open()), key, jobs: 0 };
        current = member;
        members.add(member);
        member.jobs++;
        return member;
      });
      entering = entered.catch(() => undefined);
      const member = await entered;
      try {
        await endIdle();
        return await job(member.checker);
      } finally {
        member.jobs--;
        await endIdle();
      }
    },
    close: async () => {
      await Promise.all([...members].map(({ http }) => http.close()));
    },
  };
}
