import * as vscode from 'vscode';
import { type LanguageClient, type Middleware, type ProgressToken, WorkDoneProgressCancelNotification } from 'vscode-languageclient/node';

type Handle = NonNullable<Middleware['handleWorkDoneProgress']>;
type ProgressValue = Parameters<Handle>[1];

interface ShownProgress {
  bar: vscode.Progress<{ message?: string; increment?: number }>;
  percentage: number;
}

/**
 * What the server reports of a request that the user made, in a notification with a button to end it.
 * The rest, such as checks on saving, stays in the status bar, where the library shows it.
 */
export class RequestProgress {
  private readonly awaited: Promise<unknown>[] = [];
  private readonly shown = new Map<ProgressToken, ShownProgress>();

  /** The next progress that the server begins is this request's, and is shown until its answer comes. */
  async await<Result>(request: Promise<Result>): Promise<Result> {
    this.awaited.push(request);
    try {
      return await request;
    } finally {
      const at = this.awaited.indexOf(request);
      if (at >= 0) this.awaited.splice(at, 1);
    }
  }

  handle(client: LanguageClient, ...[token, value, next]: Parameters<Handle>): void {
    const shown = this.shown.get(token);
    const request = value.kind === 'begin' ? this.awaited.shift() : undefined;
    if (value.kind === 'begin' && request) void this.show(client, token, value, request);
    else if (value.kind === 'report' && shown) report(shown, value);
    else next(token, value);
  }

  private async show(
    client: LanguageClient,
    token: ProgressToken,
    value: Extract<ProgressValue, { kind: 'begin' }>,
    request: Promise<unknown>,
  ): Promise<void> {
    const options = { location: vscode.ProgressLocation.Notification, cancellable: value.cancellable === true, title: value.title };
    await vscode.window.withProgress(options, async (bar, cancellation) => {
      const shown = { bar, percentage: 0 };
      this.shown.set(token, shown);
      report(shown, value);
      cancellation.onCancellationRequested(() => client.sendNotification(WorkDoneProgressCancelNotification.type, { token }));
      await request.catch(() => undefined);
      this.shown.delete(token);
    });
  }
}

function report(shown: ShownProgress, { message, percentage }: Exclude<ProgressValue, { kind: 'end' }>): void {
  const increment = Math.max(0, (percentage ?? 0) - shown.percentage);
  shown.percentage += increment;
  shown.bar.report({ ...(message === undefined ? {} : { message }), increment });
}
