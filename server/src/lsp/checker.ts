import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type CheckResult,
  type CivilDate,
  checkSubmission,
  createLineIndex,
  type FolderFiles,
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

/** Checks documents, each version once for the options in force and the files beside it; what it remembers of one goes when that is closed. */
export interface Checker {
  check(document: TextDocument, options: Options, files: FolderFiles | null): CheckedDocument;
  /** The newest version of the document is checked already for the options in force and these files. */
  isChecked(document: TextDocument | undefined, options: Options, files: FolderFiles | null): boolean;
}

/** A check that is remembered, and what it was made by. */
interface Remembered extends Options {
  readonly day: string;
  readonly revision: number;
  readonly links: LinkOptions;
  readonly files: FolderFiles | null;
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
  const findKnown = (document: TextDocument, { settings, catalog }: Options, files: FolderFiles | null, today: CivilDate) => {
    const known = memory.get(document);
    const isSame = known?.settings === settings && known.catalog === catalog && known.revision === links.revision && known.files === files;
    return isSame && known.checked.version === document.version && known.day === nameDay(today) ? known.checked : null;
  };
  return {
    isChecked: (document, options, files) => document !== undefined && findKnown(document, options, files, findToday()) !== null,
    check: (document, options, files) => {
      const today = findToday();
      const done = findKnown(document, options, files, today);
      if (done) return done;
      const { settings, catalog } = options;
      const { uri, version } = document;
      const known = memory.get(document);
      const { revision } = links;
      const text = document.getText();
      const { excluded } = settings.links;
      const areLinksSame = known?.revision === revision && known.links.excluded === excluded;
      const linkOptions = areLinksSame ? known.links : { knowledge: links.knowledge, excluded };
      const result = checkSubmission(
        text,
        { catalog, severities: settings.severities, links: linkOptions, files, today },
        known?.checked.result ?? null,
      );
      checks++;
      const presentation = { uri, lines: createLineIndex(text), language: settings.language, manualUri };
      const checked = { ...presentation, version, resultId: String(checks), result };
      memory.set(document, { settings, catalog, day: nameDay(today), revision, links: linkOptions, files, checked });
      return checked;
    },
  };
}

/** Gives `2568-4-1`: the same for the same day. */
export function nameDay({ year, month, day }: CivilDate): string {
  return `${year}-${month}-${day}`;
}
