import { findMatches } from '../../ground/matches';
import { quote } from '../../ground/quote';
import { defineRule, found } from '../define-rule';

const freeHost =
  /@(?:gmail|googlemail|hotmail|yahoo|ymail|outlook|live|windowslive|msn|icloud|aol|proton|protonmail)\.(?:com|co\.th|me)(?![\w.-]*\w)/gi;

const localPart = /[A-Za-z0-9._%+-]{1,64}$/;
/** A local part has no more signs. */
const longestLocalPart = 64;
const keys: readonly string[] = ['contact', 'description'];

export const privacyFreeMail = defineRule<{ readonly value: string }>({
  code: 'privacy.free-mail',
  severity: 'info',
  scope: 'item',
  source: '004 l.728: a gmail address beside the one of the office',
  texts: {
    th: {
      message: ({ value }) =>
        `${quote(value)} เป็นอีเมลของผู้ให้บริการฟรี ไม่ใช่โดเมนของหน่วยงาน ควรใช้อีเมลของหน่วยงาน เพราะประชาชนยืนยันไม่ได้ว่าเป็นของราชการ`,
      meaning: 'ที่อยู่อีเมลเป็นของผู้ให้บริการฟรี',
      why: 'ประชาชนยืนยันไม่ได้ว่าเป็นช่องทางของราชการ และหน่วยงานควบคุมข้อมูลในกล่องจดหมายไม่ได้',
      remedy: 'ใช้อีเมลโดเมนของหน่วยงาน เช่น `…@bangkok.go.th`',
    },
    en: {
      message: ({ value }) =>
        `${quote(value)} is an address of a free mail service, not of the agency's domain; citizens cannot tell whether it is official. Better give the agency's own address.`,
      meaning: 'The mail address belongs to a free mail service.',
      why: 'Citizens cannot tell whether it is official, and the agency does not control what is in that mailbox.',
      remedy: 'Use an address of the agency’s domain, such as `…@bangkok.go.th`.',
    },
  },
  check: ({ submission }) =>
    submission.wordTexts
      .filter(({ key }) => keys.includes(key))
      .flatMap(({ prose, locate, item }) =>
        findMatches(prose, freeHost).flatMap(({ 0: host, index }) => {
          const local = localPart.exec(prose.slice(Math.max(0, index - longestLocalPart), index))?.[0];
          if (!local) return [];
          const span = locate({ start: index - local.length, end: index + host.length });
          return [found(span, { value: local + host }, { item })];
        }),
      ),
});
