import { createFinding } from '../findings/finding';
import { findMatches } from '../ground/matches';
import type { Rule } from './rule';

const freeHost =
  /@(?:gmail|googlemail|hotmail|yahoo|ymail|outlook|live|windowslive|msn|icloud|aol|proton|protonmail)\.(?:com|co\.th|me)(?![\w.-]*\w)/gi;
const localPart = /[A-Za-z0-9._%+-]{1,64}$/;
/** A local part has no more signs. */
const longestLocalPart = 64;
const keys: readonly string[] = ['contact', 'description'];

export const privacyFreeMail: Rule<'privacy.free-mail'> = {
  code: 'privacy.free-mail',
  severity: 'info',
  source: '004 l.728: a gmail address beside the one of the office',
  check: ({ submission }) =>
    submission.wordTexts
      .filter(({ key }) => keys.includes(key))
      .flatMap(({ prose, locate, item }) =>
        findMatches(prose, freeHost).flatMap(({ 0: host, index }) => {
          const local = localPart.exec(prose.slice(Math.max(0, index - longestLocalPart), index))?.[0];
          if (!local) return [];
          const span = locate({ start: index - local.length, end: index + host.length });
          return [createFinding('privacy.free-mail', span, { value: local + host }, { item })];
        }),
      ),
};
