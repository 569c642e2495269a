import { findMatches } from './matches';
import type { Span } from './span';

/** A part of a text that looks like a password; `isSure` where it can hardly be anything else. */
export interface Secret {
  readonly span: Span;
  readonly isSure: boolean;
}

const words = '(?:รหัสผ่าน|รหัสเข้า(?:ระบบ|ใช้งาน)|พาส(?:เวิร์ด|เวิด)|(?<![a-z])(?:password|passwd|passcode|pwd|api[-_]?key|secret|pin)(?![a-z]))';
const token = '["\'“]?[A-Za-z0-9๐-๙!@#$%^&][^\\s,;)("\'”\\ufffc]{2,63}';

/** A word for a password, a sign of equality, and what no sentence goes on with: signs that begin with a Latin letter, a digit or a symbol. */
const stated = new RegExp(
  `${words}(?:\\s{0,3}\\([^()\\r\\n]{1,20}\\))?(?:\\s{0,3}(?:คือ|is)\\s{1,3}|\\s{0,3}[:=：]\\s{0,3})(?<secret>${token})`,
  'gi',
);
/** The word, a blank, and signs of several kinds, or nothing but digits that are no year and no number of anything. */
const behindBlank = new RegExp(`${words}\\s{1,3}(?<secret>${token})(?=$|[\\s,;)])`, 'gi');
const onlyDigits = /^(?!(?:25|20)[0-9]{2}$)[0-9]{4,12}$/;

/** A name of a user and what stands behind it: `admin / P@ssw0rd`. */
const userAndSecret = /(?<![\w@.])(?:admin|user|root|itap|login)[\w.-]{0,30}\s{0,3}[/|:]\s{0,3}(?<secret>[^\s,;()]{6,64})/gi;

const mail = /^[^@\s]+@[\w-]+\.[\w.-]+$/;
const shortest = 6;

/** Gives the passwords that a text states. Linear in the text. */
export function findSecrets(text: string): Secret[] {
  return [
    ...findGroups(text, stated),
    ...findGroups(text, behindBlank).filter(({ value }) => isMixed(value) || onlyDigits.test(value)),
    ...findGroups(text, userAndSecret).filter(({ value }) => isMixed(value)),
  ].map(({ span }) => ({ span, isSure: true }));
}

const role = /^(?<user>[A-Za-z][\w.@-]{1,40})\s{0,3}[/|:,;]\s{0,3}(?<secret>\S{4,64})$/;
const phone = /^0[0-9-]{8,12}$/;
/** What stands behind these is to be known. */
const account = /^(?:line|facebook|fb|ig|instagram|tiktok|youtube|x|id|user|username|tel|fax|e?-?mail|web)$/i;
const shortCode = /(?:รหัส|pass)\s{0,3}[:=]?\s{0,3}(?<secret>[A-Za-z0-9!@#$%^&]{4,64})(?=$|[\s,;)])/gi;
const part = /[^\s/|,;:()]{8,64}/g;

/** The same for a text that names a user of a system: what stands beside the name, and whatever mixes letters, digits and symbols. */
export function findUserSecrets(text: string): Secret[] {
  const trimmed = text.trim();
  const pair = role.exec(trimmed)?.groups;
  const [user = '', beside = ''] = [pair?.user, pair?.secret];
  const start = text.lastIndexOf(beside);
  const isKnown = account.test(user) || /[ก-๛]|^@/.test(beside) || phone.test(beside) || mail.test(beside);
  const mayBeSecret = !isKnown && /[0-9]/.test(beside) && stem(user) !== stem(beside);
  return [
    ...findSecrets(text),
    ...findGroups(text, shortCode).flatMap(({ span, value }) => (/[0-9]/.test(value) ? [{ span, isSure: true }] : [])),
    ...findMatches(text, part).flatMap(({ 0: typed, index }) =>
      isMixed(typed) ? [{ span: { start: index, end: index + typed.length }, isSure: true }] : [],
    ),
    ...(beside !== '' && mayBeSecret ? [{ span: { start, end: start + beside.length }, isSure: isMixed(beside) }] : []),
  ];
}

function stem(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

/** Letters, digits and a symbol in one, and neither a mail address nor the name of a page: `@office68`. */
function isMixed(text: string): boolean {
  return text.length >= shortest && /[A-Za-z]/.test(text) && /[0-9]/.test(text) && /.[!@#$%^&*?+~]/.test(text) && !mail.test(text);
}

function findGroups(text: string, pattern: RegExp): { span: Span; value: string }[] {
  return findMatches(text, pattern).map(({ 0: typed, index, groups }) => {
    const value = groups?.secret ?? '';
    const start = index + typed.lastIndexOf(value);
    return { span: { start, end: start + value.length }, value };
  });
}
