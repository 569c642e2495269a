import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type CheckResult, checkSubmission, createLineIndex, type Language, type LineIndex } from '../core';
import type { Options } from './options-store';

/** A checked version of a document, with what it takes to show it. */
export interface CheckedDocument {
  readonly uri: string;
  readonly version: number;
  /** Of this check and no other: the same version under other settings has another one. */
  readonly resultId: string;
  readonly result: CheckResult;
  readonly lines: LineIndex;
  readonly language: Language;
}

/** Checks documents, each version once for the options in force; what it remembers of one goes when that is closed. */
export interface Checker {
  check(document: TextDocument, options: Options): CheckedDocument;
}

/** Makes a checker with an empty memory. */
export function createChecker(): Checker {
  const memory = new WeakMap<TextDocument, Options & { readonly checked: CheckedDocument }>();
  let checks = 0;
  return {
    check: (document, { settings, catalog }) => {
      const { uri, version } = document;
      const known = memory.get(document);
      if (known?.checked.version === version && known.settings === settings && known.catalog === catalog) return known.checked;
      const text = document.getText();
      const result = checkSubmission(text, { catalog, severities: settings.severities });
      checks++;
      const checked = { uri, version, resultId: String(checks), result, lines: createLineIndex(text), language: settings.language };
      memory.set(document, { settings, catalog, checked });
      return checked;
    },
  };
}
