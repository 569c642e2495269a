import type { NoArguments } from '../../findings/define-code';
import { findSecrets, findUserSecrets, type Secret } from '../../ground/secrets';
import type { TextValue } from '../../submission/submission';
import { defineRule, found } from '../define-rule';

const secretKey = /^(?:รหัสผ่าน|pass-?word|passwd|passcode|pwd|secret|token|api[-_]?key|pin)$/i;
/** Under these stand the users of ITAP (000 l.86). */
const userKeys: readonly string[] = ['supervisor', 'administrator'];

export const privacySecret = defineRule<NoArguments>({
  code: 'privacy.secret',
  severity: 'error',
  scope: 'item',
  source: '000: systems with passwords; Personal Data Protection Act B.E. 2562',
  texts: {
    th: {
      message: () => 'พบสิ่งที่เหมือนรหัสผ่านหรือรหัสลับของระบบ ให้ลบออกและเปลี่ยนรหัสผ่านนั้นทันที เพราะไฟล์นี้มีการส่งต่อ ใครได้ไฟล์ไปก็เข้าระบบได้',
      meaning: 'มีข้อความที่เหมือนรหัสผ่านหรือรหัสลับของระบบ',
      why: 'ไฟล์นี้มีการส่งต่อและรวมอยู่ในชุดเอกสารที่ส่งออก ใครได้ไฟล์ไปก็เข้าระบบได้',
      remedy: 'ลบออก และเปลี่ยนรหัสผ่านนั้นทันที เพราะอาจอยู่ในสำเนาหรือประวัติของไฟล์แล้ว',
    },
    en: {
      message: () =>
        'This looks like a password or key. The file is passed on and published, and whoever has it can log in: remove it and change that password at once.',
      meaning: 'This looks like a password or key.',
      why: 'The file is passed on and packed into the package; whoever has it can log in.',
      remedy: 'Remove it and change that password at once: it may be in copies and in the history of the file.',
    },
  },
  check: ({ submission }) =>
    submission.wordTexts.flatMap((text) =>
      withoutRepeats(readSecrets(text)).map(({ span, isSure }) =>
        found(text.locate(span), {}, { item: text.item, severity: isSure ? 'error' : 'warning' }),
      ),
    ),
});

function readSecrets({ key, value, prose, item }: TextValue): Secret[] {
  if (secretKey.test(key) && value.trim() !== '') return [{ span: { start: 0, end: value.trimEnd().length }, isSure: true }];
  return item === null && userKeys.includes(key) ? findUserSecrets(prose) : findSecrets(prose);
}

/** Of several patterns that meet in one place the surest speaks. */
function withoutRepeats(secrets: readonly Secret[]): readonly Secret[] {
  if (secrets.length < 2) return secrets;
  const sorted = [...secrets].sort((a, b) => a.span.start - b.span.start || Number(b.isSure) - Number(a.isSure));
  let end = -1;
  return sorted.filter(({ span }) => {
    const isNew = span.start >= end;
    if (isNew) end = span.end;
    return isNew;
  });
}
