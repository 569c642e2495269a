import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import type { ServerProgram } from './servers';
import type { TypedDocument } from './typed-document';
import type { Workspace } from './workspace';

const patience = 120_000;

const workspaceCapabilities: NonNullable<ClientCapabilities['workspace']> = {
  configuration: true,
  workspaceFolders: true,
  didChangeConfiguration: { dynamicRegistration: true },
  didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  diagnostics: { refreshSupport: true },
};

type Listener = (diagnostics: readonly Diagnostic[]) => void;

/** An editor with one language server: it types, and waits for the diagnostics of what was typed. */
export class Editor {
  private readonly listeners = new Map<string, Listener>();
  private readonly pulls = new Map<string, CancellationTokenSource>();
  private syncsWhole = false;

  private constructor(
    private readonly server: ServerProgram,
    private readonly child: ChildProcess,
    private readonly connection: ProtocolConnection,
  ) {}

  /** Starts a server; it has answered `initialize` when this has come. */
  static async start(server: ServerProgram, workspace: Workspace): Promise<Editor> {
    const child = spawn(process.execPath, [...server.args, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'], cwd: workspace.folder });
    const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    const editor = new Editor(server, child, connection);
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => editor.listeners.get(uri)?.(diagnostics));
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(({ section }) => workspace.settings[section ?? ''] ?? null));
    connection.onRequest(RegistrationRequest.type, () => undefined);
    connection.onRequest(DiagnosticRefreshRequest.type, () => undefined);
    connection.listen();
    const uri = pathToFileURL(workspace.folder).href;
    const { capabilities } = await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'bench' }],
      capabilities: {
        workspace: workspaceCapabilities,
        textDocument: {
          completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
          hover: { contentFormat: ['markdown'] },
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
          ...(server.isPulled ? { diagnostic: {} } : { publishDiagnostics: { versionSupport: true } }),
        },
      },
    });
    const { textDocumentSync } = capabilities;
    editor.syncsWhole = (typeof textDocumentSync === 'object' ? textDocumentSync.change : textDocumentSync) === TextDocumentSyncKind.Full;
    await connection.sendNotification(InitializedNotification.type, {});
    return editor;
  }

  get pid(): number {
    return this.child.pid as number;
  }

  /** Opens a file and waits until its diagnostics have come. */
  open(document: TypedDocument): Promise<void> {
    const { uri, version, text } = document;
    return this.changeAndWait(document, () =>
      this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: this.server.languageId, version, text },
      }),
    );
  }

  /** Types one key and waits until the diagnostics that belong to it have come; gives the milliseconds. */
  async type(document: TypedDocument): Promise<number> {
    const started = performance.now();
    await this.changeAndWait(document, () => this.sendKey(document));
    return performance.now() - started;
  }

  /** Types a key without waiting, as in the middle of a word. What was asked about the text before is asked no more. */
  typeOn(document: TypedDocument): void {
    void this.sendKey(document);
    if (this.server.isPulled) this.pull(document).catch(() => undefined);
  }

  /** Asks what can be typed at a place; gives the milliseconds to the answer. */
  complete({ uri }: TypedDocument, position: Position): Promise<number> {
    return this.ask('completions', async () => {
      const answer = await this.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
      return (Array.isArray(answer) ? answer : (answer?.items ?? [])).length > 0;
    });
  }

  /** Asks what stands at a place; gives the milliseconds to the answer. */
  hover({ uri }: TypedDocument, position: Position): Promise<number> {
    return this.ask(
      'hover',
      async () => (await this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position })) !== null,
    );
  }

  /** Asks for the outline; gives the milliseconds to the answer. */
  symbols({ uri }: TypedDocument): Promise<number> {
    return this.ask(
      'symbols',
      async () => ((await this.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })) ?? []).length > 0,
    );
  }

  /** Types one key and asks at once; gives the milliseconds from the key to the answer. The diagnostics are waited for, and do not count. */
  async typeAndAsk(document: TypedDocument, ask: () => Promise<number>): Promise<number> {
    const shown = this.server.isPulled ? null : this.waitForPush(document);
    const started = performance.now();
    void this.sendKey(document);
    await ask();
    const elapsed = performance.now() - started;
    await (shown ?? this.pull(document));
    return elapsed;
  }

  async stop(): Promise<void> {
    this.connection.dispose();
    this.child.kill('SIGKILL');
    await once(this.child, 'exit');
  }

  /** An answer that holds nothing tells nothing of how long one takes. */
  private async ask(what: string, request: () => Promise<boolean>): Promise<number> {
    const started = performance.now();
    const isAnswered = await request();
    const elapsed = performance.now() - started;
    if (!isAnswered) throw new Error(`${this.server.title} gave no ${what}`);
    return elapsed;
  }

  private sendKey(document: TypedDocument): Promise<void> {
    const change = document.type();
    const { uri, version } = document;
    const contentChanges = [this.syncsWhole ? { text: document.text } : change];
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges });
  }

  private async changeAndWait(document: TypedDocument, change: () => Promise<void>): Promise<void> {
    const shown = this.server.isPulled ? null : this.waitForPush(document);
    void change();
    if (shown) return shown;
    // The answer to a question that was asked after the edit must be about the edit.
    if (!document.isShownBy(await this.pull(document))) throw new Error(`${this.server.title} answered with old diagnostics`);
  }

  private async pull(document: TypedDocument): Promise<readonly Diagnostic[]> {
    const { uri, resultId } = document;
    this.pulls.get(uri)?.cancel();
    const source = new CancellationTokenSource();
    this.pulls.set(uri, source);
    const params = { textDocument: { uri }, ...(resultId === undefined ? {} : { previousResultId: resultId }) };
    const report = await this.connection.sendRequest(DocumentDiagnosticRequest.type, params, source.token);
    document.resultId = report.resultId;
    return report.kind === 'full' ? report.items : [];
  }

  private waitForPush(document: TypedDocument): Promise<void> {
    return new Promise((resolve, reject) => {
      const { uri } = document;
      const timer = setTimeout(() => reject(new Error(`${this.server.title} sent no diagnostics of ${uri}`)), patience);
      this.listeners.set(uri, (diagnostics) => {
        if (!document.isShownBy(diagnostics)) return;
        clearTimeout(timer);
        this.listeners.delete(uri);
        resolve();
      });
    });
  }
}
