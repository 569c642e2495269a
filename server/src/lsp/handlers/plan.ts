import type { ResponseError } from 'vscode-languageserver';
import { type CheckResult, checkBytes, createLineIndex, dayInThailand, describePlan, findMarkable, markShown, type Plan } from '../../core';
import { type MarkShownParams, type MarkShownResult, methods, type PlanParams, type PlanResult } from '../../protocol';
import { createFailure, runHandler } from '../run-handler';
import type { Session } from '../session';
import { toProtocolEdit } from '../to-protocol';

/** Answers the plan that follows from a submission, the same as the command line writes. */
export function handlePlan(session: Session): void {
  const { connection, host, options } = session;
  const failure = createFailure('The plan could not be written; the log of the language server says why.');
  connection.onRequest(methods.plan, ({ uri, content, previous, form }: PlanParams, token) =>
    runHandler('plan', connection.console, failure, token, async (): Promise<PlanResult | ResponseError<void>> => {
      const { settings, catalog } = await options.get(uri);
      const { language } = settings;
      const check = (bytes: string) =>
        checkBytes(Uint8Array.from(Buffer.from(bytes, 'base64')), { catalog, today: dayInThailand(host.clock.now()) });
      const result = check(content);
      const before = previous === null ? null : check(previous);
      const plan = describePlan(result, before, language);
      const reason = plan ? before && findFault(before, result) : 'unreadable';
      if (!plan || reason) return { kind: 'refused', reason: reason ?? 'unreadable' };
      // Nothing else needs it: it is loaded when the first plan is written.
      const { renderPlanPage, writePlanDocument } = await import('../../core/output/plan/write-plan');
      const written =
        form === 'docx'
          ? await writePlanDocument(plan, language)
          : new TextEncoder().encode(renderPlanPage(plan, { language, sha256: host.sha256 }));
      return { kind: 'plan', content: Buffer.from(written).toString('base64'), parts: listParts(plan, result) };
    }),
  );
}

/** Answers the edits that mark elements as shown. */
export function handleMarkShown(session: Session): void {
  const { connection, options } = session;
  const failure = createFailure('The elements could not be marked; the log of the language server says why.');
  connection.onRequest(methods.markShown, ({ uri, text, item, elements }: MarkShownParams, token) =>
    runHandler('mark shown', connection.console, failure, token, async (): Promise<MarkShownResult | ResponseError<void>> => {
      const { catalog } = await options.get(uri);
      const result = checkBytes(new TextEncoder().encode(text), { catalog });
      const lines = createLineIndex(text);
      return { edits: markShown(result, item, elements).map((edit) => toProtocolEdit(edit, lines)) };
    }),
  );
}

/** Why a submission is not that of an earlier year; null: it is. */
function findFault({ profile, submission }: CheckResult, own: CheckResult): 'previous-unreadable' | 'not-before' | null {
  if (!profile || !submission) return 'previous-unreadable';
  return own.profile && profile.fiscalYear < own.profile.fiscalYear ? null : 'not-before';
}

function listParts({ answered }: Plan, result: CheckResult) {
  return answered.map(({ item, element, label, toWrite }) => ({
    ...{ item, element, label, toWrite },
    canMark: element !== null && findMarkable(result, item, [element]).length > 0,
  }));
}
