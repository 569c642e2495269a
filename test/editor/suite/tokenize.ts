// The grammar in VS Code's own engine: both modules are VS Code's, and so is the YAML grammar that ours stands on.
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import * as vscode from 'vscode';

interface Token {
  startIndex: number;
  endIndex: number;
  scopes: string[];
}

interface Grammar {
  tokenizeLine(line: string, stack: unknown): { tokens: Token[]; ruleStack: unknown };
}

interface TextMate {
  parseRawGrammar(content: string, file: string): unknown;
  Registry: new (options: object) => { loadGrammar(scope: string): Promise<Grammar | null> };
}

interface Oniguruma {
  loadWASM(data: Uint8Array): Promise<void>;
  OnigScanner: new (patterns: string[]) => unknown;
  OnigString: new (text: string) => unknown;
}

/** The innermost scope of each token of the text, by the token's own text. */
export async function tokenize(text: string): Promise<Map<string, string>> {
  const grammar = await loadGrammar();
  const scopes = new Map<string, string>();
  let stack: unknown = null;
  for (const line of text.split('\n')) {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    for (const { startIndex, endIndex, scopes: names } of result.tokens) {
      scopes.set(line.slice(startIndex, endIndex).trim(), names.at(-1) ?? '');
    }
  }
  return scopes;
}

async function loadGrammar(): Promise<Grammar> {
  const modules = ['node_modules', 'node_modules.asar'].map((name) => path.join(vscode.env.appRoot, name));
  const directory = modules.find((name) => fs.existsSync(path.join(name, 'vscode-textmate')));
  assert.ok(directory, `no vscode-textmate in ${vscode.env.appRoot}`);
  const load = createRequire(path.join(directory, 'index.js'));
  const textMate: TextMate = load('vscode-textmate');
  const oniguruma: Oniguruma = load('vscode-oniguruma');
  await oniguruma.loadWASM(fs.readFileSync(path.join(directory, 'vscode-oniguruma/release/onig.wasm')));
  const files = listGrammars(['oit-tools.oit', 'vscode.yaml']);
  const registry = new textMate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text: string) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope: string) => {
      const file = files.get(scope);
      return file ? textMate.parseRawGrammar(fs.readFileSync(file, 'utf8'), file) : null;
    },
  });
  const grammar = await registry.loadGrammar('source.oit');
  assert.ok(grammar, 'no grammar source.oit');
  return grammar;
}

function listGrammars(extensions: string[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const id of extensions) {
    const extension = vscode.extensions.getExtension(id);
    assert.ok(extension, `no extension ${id}`);
    const grammars: { scopeName: string; path: string }[] = extension.packageJSON.contributes.grammars;
    for (const { scopeName, path: file } of grammars) files.set(scopeName, path.join(extension.extensionPath, file));
  }
  return files;
}
