import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { LinkTexts } from '../../core';
import type { LinkProgress } from '../../links/run-links';
import type { Session } from '../session';

/** What the user sees of a run: its title, how far it is, and a way to end it. A client that cannot show it is told nothing. */
export interface RunProgress {
  /** Shows it, once; resolves when the client is ready for counts. */
  begin(): Promise<void>;
  show(progress: LinkProgress): void;
  /** Says something else than a count of links. */
  say(message: string): void;
  end(): void;
}

/** Makes it; nothing is shown before it begins. `onCancel`: the user ends the run. */
export function createRunProgress({ connection, showsProgress }: Session, texts: LinkTexts, onCancel: () => void): RunProgress {
  let reporter: WorkDoneProgressServerReporter | null = null;
  let message = '';
  return {
    begin: async () => {
      if (reporter || !showsProgress) return;
      const begun = await connection.window.createWorkDoneProgress();
      begun.token.onCancellationRequested(onCancel);
      begun.begin(texts.progress, 0, message, true);
      reporter = begun;
    },
    show: ({ count, files }) => {
      message = texts.progressCount(count, files);
      const done = files.before + (files.here * count.done) / count.total;
      reporter?.report(Math.floor((done / files.all) * 100), message);
    },
    say: (said) => {
      message = said;
      reporter?.report(message);
    },
    end: () => reporter?.done(),
  };
}
