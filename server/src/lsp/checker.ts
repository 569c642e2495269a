import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type CheckResult,
  type CivilDate,
  checkSubmission,
  createLineIndex,
  type Language,
  type LineIndex,
  type LinkOptions,
} from '../core';
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

/** A check that is remembered, and what it was made by. */
interface Remembered extends Options {
  readonly day: string;
  readonly revision: number;
  readonly links: LinkOptions;
  readonly checked: CheckedDocument;
}

/** Makes a checker with an empty memory. Of the next version of a document only what has changed is worked out again. */
export function createChecker(
  manualUri: string | null,
  links: Pick<LinkService, 'knowledge' | 'revision'>,
  findToday: () => CivilDate,
): Checker {
  const memory = new WeakMap<TextDocument, Remembered>();
  let checks = 0;
  return {
    check: (document, { settings, catalog }) => {
      const { uri, version } = document;
      const known = memory.get(document);
      const today = findToday();
      const day = `${today.year}-${today.month}-${today.day}`;
      const { revision } = links;
      const isSame = known?.settings === settings && known.catalog === catalog && known.day === day && known.revision === revision;
      if (known?.checked.version === version && isSame) return known.checked;
      const text = document.getText();
      const { excluded } = settings.links;
      const areLinksSame = known?.revision === revision && known.links.excluded === excluded;
      const linkOptions = areLinksSame ? known.links : { knowledge: links.knowledge, excluded };
      const options = { catalog, severities: settings.severities, links: linkOptions, today };
      const result = checkSubmission(text, options, known?.checked.result ?? null);
      checks++;
      const presentation = { uri, lines: createLineIndex(text), language: settings.language, manualUri };
      const checked = { ...presentation, version, resultId: String(checks), result };
      memory.set(document, { settings, catalog, day, revision, links: linkOptions, checked });
      return checked;
    },
  };
}
