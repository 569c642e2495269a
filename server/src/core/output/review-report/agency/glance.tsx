import type { ComponentChildren } from 'preact';
import type { ItemState } from '../../../analysis/score/completeness';
import { formatRange } from '../../../analysis/score/score';
import { interfaceTexts } from '../../../features/interface-texts';
import { daysSinceClosing, findNextDeadline } from '../../../review/deadlines';
import type { Review, ReviewedScore } from '../../../review/review';
import { State } from '../parts';
import { showDay, type View } from '../view';

interface Props {
  readonly review: Review;
  readonly view: View;
}

/** The few numbers that a reader sees first, and how the items stand. */
export function Glance({ review, view }: Props) {
  const { texts } = view;
  return (
    <div class="glance">
      <ul class="cards">
        <Card label={texts.ready} big={texts.of(review.ready, review.total)} small={texts.readyNote} />
        <ScoreCards score={review.score} view={view} />
        <DeadlineCard review={review} view={view} />
      </ul>
      <StateStrip review={review} view={view} />
    </div>
  );
}

interface CardProps {
  readonly label: string;
  readonly big: string;
  readonly small: ComponentChildren;
  readonly isAlarming?: boolean;
}

function Card({ label, big, small, isAlarming = false }: CardProps) {
  return (
    <li class={isAlarming ? 'card alarm' : 'card'}>
      <p class="label">{label}</p>
      <p class="big">{big}</p>
      <p class="small">{small}</p>
    </li>
  );
}

function ScoreCards({ score, view }: { readonly score: ReviewedScore | null; readonly view: View }) {
  const { texts } = view;
  if (!score) return <Card label={texts.oitScore} big="–" small={texts.noScoring} />;
  const mark = (label: string) => (score.estimate ? texts.estimated(label) : label);
  const isRange = score.oit.low !== score.oit.high;
  return (
    <>
      <Card
        label={mark(texts.oitScore)}
        big={showRange(score.oit)}
        small={isRange ? `${texts.ofHundred} · ${texts.scoreRange}` : texts.ofHundred}
      />
      <Card label={mark(texts.totalScore)} big={score.total ? showRange(score.total) : '–'} small={describeLevel(score, view)} />
    </>
  );
}

function describeLevel({ total, level, estimate }: ReviewedScore, { texts }: View): string {
  if (!total) return texts.noTotal;
  const name = level.low === level.high ? level.low : `${level.low ?? '?'} – ${level.high ?? '?'}`;
  if (name === null) return texts.ofHundred;
  return estimate ? texts.levelRange(name) : texts.level(name);
}

function showRange({ low, high }: { readonly low: number; readonly high: number }): string {
  return formatRange(low, high).replace('-', '–');
}

function DeadlineCard({ review: { deadlines }, view }: Props) {
  const { texts } = view;
  const next = findNextDeadline(deadlines);
  const closed = daysSinceClosing(deadlines);
  if (next) {
    const small = `${showDay(next.date, view)} · ${next.what} · ${texts.openAt(next.open.length)}`;
    return <Card label={texts.nextDeadline} big={next.daysLeft === null ? '–' : texts.daysLeft(next.daysLeft)} small={small} />;
  }
  if (closed !== null) return <Card label={texts.nextDeadline} big="–" small={texts.closedSince(closed)} isAlarming />;
  return <Card label={texts.nextDeadline} big="–" small={deadlines.length > 0 ? texts.noDeadline : texts.noDeadlines} />;
}

/** From what is done to what is missing. */
const order: readonly ItemState[] = ['approved', 'ready', 'none', 'at-risk', 'draft', 'missing'];

function StateStrip({ review: { states, total }, view }: Props) {
  const present = order.filter((state) => states[state] > 0);
  const widths = present.map((state) => (states[state] / Math.max(1, total)) * 100);
  const startOf = (index: number) => widths.slice(0, index).reduce((sum, width) => sum + width, 0);
  return (
    <div class="strip">
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        {present.map((state, index) => (
          <rect key={state} class={`segment ${state}`} x={round(startOf(index))} y="0" width={round(widths[index] ?? 0)} height="4" />
        ))}
      </svg>
      <ul class="legend" aria-label={view.texts.statesOfItems}>
        {present.map((state) => (
          <li key={state}>
            <State state={state} view={view} /> <b>{states[state]}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Gives what a reader is to be told of where a review's states come from. */
export function describeBasis({ links }: Review, { language }: View): string {
  return interfaceTexts(language).basis(links.lastDay);
}
