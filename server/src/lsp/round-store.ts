import { URI } from 'vscode-uri';
import { noRounds, type RoundFiles, type RoundsReading, readRounds, roundsFileOf } from '../core';

/** The rounds of review that are recorded beside submissions. */
export interface RoundStore {
  /** Gives those of a submission; none where they cannot be read: who records one is told why. Never rejects. */
  get(uri: string): Promise<RoundsReading>;
  /** Files may have changed: they are read again when next asked for. */
  clear(): void;
}

/** Makes the store. Of what the client does not watch nothing is kept. */
export function createRoundStore(files: RoundFiles, isWatched: (uri: string) => boolean): RoundStore {
  const kept = new Map<string, Promise<RoundsReading>>();
  const read = async (uri: string): Promise<RoundsReading> => {
    const address = URI.parse(uri);
    if (address.scheme !== 'file') return noRounds;
    const bytes = await files.read(roundsFileOf(address.fsPath));
    return bytes ? readRounds(bytes) : noRounds;
  };
  return {
    get: (uri) => {
      const known = kept.get(uri) ?? read(uri).catch(() => noRounds);
      if (isWatched(uri)) kept.set(uri, known);
      return known;
    },
    clear: () => kept.clear(),
  };
}
