import { createConnection } from 'vscode-languageserver/node';
import { createServer } from './lsp/create-server';

createServer(createConnection(), async () => (await import('./main-host')).nodeHost);
