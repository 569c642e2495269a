import { createAbort } from './abort';

/** What the system ends programs with, and the exit codes that a shell gives for it: 128 and the signal's number. */
const exitCodesBySignal = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

type EndSignal = keyof typeof exitCodesBySignal;

/** The first request of the system to end, heard instead of obeyed; a second one ends the program. */
export interface EndSignals {
  /** Listens from the first call on; a program that is not told to listen is ended at once, in the middle of its work. */
  listen(): AbortSignal;
  /** The exit code of a program that was asked to end; null where it was not. */
  readonly exitCode: number | null;
}

/** Makes what hears the signals of this process. */
export function createEndSignals(): EndSignals {
  const ending = createAbort();
  const names = Object.keys(exitCodesBySignal) as EndSignal[];
  let exitCode: number | null = null;
  const end = (name: EndSignal) => {
    for (const each of names) process.off(each, end);
    exitCode = exitCodesBySignal[name];
    ending.abort();
  };
  let isListening = false;
  return {
    listen: () => {
      if (!isListening) for (const name of names) process.on(name, end);
      isListening = true;
      return ending.signal;
    },
    get exitCode() {
      return exitCode;
    },
  };
}
