import { createConnection } from 'vscode-languageserver/node';
import { createServer } from './lsp/create-server';

createServer(createConnection(), async () => (await import('./platform/node-host')).nodeHost);
