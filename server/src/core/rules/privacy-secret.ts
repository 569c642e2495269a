import { createFinding } from '../findings/finding';
import { findSecrets, findUserSecrets, type Secret } from '../ground/secrets';
import type { TextValue } from '../submission/submission';
import type { Rule } from './rule';

const secretKey = /^(?:รหัสผ่าน|pass-?word|passwd|passcode|pwd|secret|token|api[-_]?key|pin)$/i;
/** Under these stand the users of ITAP (000 l.86). */
const userKeys: readonly string[] = ['supervisor', 'administrator'];

export const privacySecret: Rule<'privacy.secret'> = {
  code: 'privacy.secret',
  severity: 'error',
  source: '000: systems with passwords; Personal Data Protection Act B.E. 2562',
  check: ({ submission }) =>
    submission.wordTexts.flatMap((text) =>
      withoutRepeats(readSecrets(text)).map(({ span, isSure }) =>
        createFinding('privacy.secret', text.locate(span), {}, { item: text.item, severity: isSure ? 'error' : 'warning' }),
      ),
    ),
};

function readSecrets({ key, value, prose, item }: TextValue): Secret[] {
  if (secretKey.test(key) && value.trim() !== '') return [{ span: { start: 0, end: value.trimEnd().length }, isSure: true }];
  return item === null && userKeys.includes(key) ? findUserSecrets(prose) : findSecrets(prose);
}

/** Of several patterns that meet in one place the surest speaks. */
function withoutRepeats(secrets: readonly Secret[]): Secret[] {
  const sorted = [...secrets].sort((a, b) => a.span.start - b.span.start || Number(b.isSure) - Number(a.isSure));
  let end = -1;
  return sorted.filter(({ span }) => {
    const isNew = span.start >= end;
    if (isNew) end = span.end;
    return isNew;
  });
}
