import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createCatalogStore } from './catalog-store';
import { createChecker } from './checker';
import type { ClientFeatures } from './client-features';
import { createFolderStore } from './folder-store';
import { followChanges } from './follow-changes';
import { handleAnswerText } from './handlers/answer-text';
import { handleCalendar } from './handlers/calendar';
import { handleCheckLinks } from './handlers/check-links';
import { handleCodeActions } from './handlers/code-actions';
import { handleCodeLenses } from './handlers/code-lenses';
import { handleCompletion } from './handlers/completion';
import { handleDefinition } from './handlers/definition';
import { handleDiagnosticPull } from './handlers/diagnostic-pull';
import { handleDocumentLinks } from './handlers/document-links';
import { handleDocumentSymbols } from './handlers/document-symbols';
import { handleExportPackage, handleInspectExport } from './handlers/export-package';
import { handleFoldingRanges } from './handlers/folding-ranges';
import { handleFormatOnType } from './handlers/format-on-type';
import { handleFormatting } from './handlers/formatting';
import { handleHover } from './handlers/hover';
import { handleImportAnswers, handlePreviewTable } from './handlers/import-answers';
import { handleInlayHints } from './handlers/inlay-hints';
import { handleNewSubmission } from './handlers/new-submission';
import { handleNextYear } from './handlers/next-year';
import { handlePaste } from './handlers/paste';
import { handleMarkShown, handlePlan } from './handlers/plan';
import { handleProfiles } from './handlers/profiles';
import { handleRecordReview } from './handlers/record-review';
import { handleReferences } from './handlers/references';
import { handleRename } from './handlers/rename';
import { handleReport } from './handlers/report';
import { handleReviewDue } from './handlers/review-due';
import { handleSelectionRanges } from './handlers/selection-ranges';
import { handleSubmissions } from './handlers/submissions';
import { handleBuildWorksheets, handleListWorksheets } from './handlers/worksheets';
import { handleWorkspaceSymbols } from './handlers/workspace-symbols';
import { handleWriteFile } from './handlers/write-file';
import { createLinkService } from './links/link-service';
import { createOptionsStore } from './options-store';
import { createRoundStore } from './round-store';
import type { ServerHost } from './server-host';
import type { Session } from './session';
import { createSettingsStore } from './settings-store';
import { createPublishedFindings } from './workspace/published-findings';
import { createShownDocuments } from './workspace/shown-documents';
import { createStoredSubmissions } from './workspace/stored-submissions';
import { createSubmissionStore } from './workspace/submission-store';
import { createUserFirst } from './workspace/user-first';
import { createWorkspaceFolders } from './workspace-folders';

/** Begins to follow a client that has had its first answer. */
export function startSession(connection: Connection, host: ServerHost, client: ClientFeatures): void {
  const session = createSession(connection, host, client);
  const stored = createStoredSubmissions(session);
  followChanges(session, client, stored);
  handleCheckLinks(session);
  handleCodeLenses(session);
  handleInlayHints(session);
  handleHover(session);
  handleCodeActions(session);
  handleDocumentSymbols(session);
  handleWorkspaceSymbols(session);
  handleFoldingRanges(session);
  handleDocumentLinks(session);
  handleDefinition(session);
  handleReferences(session);
  handleRename(session);
  handleSelectionRanges(session);
  handleSubmissions(session, stored);
  handleCompletion(session, client);
  handleExportPackage(session);
  handleInspectExport(session);
  handleCalendar(session);
  handlePlan(session);
  handleListWorksheets(session);
  handleBuildWorksheets(session);
  handleMarkShown(session);
  handleNewSubmission(session);
  handleImportAnswers(session);
  handleNextYear(session);
  handlePreviewTable(session);
  handleProfiles(session);
  handleRecordReview(session);
  handleReport(session);
  handleReviewDue(session);
  handlePaste(session);
  handleAnswerText(session);
  handleFormatting(session);
  handleFormatOnType(session);
  handleWriteFile(session);
  if (client.pullsDiagnostics) handleDiagnosticPull(session);
  connection.onShutdown(async () => {
    stored.close();
    await session.links.close();
  });
}

function createSession(connection: Connection, host: ServerHost, client: ClientFeatures): Session {
  const documents = new TextDocuments(TextDocument);
  const folders = createWorkspaceFolders(client.folders);
  const catalogs = createCatalogStore(host.builtInProfiles, host.readFile);
  const settings = createSettingsStore({
    connection,
    canAsk: client.answersConfiguration,
    editorLocale: client.locale,
    isKept: (uri) => documents.get(uri) !== undefined || folders.all().includes(uri),
    clock: host.clock,
  });
  const options = createOptionsStore(settings, catalogs, folders);
  const links = createLinkService(connection, host, client);
  const checker = createChecker(client.manualUri, links, host.findToday);
  const submissions = createSubmissionStore(connection, host.sha256);
  const published = createPublishedFindings(connection);
  const userFirst = createUserFirst();
  const shown = createShownDocuments(documents, client.tellsShown);
  const isWatched = (uri: string) => client.watchesFiles && folders.around(uri) !== null;
  const rounds = createRoundStore(host.roundFiles, isWatched);
  const folderFiles = createFolderStore(host.listFolder, isWatched);
  const { showsProgress, manualUri, findsSubmissions: asksForFiles } = client;
  return {
    ...{ connection, host, documents, folders, settings, options, checker, links },
    ...{ submissions, published, shown, rounds, folderFiles, userFirst, manualUri, asksForFiles, showsProgress },
  };
}
