import { type Diagnostic, DidChangeWatchedFilesNotification, type Disposable, type FileSystemWatcher } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { createLineIndex, type Language, limitFindings, type OwnProfileReading } from '../core';
import type { ClientFeatures } from './client-features';
import { mergeRuns } from './merge-runs';
import { runHandler } from './run-handler';
import type { Session } from './session';
import { toDiagnostic } from './to-protocol';
import { normalizeUri } from './workspace-folders';

/** The files of own profiles that are followed. */
export interface OwnProfiles {
  /** The files or their names may have changed. */
  update(): void;
  has(uri: string): boolean;
}

/**
 * Follows the files of own profiles that the settings name, of open submissions and of folders with others: what is wrong with each is
 * shown on the file itself until it is mended or no longer named, and the client watches it.
 */
export function followOwnProfiles(session: Session, client: ClientFeatures, folders: () => readonly string[]): OwnProfiles {
  const show = createDisplay(session);
  const watch = createWatch(session, client);
  let uris: ReadonlySet<string> = new Set();
  const update = async () => {
    const named = await findNamed(session, [...session.documents.keys(), ...folders()]);
    uris = new Set([...named.keys()].map((file) => normalizeUri(URI.file(file).toString())));
    await show(named);
    await watch([...named.keys()]);
  };
  return {
    update: mergeRuns(() => runHandler('own profiles', session.connection.console, undefined, null, update)),
    has: (uri) => uris.has(normalizeUri(uri)),
  };
}

interface NamedProfile {
  readonly reading: OwnProfileReading;
  readonly language: Language;
}

async function findNamed({ options }: Session, resources: readonly string[]): Promise<ReadonlyMap<string, NamedProfile>> {
  const named = new Map<string, NamedProfile>();
  for (const uri of resources) {
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
