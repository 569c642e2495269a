import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { completionTriggers } from '../../server/src/lsp/completion-triggers';
import { createServer } from '../../server/src/lsp/create-server';
import { nodeHost } from '../../server/src/platform/node-host';
import { useServer } from '../support/in-process-server';
import { pullCapabilities, pushCapabilities } from '../support/language-client';

const uri = 'file:///project/a.oit.yaml';

describe('language server: initialize', () => {
  const start = useServer();

  it('offers a client that pulls diagnostics to answer it', async () => {
    const { initialized } = await start({ capabilities: pullCapabilities });
    assert.deepEqual(initialized, {
      capabilities: {
        textDocumentSync: { openClose: true, change: 2, save: true },
        documentSymbolProvider: true,
        workspaceSymbolProvider: true,
        foldingRangeProvider: true,
        documentLinkProvider: {},
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        renameProvider: true,
        selectionRangeProvider: true,
        documentFormattingProvider: true,
        documentRangeFormattingProvider: true,
        documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n', moreTriggerCharacter: [':'] },
        codeLensProvider: {},
        hoverProvider: true,
        completionProvider: { triggerCharacters: [...completionTriggers] },
        inlayHintProvider: true,
        codeActionProvider: { codeActionKinds: ['quickfix', 'refactor.rewrite.oit', 'source.oit', 'source.fixAll.oit'] },
        diagnosticProvider: { identifier: 'oit', interFileDependencies: false, workspaceDiagnostics: false },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
      serverInfo: { name: 'OIT' },
    });
  });

  it('says who it is before it loads what checks', async () => {
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
    const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    let loads = 0;
    createServer(server, async () => {
      loads++;
      return nodeHost;
    });
    client.listen();
    await client.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: {} });
    assert.equal(loads, 0);
    await client.sendNotification(InitializedNotification.type, {});
    // A client may speak on at once: nothing of it is lost.
    const textDocument = { uri, languageId: 'oit', version: 1, text: '' };
    const told = new Promise((resolve) => client.onNotification(PublishDiagnosticsNotification.type, resolve));
    await client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    assert.equal(((await told) as PublishDiagnosticsParams).uri, uri);
    assert.equal(loads, 1);
    client.dispose();
    server.dispose();
  });

  it('offers no pull to a client that takes what is sent', async () => {
    const { initialized } = await start({ capabilities: pushCapabilities });
    assert.equal(initialized.capabilities.diagnosticProvider, undefined);
  });

  it('works with a client that can do nothing at all', async () => {
    const { client, initialized } = await start({ capabilities: {} });
    assert.deepEqual(initialized.capabilities, {
      textDocumentSync: { openClose: true, change: 2, save: true },
      documentSymbolProvider: true,
      completionProvider: { triggerCharacters: [...completionTriggers] },
      workspaceSymbolProvider: true,
      foldingRangeProvider: true,
      documentLinkProvider: {},
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      renameProvider: true,
      selectionRangeProvider: true,
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n', moreTriggerCharacter: [':'] },
      codeLensProvider: {},
      hoverProvider: true,
      inlayHintProvider: true,
      codeActionProvider: { codeActionKinds: ['quickfix', 'refactor.rewrite.oit', 'source.oit', 'source.fixAll.oit'] },
    });
    await client.open(uri, 'oit: 1\nfiscalYear: 2568\n');
    const { diagnostics, version } = await client.pushes.find((push) => push.uri === uri);
    assert.equal(version, 1);
    assert.ok(diagnostics.length > 0);
    assert.deepEqual(client.configurationRequests.all, []);
    assert.deepEqual(client.registered.all, []);
  });

  it('reads and asks nothing before a submission is open', async () => {
    const read: string[] = [];
    const readFile = async (path: string) => {
      read.push(path);
      return new Uint8Array();
    };
    const { client } = await start({ settings: { profiles: ['/project/own.json'] }, folders: ['file:///project'], host: { readFile } });
    await client.registered.find(({ method }) => method === 'workspace/didChangeConfiguration');
    assert.deepEqual([read, client.configurationRequests.all], [[], []]);
    await client.open(uri, '');
    await client.pull(uri);
    assert.deepEqual(read, ['/project/own.json']);
  });

  it('registers for changes of the settings once', async () => {
    const { client } = await start();
    await client.changeSettings({ language: 'en' });
    await client.open(uri, '');
    await client.pull(uri);
    const methods = client.registered.all.map(({ method }) => method);
    assert.deepEqual(methods, ['workspace/didChangeConfiguration']);
  });

  it('goes on when the client refuses registrations', async () => {
    const { client } = await start({
      capabilities: { ...pushCapabilities, workspace: { didChangeConfiguration: { dynamicRegistration: true } } },
    });
    client.connection.onRequest('client/registerCapability', () => {
      throw new Error('no');
    });
    await client.open(uri, '');
    const { diagnostics } = await client.pushes.find((push) => push.uri === uri);
    assert.equal(diagnostics.length, 1);
  });
});
