import type { ReadingProgress, SubmissionSummary } from '../../../server/src/protocol';
import { joinFacts } from '../join-facts';
import { findUrgency, type Urgency } from '../urgency';
import type { StatusTexts } from './status-texts';

export interface StatusFacts {
  readonly server: 'starting' | 'running' | 'stopped';
  readonly progress: ReadingProgress;
  readonly submissions: readonly SubmissionSummary[];
  /** The submission in the editor; null: there is another document, or none. */
  readonly active: SubmissionSummary | null;
}

export interface Status {
  readonly kind: 'down' | 'busy' | 'submission' | 'workspace';
  /** With a sign of the editor's own set before it. */
  readonly text: string;
  readonly urgency: Urgency;
  /** One fact each, as plain text. */
  readonly facts: readonly string[];
  /** What a click does. */
  readonly click: 'restart' | 'openReport' | 'showTree';
  /** The submission that it is about; null: several, or none. */
  readonly uri: string | null;
}

/** Gives what the status bar says: of the submission in the editor, of the only one, or of all; null: there is nothing to say. */
export function describeStatus(facts: StatusFacts, texts: StatusTexts): Status | null {
  const { server, progress, submissions, active } = facts;
  if (server === 'stopped')
    return { kind: 'down', text: `$(error) ${texts.down}`, urgency: 'now', facts: [texts.downDetail], click: 'restart', uri: null };
  if (server === 'starting') return createBusy(texts.starting);
  if (active) return describeOne(active, texts);
  if (progress.isLoading) return createBusy(texts.loading(progress.read, progress.found));
  const [only] = submissions;
  if (!only) return null;
  return submissions.length === 1 ? describeOne(only, texts) : describeAll(submissions, texts);
}

/** Not every theme has a colour for each. */
const signs: Readonly<Record<Urgency, string>> = { none: '$(checklist)', soon: '$(clock)', now: '$(warning)' };

function createBusy(text: string): Status {
  return { kind: 'busy', text: `$(sync~spin) ${text}`, urgency: 'none', facts: [text], click: 'showTree', uri: null };
}

function describeOne(summary: SubmissionSummary, texts: StatusTexts): Status {
  const { uri, problem, agency, fiscalYear, ready, total, errors, warnings, score, shortScore, deadline, closedSince, items } = summary;
  const title = [agency, fiscalYear].filter(Boolean).join(' ');
  if (problem) {
    const facts = joinLines(title, problem.message);
    return { kind: 'submission', text: `$(warning) ${texts.problem}`, urgency: 'none', facts, click: 'showTree', uri };
  }
  const late = closedSince === null ? items.filter(({ isLate, isReady }) => isLate && !isReady) : [];
  const left = closedSince === null ? deadline?.left : texts.closed;
  const urgency = findUrgency(summary);
  return {
    kind: 'submission',
    text: `${signs[urgency]} ${joinFacts(texts.readyShort(ready, total), shortScore, left)}`,
    urgency,
    facts: joinLines(
      title,
      texts.ready(ready, total),
      texts.findings(errors, warnings),
      score,
      closedSince !== null && texts.closedSince(closedSince),
      closedSince === null && deadline && texts.deadline(deadline.what, deadline.date, deadline.left, deadline.open),
      late.length > 0 && texts.late(late.map(({ id }) => id)),
      texts.preCheck,
    ),
    click: 'openReport',
    uri,
  };
}

function describeAll(submissions: readonly SubmissionSummary[], texts: StatusTexts): Status {
  const sum = (of: (summary: SubmissionSummary) => number) => submissions.reduce((total, summary) => total + of(summary), 0);
  const [ready, total] = [sum((one) => one.ready), sum((one) => one.total)];
  const unreadable = submissions.filter(({ problem }) => problem !== null).length;
  const nearest = findNearest(submissions);
  const isClosed = submissions.every(({ closedSince }) => closedSince !== null);
  const urgency = nearest ? findUrgency({ deadline: nearest.deadline, closedSince: null }) : 'none';
  return {
    kind: 'workspace',
    text: `${signs[urgency]} ${joinFacts(`OIT ${texts.files(submissions.length)}`, texts.readyShort(ready, total), isClosed ? texts.closed : nearest?.deadline.left)}`,
    urgency,
    facts: joinLines(
      texts.files(submissions.length),
      texts.ready(ready, total),
      texts.findings(
        sum((one) => one.errors),
        sum((one) => one.warnings),
      ),
      unreadable > 0 && texts.problems(unreadable),
      nearest && texts.nearest([nearest.agency, nearest.fiscalYear].filter(Boolean).join(' ')),
      nearest && texts.deadline(nearest.deadline.what, nearest.deadline.date, nearest.deadline.left, nearest.deadline.open),
      texts.preCheck,
    ),
    click: 'openReport',
    uri: null,
  };
}

type WithDeadline = Pick<SubmissionSummary, 'agency' | 'fiscalYear'> & { readonly deadline: NonNullable<SubmissionSummary['deadline']> };

/** The submission whose next deadline is the first; of closed ones none is. */
function findNearest(submissions: readonly SubmissionSummary[]): WithDeadline | null {
  const open = submissions.flatMap(({ agency, fiscalYear, deadline, closedSince }) =>
    deadline && closedSince === null ? [{ agency, fiscalYear, deadline }] : [],
  );
  return open.reduce<WithDeadline | null>((first, one) => (first && first.deadline.key <= one.deadline.key ? first : one), null);
}

type Facts = readonly (string | null | false | undefined)[];

/** What there is to say, a line each. */
function joinLines(...facts: Facts): string[] {
  return facts.flatMap((fact) => fact || []);
}
