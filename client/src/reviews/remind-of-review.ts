import * as vscode from 'vscode';
import { methods, type ReviewDueParams, type ReviewDueResult } from '../../../server/src/protocol';
import type { LanguageServer } from '../language-server';
import { isSubmission } from '../submission-files';
import { currentTexts } from '../ui-language';
import { RECORD_REVIEW_COMMAND } from './record-review';

const REMINDED_KEY = 'oit.review.reminded';

/** The day on which the user was reminded of each file. */
type Reminded = Readonly<Record<string, string>>;

/** Says when a submission that is looked at has had no review round for long; of each once a day. Where no round was ever recorded nothing is said. */
export function registerReviewReminder(server: LanguageServer, memory: vscode.Memento): vscode.Disposable {
  const remind = async (editor: vscode.TextEditor | undefined) => {
    if (!editor || !isSubmission(editor.document)) return;
    const { uri } = editor.document;
    const key = uri.toString();
    const today = new Date().toDateString();
    const remindedToday = () =>
      Object.fromEntries(Object.entries(memory.get<Reminded>(REMINDED_KEY, {})).filter(([, day]) => day === today));
    if (key in remindedToday()) return;
    const params: ReviewDueParams = { uri: key };
    // A server that is down says so itself.
    const due = await server.request<ReviewDueResult>(methods.reviewDue, params).catch(() => null);
    if (!due?.message || key in remindedToday()) return;
    await memory.update(REMINDED_KEY, { ...remindedToday(), [key]: today });
    void offerReview(uri, due.message);
  };
  void remind(vscode.window.activeTextEditor);
  return vscode.window.onDidChangeActiveTextEditor(remind);
}

async function offerReview(source: vscode.Uri, message: string): Promise<void> {
  const { recordReview } = currentTexts();
  const choice = await vscode.window.showInformationMessage(message, recordReview);
  if (choice === recordReview) await vscode.commands.executeCommand(RECORD_REVIEW_COMMAND, source);
}
