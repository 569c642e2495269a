import { type Diagnostic, DidChangeWatchedFilesNotification, type Disposable, type FileSystemWatcher } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { createLineIndex, type Language, limitFindings, type OwnProfileReading } from '../core';
import type { ClientFeatures } from './client-features';
import { mergeRuns } from './merge-runs';
import { runHandler } from './run-handler';
import type { Session } from './session';
import { toDiagnostic } from './to-protocol';

/**
 * Follows the files of own profiles that the settings of open submissions name: what is wrong with each is shown on the file
 * itself until it is mended or no longer named, and the client watches it. Gives the function to call when the files or
 * their names may have changed.
 */
export function followOwnProfiles(session: Session, client: ClientFeatures): () => void {
  const show = createDisplay(session);
  const watch = createWatch(session, client);
  const update = async () => {
    const named = await findNamed(session);
    await show(named);
    await watch([...named.keys()]);
  };
  return mergeRuns(() => runHandler('own profiles', session.connection.console, undefined, null, update));
}

interface NamedProfile {
  readonly reading: OwnProfileReading;
  readonly language: Language;
}

async function findNamed({ documents, options }: Session): Promise<ReadonlyMap<string, NamedProfile>> {
  const named = new Map<string, NamedProfile>();
  for (const uri of documents.keys()) {
    const { settings, catalog } = await options.get(uri);
    for (const reading of catalog.own) named.set(reading.file, { reading, language: settings.language });
  }
  return named;
}

function createDisplay({ connection }: Session): (named: ReadonlyMap<string, NamedProfile>) => Promise<void> {
  let shown = new Map<string, Diagnostic[]>();
  return async (named) => {
    const faulty = new Map<string, Diagnostic[]>();
    for (const [file, profile] of named) {
      const uri = URI.file(file).toString();
      if (profile.reading.findings.length > 0) faulty.set(uri, toProfileDiagnostics(uri, profile));
    }
    const mended = [...shown.keys()].filter((uri) => !faulty.has(uri));
    shown = faulty;
    for (const uri of mended) await connection.sendDiagnostics({ uri, diagnostics: [] });
    for (const [uri, diagnostics] of faulty) await connection.sendDiagnostics({ uri, diagnostics });
  };
}

function toProfileDiagnostics(uri: string, { reading, language }: NamedProfile): Diagnostic[] {
  const presentation = { uri, lines: createLineIndex(reading.text), language, manualUri: null };
  const findings = reading.findings.map((finding) => ({ ...finding, severity: finding.severity ?? ('error' as const) }));
  return limitFindings(findings).map((finding) => toDiagnostic(finding, presentation));
}

function createWatch({ connection }: Session, client: ClientFeatures): (files: readonly string[]) => Promise<void> {
  let watched = '';
  let registration: Disposable | null = null;
  return async (files) => {
    const wanted = [...files].sort();
    const key = wanted.join('\n');
    if (!client.watchesFiles || key === watched) return;
    const watchers = wanted.map((file) => describeWatcher(file, client.watchesAnywhere));
    const former = registration;
    registration = watchers.length > 0 ? await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }) : null;
    watched = key;
    former?.dispose();
  };
}

/** A sign that means something in a pattern is watched as any sign: a file too many does no harm. */
function describeWatcher(file: string, anywhere: boolean): FileSystemWatcher {
  const uri = URI.file(file);
  const toPattern = (path: string) => path.replace(/[*?{}[\]]/g, '?');
  if (!anywhere) return { globPattern: toPattern(file.replaceAll('\\', '/')) };
  return { globPattern: { baseUri: Utils.dirname(uri).toString(), pattern: toPattern(Utils.basename(uri)) } };
}
