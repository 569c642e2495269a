import type { Connection } from 'vscode-languageserver';
import type { Clock } from '../core';
import { readSettings, type Settings } from './settings';

/** The settings of every resource. Those of an open document or of a folder are asked for once and kept until they change. */
export interface SettingsStore {
  /** null: of no resource. */
  get(uri: string | null): Promise<Settings>;
  /** Takes the section that came with a notification, for clients that do not answer. */
  receive(section: unknown): void;
  forget(uri: string): void;
  clear(): void;
}

export interface SettingsSource {
  readonly connection: Connection;
  /** The client answers `workspace/configuration`. */
  readonly canAsk: boolean;
  readonly editorLocale: string;
  /** Its settings are kept: those of a document that is open, or of a folder. */
  readonly isKept: (uri: string) => boolean;
  readonly clock: Clock;
}

/** A client that has answered nothing for so long is taken for one that does not, in milliseconds; where it has, only this server was busy. */
const longestAnswer = 10_000;

/** Makes the store. */
export function createSettingsStore({ connection, canAsk, editorLocale, isKept, clock }: SettingsSource): SettingsStore {
  const kept = new Map<string, Promise<Settings>>();
  let received: unknown;
  let answers = 0;
  const untilSilent = async (signal: AbortSignal): Promise<never> => {
    let heard: number;
    do {
      heard = answers;
      await clock.wait(longestAnswer, signal);
    } while (answers > heard && !signal.aborted);
    throw new Error('no answer in time');
  };
  const ask = async (uri: string | null): Promise<unknown> => {
    if (!canAsk) return received;
    const answered = new AbortController();
    const silence = untilSilent(answered.signal);
    // Ended by the answer.
    silence.catch(() => undefined);
    try {
      const asked = connection.workspace.getConfiguration({ section: 'oit', ...(uri === null ? {} : { scopeUri: uri }) });
      const section = await Promise.race([asked, silence]);
      answers++;
      return section;
    } catch (error) {
      connection.console.warn(`settings: the client does not answer: ${String(error)}`);
      return received;
    } finally {
      answered.abort();
    }
  };
  return {
    get: (uri) => {
      const known = uri === null ? undefined : kept.get(uri);
      if (known) return known;
      const asked = ask(uri).then((section) => readSettings(section, editorLocale));
      if (uri !== null && isKept(uri)) kept.set(uri, asked);
      return asked;
    },
    receive: (section) => {
      received = section;
    },
    forget: (uri) => kept.delete(uri),
    clear: () => kept.clear(),
  };
}
