import { locateParts } from '../../addresses/url';
import type { ByLanguage } from '../../ground/language';
import { quote } from '../../ground/quote';
import type { Span } from '../../ground/span';
import { severityOf } from '../../submission/urls';
import { defineRule, found } from '../define-rule';
import { changePart } from '../writing/change-address';

/** The name of the part, never its value. */
interface Arguments {
  readonly kind: 'password' | 'session' | 'preview' | 'token';
  readonly name: string;
}

type Kind = Arguments['kind'];

/** A part of an address that was meant for one person, and what has to go for it to be gone; null where the page may need it. */
interface PrivatePart {
  readonly kind: Kind;
  /** Its name, never its value. */
  readonly name: string;
  readonly at: Span;
  readonly cut: Span | null;
}

const login = /^[a-z]+:\/\/([^/?#]*)@/i;
const sessionInPath = /;(jsessionid)=[^/?#;]*|\/(\(S\([a-z0-9]{20,30}\)\))(?=\/|$)/i;

/** Names whose values are a visitor's own; those of other names only where they look like one. */
const parameters: readonly { readonly kind: Kind; readonly name: RegExp; readonly value: RegExp; readonly isCut: boolean }[] = [
  { kind: 'password', name: /^(?:password|passwd|pwd)$/i, value: /^.{4,}$/, isCut: false },
  {
    kind: 'session',
    name: /^(?:phpsessid|jsessionid|aspsessionid[a-z]*|asp\.net_sessionid|ci_session|cftoken)$/i,
    value: /./,
    isCut: true,
  },
  { kind: 'session', name: /^(?:sid|sess|session_?id|session)$/i, value: /^(?=.*\d)(?=.*[a-z])[a-z0-9_-]{16,}$/i, isCut: true },
  { kind: 'preview', name: /^preview$/i, value: /^true$/i, isCut: true },
  { kind: 'preview', name: /^preview_(?:id|nonce)$/i, value: /./, isCut: true },
  { kind: 'token', name: /^_wpnonce$/i, value: /./, isCut: false },
  { kind: 'token', name: /^(?:access_|auth_|id_|csrf_)?token$/i, value: /^.{8,}$/, isCut: false },
];

const privateParts: ByLanguage<Readonly<Record<Arguments['kind'], (name: string) => string>>> = {
  th: {
    password: (name) => `URL มีชื่อผู้ใช้หรือรหัสผ่านติดมา (${name}) ให้ลบออก และเปลี่ยนรหัสผ่านนั้น เพราะทุกคนที่เห็นคำตอบนี้จะเห็นรหัสด้วย`,
    session: (name) => `URL มีรหัสการเข้าใช้งานของผู้ที่คัดลอกติดมา (${name}) ซึ่งหมดอายุได้และไม่ควรเผยแพร่ ให้ลบออกแล้วลองเปิดดู`,
    preview: (name) => `URL เป็นหน้าตัวอย่างก่อนเผยแพร่ (${name}) ปกติเปิดได้เฉพาะผู้ดูแลเว็บไซต์ ให้เผยแพร่หน้านั้นแล้วใช้ที่อยู่จริง`,
    token: (name) => `URL มีรหัสเฉพาะ (${name}) ซึ่งอาจใช้ได้ชั่วคราวหรือเฉพาะผู้ที่คัดลอก ให้ลองเปิดในหน้าต่างที่ไม่ระบุตัวตน ถ้าเปิดไม่ได้ให้ใช้ที่อยู่ของหน้าที่เผยแพร่`,
  },
  en: {
    password: (name) =>
      `The URL carries a user's name or password (${name}), which everybody sees who sees this submission. Remove it, and change that password.`,
    session: (name) =>
      `The URL carries the session of the person who copied it (${name}). It may expire and should not be published. Remove it and open the page to see.`,
    preview: (name) =>
      `The URL is a preview from before publication (${name}), which mostly only editors of the web site can open. Publish the page and use its real address.`,
    token: (name) =>
      `The URL carries a code (${name}) that may hold for a time or for one person only. Try it in a private window; if it does not open, use the address of the published page.`,
  },
};

export const urlPrivatePart = defineRule<Arguments>({
  code: 'url.private-part',
  severity: 'warning',
  scope: 'link',
  source: 'RFC 3986, 3.2.1 and 7.5: passwords in addresses; sessions of PHP and Java servlets; the preview of WordPress',
  texts: {
    th: {
      message: ({ kind, name }) => privateParts.th[kind](quote(name)),
      meaning: 'URL มีรหัสผ่าน รหัสการเข้าใช้งาน หน้าตัวอย่าง หรือรหัสเฉพาะของผู้ที่คัดลอกติดมา',
      why: 'ผู้อื่นอาจเปิดไม่ได้ หรือได้สิทธิ์ของผู้ที่คัดลอกไปด้วย และรหัสเหล่านี้หมดอายุได้',
      remedy: 'ลบส่วนนั้นออก (มีคำสั่งแก้เมื่อหน้าไม่ต้องใช้ส่วนนั้น) แล้วลองเปิดในหน้าต่างที่ไม่ระบุตัวตน ถ้ามีรหัสผ่านให้เปลี่ยนรหัสนั้นด้วย',
    },
    en: {
      message: ({ kind, name }) => privateParts.en[kind](quote(name)),
      meaning: 'The URL carries a password, a session, a preview or a code of the person who copied it.',
      why: 'Others may not be able to open it, or get the rights of that person; and such codes expire.',
      remedy:
        'Remove the part (there is a fix where the page does not need it) and try the page in a private window. Change a password that was published so.',
    },
  },
  check: (context) =>
    context.pages.flatMap(({ entry, item }) => {
      const { value } = entry;
      const [first, ...others] = findPrivateParts(value);
      if (!first) return [];
      const parts = [first, ...others];
      const kept = withoutParts(value, parts);
      const fix =
        kept === null
          ? null
          : changePart(
              entry,
              { start: 0, end: value.length },
              kept,
              { kind: 'remove', what: parts.map(({ name }) => name).join(', ') },
              false,
            );
      const args = { kind: first.kind, name: first.name };
      const risk = first.kind === 'preview' ? context.evidence.riskOf(entry) : null;
      return [found(entry.locate(first.at), args, { item, severity: severityOf(entry, 'warning'), fix, risk })];
    }),
});

function findPrivateParts(value: string): PrivatePart[] {
  const { path, query } = locateParts(value);
  const found: PrivatePart[] = [];
  const user = login.exec(value);
  if (user) {
    const at = { start: user[0].length - (user[1]?.length ?? 0) - 1, end: user[0].length };
    found.push({ kind: 'password', name: 'user:password@', at, cut: at });
  }
  const session = sessionInPath.exec(value.slice(path.start, path.end));
  if (session) {
    const start = path.start + session.index;
    const at = { start, end: start + session[0].length };
    found.push({ kind: 'session', name: session[1] ?? 'session', at, cut: at });
  }
  let start = query.start + 1;
  for (const parameter of value.slice(start, query.end).split('&')) {
    const [name = '', typed = ''] = splitParameter(parameter);
    const known = parameters.find((each) => each.name.test(name) && each.value.test(typed));
    const at = { start, end: start + parameter.length };
    if (known) found.push({ kind: known.kind, name, at, cut: known.isCut ? at : null });
    start += parameter.length + 1;
  }
  return found;
}

function splitParameter(parameter: string): [string, string] {
  const sign = parameter.search(/=|$/);
  return [parameter.slice(0, sign), parameter.slice(sign + 1)];
}

/** Gives the address without the parts; null where one of them may be what the page is found by. */
function withoutParts(value: string, parts: readonly PrivatePart[]): string | null {
  const cuts = parts.flatMap(({ cut }) => cut ?? []);
  if (cuts.length < parts.length || value.includes('&amp;')) return null;
  let kept = value;
  for (const { start, end } of [...cuts].reverse()) kept = kept.slice(0, start) + kept.slice(end);
  return kept.replace(/([?&])&+/g, '$1').replace(/[?&](?=#|$)/, '');
}
