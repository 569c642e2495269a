import { limits } from '../ground/limits';
import { findBotWall } from './bot-wall';
import { findErrorWords } from './error-page';
import { findNotFoundWords } from './not-found-page';
import type { Answer, Hop } from './outcome';
import { isFound } from './redirect';

/**
 * Gives where a page sends its visitor before it can be read; null where it stays: one that is shown for longer, that
 * loads itself again, that takes turns with one before it, or that says itself that it is not the page.
 */
export function followForward(answer: Answer, url: URL, hops: readonly Hop[]): string | null {
  const { forward, textLength, hasOtherContent, title } = answer.page;
  if (!forward || !isFound(answer.status) || findBotWall(answer) || findNotFoundWords(answer.page) || findErrorWords(answer.page))
    return null;
  const { to, by, seconds } = forward;
  const isBlank = textLength === 0 && title === null && !hasOtherContent;
  if (seconds > limits.forwardSeconds) return isBlank ? to : null;
  if (by === 'script') return textLength <= limits.forwardPageLength ? to : null;
  const target = new URL(to);
  const isItself = target.origin === url.origin && target.pathname === url.pathname && textLength > 0;
  const takesTurns = seconds > 0 && hops.some((hop) => hop.url === to);
  return isItself || takesTurns ? null : to;
}
