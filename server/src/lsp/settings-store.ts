import type { Connection } from 'vscode-languageserver';
import { readSettings, type Settings } from './settings';

/** The settings of every resource. Those of an open document are asked for once and kept until they change. */
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
  readonly isOpen: (uri: string) => boolean;
}

/** Makes the store. */
export function createSettingsStore({ connection, canAsk, editorLocale, isOpen }: SettingsSource): SettingsStore {
  const kept = new Map<string, Promise<Settings>>();
  let received: unknown;
  const ask = async (uri: string | null): Promise<unknown> => {
    if (!canAsk) return received;
    try {
      return await connection.workspace.getConfiguration({ section: 'oit', ...(uri === null ? {} : { scopeUri: uri }) });
    } catch (error) {
      connection.console.warn(`settings: the client does not answer: ${String(error)}`);
      return received;
    }
  };
  return {
    get: (uri) => {
      const known = uri === null ? undefined : kept.get(uri);
      if (known) return known;
      const asked = ask(uri).then((section) => readSettings(section, editorLocale));
      if (uri !== null && isOpen(uri)) kept.set(uri, asked);
      return asked;
    },
    receive: (section) => {
      received = section;
    },
    forget: (uri) => kept.delete(uri),
    clear: () => kept.clear(),
  };
}
