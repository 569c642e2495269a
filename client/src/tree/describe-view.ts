import type { ReadingProgress } from '../../../server/src/protocol';
import { joinFacts } from '../join-facts';
import { isFiltering, type TreeFilter, type TreeOptions } from './tree-options';
import type { TreeTexts } from './tree-texts';

/** What the view is about; also the context key by which its welcome is chosen. */
export type ViewState = 'loading' | 'down' | 'none' | 'filtered' | 'rows';

export interface ViewFacts {
  readonly server: 'starting' | 'running' | 'stopped';
  readonly progress: ReadingProgress;
  /** Files that are known, files that are shown, and items that are not shown. */
  readonly files: number;
  readonly shownFiles: number;
  readonly hiddenItems: number;
  readonly options: TreeOptions;
  readonly isTrusted: boolean;
}

export interface View {
  readonly state: ViewState;
  /** Above the rows. While there is one, no welcome is shown. */
  readonly message: string | undefined;
  /** Behind the title. */
  readonly description: string | undefined;
}

/** Gives what the view says of itself: how far the reading is, what is filtered and how much is hidden, and what else explains it. */
export function describeView(facts: ViewFacts, texts: TreeTexts): View {
  const { files, shownFiles, hiddenItems, options } = facts;
  const state = findState(facts);
  const filter = isFiltering(options.filter) ? describeFilter(options.filter, texts) : null;
  const isDefault = options.grouping === 'indicator';
  const messages: Readonly<Record<ViewState, string>> = {
    loading: describeLoading(facts, texts),
    down: '',
    none: '',
    filtered: '',
    rows: joinFacts(
      filter && texts.filtered(filter, hiddenItems, files - shownFiles),
      facts.progress.leftOut > 0 && texts.leftOut(facts.progress.leftOut),
      !facts.isTrusted && texts.untrusted,
    ),
  };
  return {
    state,
    message: messages[state] || undefined,
    description:
      joinFacts(
        !isDefault && texts.groupings[options.grouping].title,
        state === 'filtered' && filter,
        // Not as a message: rows would move up and down with it.
        state === 'rows' && isReading(facts) && describeLoading(facts, texts),
      ) || undefined,
  };
}

function findState(facts: ViewFacts): ViewState {
  const { server, files, shownFiles } = facts;
  if (server === 'stopped') return 'down';
  if (shownFiles > 0) return 'rows';
  // While new files are looked for, those that are known are known to be filtered away.
  if (server === 'starting' || isReading(facts) || (facts.progress.isLoading && files === 0)) return 'loading';
  return files > 0 ? 'filtered' : 'none';
}

/** It is known how much is still to be read. */
function isReading({ server, progress }: ViewFacts): boolean {
  return server === 'running' && progress.isLoading && progress.read < progress.found;
}

function describeLoading({ server, progress }: ViewFacts, texts: TreeTexts): string {
  return server === 'starting' ? texts.starting : texts.loading(progress.read, progress.found);
}

/** Gives what a filter asks for, in words. */
export function describeFilter({ text, states, divisions, years }: TreeFilter, texts: TreeTexts): string {
  return joinFacts(
    text.trim() !== '' && texts.quoted(text.trim()),
    states.map((state) => texts.states[state]).join(', '),
    divisions.join(', '),
    years.map(texts.year).join(', '),
  );
}
