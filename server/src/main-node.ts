import { readFile } from 'node:fs/promises';
import { createConnection } from 'vscode-languageserver/node';
import { builtInProfiles } from './core/profile/built-in.generated';
import { createServer } from './lsp/create-server';
import { sha256 } from './platform/sha256';

createServer(createConnection(), { builtInProfiles, readFile: (path) => readFile(path), sha256 });
