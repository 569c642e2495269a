import type { CancellationToken, Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckedDocument, Checker } from './checker';
import type { FolderStore } from './folder-store';
import type { LinkService } from './links/link-service';
import type { OptionsStore } from './options-store';
import type { RoundStore } from './round-store';
import { stopIfCancelled } from './run-handler';
import type { ServerHost } from './server-host';
import type { SettingsStore } from './settings-store';
import { waitForEdits } from './wait-for-edits';
import type { PublishedFindings } from './workspace/published-findings';
import type { ShownDocuments } from './workspace/shown-documents';
import type { SubmissionStore } from './workspace/submission-store';
import type { UserFirst } from './workspace/user-first';
import type { WorkspaceFolders } from './workspace-folders';

/** What every handler works with. */
export interface Session {
  readonly connection: Connection;
  readonly host: ServerHost;
  readonly documents: TextDocuments<TextDocument>;
  readonly folders: WorkspaceFolders;
  readonly settings: SettingsStore;
  readonly options: OptionsStore;
  readonly checker: Checker;
  readonly links: LinkService;
  readonly submissions: SubmissionStore;
  readonly published: PublishedFindings;
  readonly shown: ShownDocuments;
  readonly rounds: RoundStore;
  readonly folderFiles: FolderStore;
  readonly userFirst: UserFirst;
  /** Where the client opens the manual, or null. */
  readonly manualUri: string | null;
  /** The client finds the submissions of the workspace itself, and reads files that are not on this machine. */
  readonly asksForFiles: boolean;
  /** The client shows how far a long job is. */
  readonly showsProgress: boolean;
}

/** Checks the newest version of a document; null where it is not open. */
export async function checkOpenDocument(session: Session, uri: string, token: CancellationToken | null): Promise<CheckedDocument | null> {
  const { documents, options, checker, folderFiles, userFirst } = session;
  if (token) userFirst.note();
  let [resolved, files] = await Promise.all([options.get(uri), folderFiles.get(uri)]);
  if (!checker.isChecked(documents.get(uri), resolved, files)) {
    await waitForEdits(documents, uri);
    [resolved, files] = await Promise.all([options.get(uri), folderFiles.get(uri)]);
  }
  stopIfCancelled(token);
  const document = documents.get(uri);
  return document ? checker.check(document, resolved, files) : null;
}

/** The same of a document that the user sees; null also where the editor merely keeps it: its file may say something else by now. */
export async function checkShownDocument(session: Session, uri: string, token: CancellationToken | null): Promise<CheckedDocument | null> {
  return session.shown.has(uri) ? checkOpenDocument(session, uri, token) : null;
}
