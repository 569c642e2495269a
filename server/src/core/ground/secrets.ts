import { findMatches } from './matches';
import type { Span } from './span';

/** A part of a text that looks like a password; `isSure` where it can hardly be anything else. */
export interface Secret {
  readonly span: Span;
  readonly isSure: boolean;
}

const words =
  '(?:รหัสผ่าน|รหัส(?:ผ่าน)?(?:เข้า|เปิด)(?:ระบบ|ใช้งาน|ดู|อ่าน)?(?:ไฟล์|เอกสาร)?|พาส(?:เวิร์ด|เวิด)|(?<![a-z])(?:password|passwd|passcode(?<!(?:zoom|meeting|webex|ประชุม)[^\\r\\n]{0,60}passcode)|pwd|api[-_ ]?key|secret|pin(?<!(?:ปัก|หมุด|พิกัด)\\s{0,3}pin))(?![a-z]))';
const token = '["\'“]?[A-Za-z0-9๐-๙!@#$%^&][^\\s,;)("\'”\\ufffc]{2,63}';
/** Behind a number these say how many or how long. */
const noMeasure = '(?!\\s{0,3}(?:หลัก|ตัว|อักษร|วัน|เดือน|ครั้ง|จุด|ชุด|คน|บาท|characters?|digits?|ต่อ\\s?[0-9]))';

/** A word for a password, a sign of equality, and what no sentence goes on with: signs that begin with a Latin letter, a digit or a symbol. */
const stated = new RegExp(
  `${words}(?:\\s{0,3}\\([^()\\r\\n]{1,20}\\))?(?:\\s{0,3}(?:คือ|is)\\s{1,3}(?=\\S{0,40}[0-9!@#$%^&])|\\s{0,3}[:=：]\\s{0,3})(?<secret>${token})(?![^\\s,;)("'”\\ufffc])${noMeasure}`,
  'gi',
);
/** The short words of sign-in forms, which have other meanings too: only with a sign of equality, and before what no word is. */
const statedShort = new RegExp(`(?<![a-z])(?:pass|pw)\\s{0,3}[:=：]\\s{0,3}(?<secret>${token})`, 'gi');
/** The word, a blank, and signs of several kinds, or nothing but digits that are no year and no number of anything. */
const behindBlank = new RegExp(`${words}\\s{1,3}(?<secret>${token})(?=$|[\\s,;)])${noMeasure}`, 'gi');
const onlyDigits = /^(?!(?:25|20)[0-9]{2}$)[0-9]{4,12}$/;
/** abc12345: a name of a product is not written so behind the word. */
const lettersAndDigits = /^[a-z]{2,20}[0-9]{3,12}$/;

/** What is said of passwords in place of one: a host, a telephone, a range, a place on a map, how a date is typed. */
const noSecret =
  /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:th|com|net|org)(?:[/:].*)?|0[0-9]{1,2}-[0-9-]{6,}|[0-9]{1,2}-[0-9]{1,2}|[a-z]-[a-z]|[0-9]{1,3}\.[0-9]{3,}|[dmyhbx*.#/_-]+|[^\p{L}\p{N}]+)$/iu;
const onlyLetters = /^[A-Za-z][A-Za-z-]*[.!?]?$/;
/** With letters alone these tell how the password comes. */
const knownWords =
  /^(?:otp|sms|thaid|e-?mail|line|required|optional|none|google|facebook|token|user(?:name)?|password|e-[a-z]+|[a-z]{1,3})$/i;

/** A name of a user and what stands behind it: `admin / P@ssw0rd`. */
const userAndSecret = /(?<![\w@.])(?:admin|user|root|itap|login)[\w.-]{0,30}\s{0,3}[/|:]\s{0,3}(?<secret>[^\s,;()]{6,64})/gi;

/** What goes on behind the name as an address does: `login/index.php?id=3`. */
const pathOrQuery = /\/|\?[^=]*=|\.(?:php|aspx?|jsp|html?)\b/i;

const mail = /^[^@\s]+@[\w-]+\.[\w.-]+$/;
const shortest = 6;

/** A text without any of these states none: most texts are looked through once. */
const anyWord = /รหัส|พาส|pass|pwd|pin|pw|api|secret|admin|user|root|itap|login/i;

/** Gives the passwords that a text states. Linear in the text. */
export function findSecrets(text: string): Secret[] {
  if (!anyWord.test(text)) return [];
  return [
    ...findGroups(text, stated).filter(({ value }) => isStated(value)),
    ...findGroups(text, statedShort).filter(({ value }) => /[a-z]/i.test(value) && /[0-9]/.test(value) && isStated(value)),
    ...findGroups(text, behindBlank).filter(({ value }) => isMixed(value) || onlyDigits.test(value)),
    ...findGroups(text, userAndSecret).filter(({ value }) => isMixed(value) && !pathOrQuery.test(value)),
  ]
    .map(({ span, value }) => ({ span, isSure: !onlyLetters.test(value) }))
    .concat(findGroups(text, behindBlank).flatMap(({ span, value }) => (lettersAndDigits.test(value) ? [{ span, isSure: false }] : [])));
}

function isStated(value: string): boolean {
  return !noSecret.test(value) && !knownWords.test(value);
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
