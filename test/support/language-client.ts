import {
  type ClientCapabilities,
  type CodeLens,
  CodeLensRefreshRequest,
  CodeLensRequest,
  type ConfigurationItem,
  ConfigurationRequest,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FileChangeType,
  type Hover,
  HoverRequest,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  type InlayHint,
  InlayHintRequest,
  LogMessageNotification,
  type LogMessageParams,
  type Position,
  type ProgressToken,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  RegistrationRequest,
  type TextDocumentContentChangeEvent,
  UnregistrationRequest,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  WorkDoneProgressCreateRequest,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageserver/node';
import {
  type CheckLinksParams,
  type CheckLinksResult,
  type DescribeRowResult,
  methods,
  type SubmissionSummary,
  type SubmissionsChanged,
  type SubmissionsResult,
} from '../../server/src/protocol';
import { MessageLog } from './message-log';

const workspace: NonNullable<ClientCapabilities['workspace']> = {
  configuration: true,
  codeLens: { refreshSupport: true },
  workspaceFolders: true,
  didChangeConfiguration: { dynamicRegistration: true },
  didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  diagnostics: { refreshSupport: true },
};

/** A client such as VS Code. */
export const pullCapabilities: ClientCapabilities = { workspace, window: { workDoneProgress: true }, textDocument: { diagnostic: {} } };

/** The same without pulled diagnostics. */
export const pushCapabilities: ClientCapabilities = { workspace, textDocument: { publishDiagnostics: { versionSupport: true } } };

export interface LanguageClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly locale?: string;
  /** URIs of the workspace folders. */
  readonly folders?: readonly string[];
  /** The section `oit`, of all resources or by resource. */
  readonly settings?: unknown;
  /** The section `http`. */
  readonly proxy?: unknown;
  readonly initializationOptions?: unknown;
}

/** An editor as far as the tests need one: it keeps what the server sends and answers what the server asks. */
export class LanguageClient {
  readonly pushes = new MessageLog<PublishDiagnosticsParams>();
  readonly submissionChanges = new MessageLog<SubmissionsChanged>();
  /** What was told of submissions, one after the other. */
  readonly summaries = new MessageLog<SubmissionSummary>();
  readonly logs = new MessageLog<LogMessageParams>();
  readonly refreshes = new MessageLog<true>();
  readonly lensRefreshes = new MessageLog<true>();
  /** What is said of long jobs, in order. */
  readonly progress = new MessageLog<WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd>();
  /** Called with the token of a long job when it begins. */
  onProgressBegin: (token: ProgressToken) => void = () => undefined;
  readonly configurationRequests = new MessageLog<ConfigurationItem>();
  readonly registered = new MessageLog<Registration>();
  /** Ids of registrations taken back. */
  readonly unregistered = new MessageLog<string>();
  /** Registrations in force, by id. */
  readonly registrations = new Map<string, Registration>();
  /** What the editor's settings hold for a resource; a test may replace it, also by one that answers late or not at all. */
  answerSettings: (uri: string | undefined) => unknown;

  private constructor(
    readonly connection: ProtocolConnection,
    { settings, proxy }: LanguageClientOptions,
  ) {
    this.answerSettings = () => settings;
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => this.pushes.add(params));
    connection.onNotification(LogMessageNotification.type, (params) => this.logs.add(params));
    connection.onNotification(methods.submissionsChanged, (change: SubmissionsChanged) => {
      this.submissionChanges.add(change);
      for (const summary of change.changed) this.summaries.add(summary);
    });
    connection.onRequest(DiagnosticRefreshRequest.type, () => this.refreshes.add(true));
    connection.onRequest(CodeLensRefreshRequest.type, () => this.lensRefreshes.add(true));
    connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      connection.onProgress(WorkDoneProgress.type, token, (value) => {
        this.progress.add(value);
        if (value.kind === 'begin') this.onProgressBegin(token);
      });
    });
    connection.onRequest(ConfigurationRequest.type, ({ items }) => {
      for (const item of items) this.configurationRequests.add(item);
      return Promise.all(items.map(({ scopeUri, section }) => (section === 'http' ? (proxy ?? null) : this.answerSettings(scopeUri))));
    });
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const registration of registrations) {
        this.registrations.set(registration.id, registration);
        this.registered.add(registration);
      }
    });
    connection.onRequest(UnregistrationRequest.type, ({ unregisterations }) => {
      for (const { id } of unregisterations) {
        this.registrations.delete(id);
        this.unregistered.add(id);
      }
    });
    connection.listen();
  }

  /** Makes a client on a connection and starts the server behind it. */
  static async start(
    connection: ProtocolConnection,
    options: LanguageClientOptions = {},
  ): Promise<{ client: LanguageClient; initialized: InitializeResult }> {
    const { capabilities = pullCapabilities, locale, folders, initializationOptions } = options;
    const client = new LanguageClient(connection, options);
    const params: InitializeParams = {
      processId: null,
      rootUri: null,
      capabilities,
      ...(locale ? { locale } : {}),
      ...(folders ? { workspaceFolders: folders.map(toFolder) } : {}),
      initializationOptions,
    };
    const initialized = await connection.sendRequest(InitializeRequest.type, params);
    await connection.sendNotification(InitializedNotification.type, {});
    return { client, initialized };
  }

  open(uri: string, text: string, version = 1): Promise<void> {
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'oit', version, text },
    });
  }

  change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const params = { textDocument: { uri }, ...(previousResultId === undefined ? {} : { previousResultId }) };
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, params);
  }

  async pullItems(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error(`a ${report.kind} report`);
    return report.items;
  }

  async symbols(uri: string): Promise<DocumentSymbol[]> {
    return (await this.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })) as DocumentSymbol[];
  }

  checkLinks(params: CheckLinksParams): Promise<CheckLinksResult> {
    return this.connection.sendRequest<CheckLinksResult>(methods.checkLinks, params);
  }

  async codeLenses(uri: string): Promise<CodeLens[]> {
    return (await this.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } })) ?? [];
  }

  inlayHints(uri: string, range: Range): Promise<InlayHint[] | null> {
    return this.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range });
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  }

  save(uri: string): Promise<void> {
    return this.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** Waits until a version of an open document is summed up; null: until it is as it is stored. */
  async summaryOf(uri: string, version: number | null = 1): Promise<SubmissionSummary> {
    for (;;) {
      const { submissions } = await this.connection.sendRequest<SubmissionsResult>(methods.submissions);
      const found = submissions.find((summary) => summary.uri === uri && summary.version === version);
      if (found) return found;
      // Of what is the same as before nothing is told.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async describeRow(uri: string, row: string | null): Promise<string | null> {
    return (await this.connection.sendRequest<DescribeRowResult>(methods.describeRow, { uri, row })).tooltip;
  }

  /** The editor's settings change, and it says so. */
  changeSettings(section: unknown): Promise<void> {
    this.answerSettings = () => section;
    return this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { oit: section } });
  }

  changeFolders(added: readonly string[], removed: readonly string[]): Promise<void> {
    const event = { added: added.map(toFolder), removed: removed.map(toFolder) };
    return this.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
  }

  changeFile(uri: string): Promise<void> {
    return this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type: FileChangeType.Changed }] });
  }

  /** What was told of one submission. */
  summariesOf(uri: string): SubmissionSummary[] {
    return this.summaries.all.filter((summary) => summary.uri === uri);
  }

  /** Waits until the server has told of every submission that shows something else: it does so at pauses. */
  async letSummariesBeTold(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await this.settle();
  }

  /** What was sent of one file. */
  pushesOf(uri: string): PublishDiagnosticsParams[] {
    return this.pushes.all.filter((push) => push.uri === uri);
  }

  /** Waits until the server has taken in all that was sent before and waits for no more edits: its checks are under way. */
  async letChecksBegin(): Promise<void> {
    const turns = 20;
    for (let turn = 0; turn < turns; turn++) await this.connection.sendRequest('test/no-such-method').catch(() => undefined);
  }

  /** Waits until the server has handled all that was sent before; the client must answer for its settings. */
  async settle(): Promise<void> {
    await this.describeRow('file:///not-open.oit.yaml', null);
  }
}

function toFolder(uri: string): { uri: string; name: string } {
  return { uri, name: uri };
}
