import * as vscode from 'vscode';
import { readOptions, type TreeOptions } from './tree-options';

const KEY = 'oit.tree.options';

/** How the tree is put together and what it leaves out, kept for the workspace. */
export class RememberedOptions implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private options: TreeOptions;

  readonly onDidChange = this.changed.event;

  constructor(private readonly memory: vscode.Memento) {
    this.options = readOptions(memory.get(KEY));
  }

  get(): TreeOptions {
    return this.options;
  }

  async set(change: Partial<TreeOptions>): Promise<void> {
    this.options = { ...this.options, ...change };
    this.changed.fire();
    await this.memory.update(KEY, this.options);
  }

  dispose(): void {
    this.changed.dispose();
  }
}
