import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type CheckResult, checkSubmission, createLineIndex, type Language, type LineIndex } from '../core';
import type { CivilDate } from '../core/thai/date';
import type { LinkService } from './links/link-service';
import type { Options } from './options-store';

/** What it takes to show a finding of a text. */
export interface Presentation {
  readonly uri: string;
  readonly lines: LineIndex;
  readonly language: Language;
  /** Where the client opens the manual, or null. */
  readonly manualUri: string | null;
}

/** A checked version of a document. */
export interface CheckedDocument extends Presentation {
  readonly version: number;
  /** Of this check and no other: the same version under other settings has another one. */
  readonly resultId: string;
  readonly result: CheckResult;
}

/** Checks documents, each version once for the options in force; what it remembers of one goes when that is closed. */
export interface Checker {
  check(document: TextDocument, options: Options): CheckedDocument;
}

/** Makes a checker with an empty memory. */
export function createChecker(manualUri: string | null, links: LinkService, findToday: () => CivilDate): Checker {
  const memory = new WeakMap<TextDocument, Options & { readonly moment: string; readonly checked: CheckedDocument }>();
  let checks = 0;
  return {
    check: (document, { settings, catalog }) => {
      const { uri, version } = document;
      const known = memory.get(document);
      const today = findToday();
      const moment = `${links.revision} ${today.year}-${today.month}-${today.day}`;
      const isSame = known?.settings === settings && known.catalog === catalog && known.moment === moment;
      if (known?.checked.version === version && isSame) return known.checked;
      const text = document.getText();
      const { excluded } = settings.links;
      const result = checkSubmission(text, {
        catalog,
        severities: settings.severities,
        links: { knowledge: links.knowledge, excluded },
        today,
      });
      checks++;
      const presentation = { uri, lines: createLineIndex(text), language: settings.language, manualUri };
      const checked = { ...presentation, version, resultId: String(checks), result };
      memory.set(document, { settings, catalog, moment, checked });
      return checked;
    },
  };
}
