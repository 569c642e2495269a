import * as vscode from 'vscode';
import { LanguageClient, type LanguageClientOptions, RevealOutputChannelOn, State, TransportKind } from 'vscode-languageclient/node';
import {
  type FoundSubmissions,
  type InitializationOptions,
  methods,
  type ReadFileParams,
  type ReadFileResult,
  type SubmissionsChanged,
} from '../../server/src/protocol';
import { createCrashPolicy } from './crash-policy';
import { RequestProgress } from './request-progress';
import { findStoredSubmissions, isSubmission, LANGUAGE_ID, readStoredFile } from './submission-files';
import { currentTexts } from './ui-language';

/** Schemes of what stands beside a submission to be compared with it: another version, whose findings nobody mends there. */
const comparedSchemes: ReadonlySet<string> = new Set(['git', 'oit-proposal']);

export type ServerState = 'starting' | 'running' | 'stopped';

/** Leaves the library's English pop-ups to the log: what the user is told, and how to go on, is ours. */
class QuietLanguageClient extends LanguageClient {
  override error(message: string, data?: unknown, showNotification?: boolean | 'force'): void {
    super.error(message, data, showNotification === 'force' ? false : (showNotification ?? true));
  }
}

export interface LanguageServerOptions {
  /** The server's program. */
  module: string;
  manualUri: string;
  cacheFolder: string | null;
  log: vscode.LogOutputChannel;
}

/**
 * The language server through its life: start, crash, restart.
 * Every start makes a client of its own, because the library's cannot start again once a start has failed.
 */
export class LanguageServer implements vscode.Disposable {
  private readonly stateChanged = new vscode.EventEmitter<ServerState>();
  private readonly failed = new vscode.EventEmitter<void>();
  private readonly submissionsChanged = new vscode.EventEmitter<SubmissionsChanged>();
  private readonly progress = new RequestProgress();
  private client: LanguageClient | undefined;
  private state: ServerState = 'stopped';

  readonly onDidChangeState = this.stateChanged.event;
  /** The server is down and will not come back by itself. */
  readonly onDidFail = this.failed.event;
  readonly onDidChangeSubmissions = this.submissionsChanged.event;

  constructor(private readonly options: LanguageServerOptions) {}

  get currentState(): ServerState {
    return this.state;
  }

  get processId(): number | undefined {
    return this.client?.serverProcess?.pid;
  }

  /** Resolves when the server is ready or known not to start; never rejects. */
  async start(): Promise<void> {
    const client = this.createClient();
    this.client = client;
    this.setState('starting');
    client.onDidChangeState(({ newState }) => {
      if (client !== this.client) return;
      if (newState === State.Running) this.setState('running');
      if (newState === State.Starting) this.setState('starting');
      if (newState === State.StartFailed) this.fail(client);
    });
    client.onNotification(methods.submissionsChanged, (change: SubmissionsChanged) => this.submissionsChanged.fire(change));
    client.onRequest(methods.findSubmissions, async (): Promise<FoundSubmissions> => {
      const found = await findStoredSubmissions();
      return { uris: found.map((uri) => client.code2ProtocolConverter.asUri(uri)) };
    });
    client.onRequest(methods.readFile, async ({ uri }: ReadFileParams): Promise<ReadFileResult> => {
      const content = await readStoredFile(client.protocol2CodeConverter.asUri(uri));
      return { content: content && Buffer.from(content).toString('base64') };
    });
    // A failure is in the log and in the state: nothing else to do with it here.
    await client.start().catch(() => undefined);
  }

  async restart(): Promise<void> {
    await this.end('starting');
    await this.start();
  }

  async stop(): Promise<void> {
    await this.end('stopped');
  }

  async request<Result>(method: string, params?: object): Promise<Result> {
    if (!this.client || this.state === 'stopped') throw new Error(currentTexts().serverDownShort);
    return params ? this.client.sendRequest<Result>(method, params) : this.client.sendRequest<Result>(method);
  }

  /** A request that takes long: the user sees how far it is, and may end it. */
  async requestVisibly<Result>(method: string, params: object): Promise<Result> {
    return this.progress.await(this.request<Result>(method, params));
  }

  /** Tells a server that listens: one that is down learns of all when it starts. */
  async notify(method: string, params?: object): Promise<void> {
    const sent = params ? this.client?.sendNotification(method, params) : this.client?.sendNotification(method);
    await sent?.catch(() => undefined);
  }

  showLog(): void {
    this.options.log.show();
  }

  async dispose(): Promise<void> {
    await this.stop();
    this.stateChanged.dispose();
    this.failed.dispose();
    this.submissionsChanged.dispose();
  }

  /** Ends the server's program; `next` says what is to come. */
  private async end(next: ServerState): Promise<void> {
    const { client } = this;
    this.client = undefined;
    this.setState(next);
    if (!client) return;
    const { serverProcess } = client;
    // A server that hangs does not answer the farewell.
    await client.stop().catch(() => serverProcess?.kill());
    await client.dispose().catch(() => undefined);
  }

  private createClient(): LanguageClient {
    const program = { module: this.options.module, transport: TransportKind.ipc };
    const options: LanguageClientOptions = {
      documentSelector: [{ language: LANGUAGE_ID }],
      initializationOptions: () => this.describeClient(),
      outputChannel: this.options.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      middleware: {
        handleWorkDoneProgress: (...given) => this.progress.handle(client, ...given),
        provideDiagnostics: (document, previousId, token, next) =>
          comparedSchemes.has((document instanceof vscode.Uri ? document : document.uri).scheme) ? null : next(document, previousId, token),
        // What the server is not told of it says nothing of: an old version, or a proposal, stands beside the submission with all its faults.
        didOpen: async (document, next) => (isSubmission(document) ? next(document) : undefined),
      },
      initializationFailedHandler: () => false,
      errorHandler: createCrashPolicy(
        () => client.state === State.Starting,
        () => this.fail(client),
      ),
    };
    const client = new QuietLanguageClient('oit', 'OIT', { run: program, debug: program }, options);
    return client;
  }

  /** Asked for at every start of the server, that after a crash too. */
  private describeClient(): InitializationOptions {
    const { manualUri, cacheFolder } = this.options;
    return { manualUri, isTrusted: vscode.workspace.isTrusted, cacheFolder, findsSubmissions: true, tellsShown: true };
  }

  private fail(client: LanguageClient): void {
    if (client !== this.client || this.state === 'stopped') return;
    this.setState('stopped');
    this.failed.fire();
  }

  private setState(state: ServerState): void {
    if (state === this.state) return;
    this.state = state;
    this.stateChanged.fire(state);
  }
}
