import { findLogin } from '../../addresses/known-sites';
import { locateParts } from '../../addresses/url';
import { quote } from '../../ground/quote';
import { severityOf } from '../../submission/urls';
import { defineRule, found } from '../define-rule';

/** The part of the path that asks for a login; '' for the whole host. */
interface Arguments {
  readonly host: string;
  readonly part: string;
}

export const urlNeedsLogin = defineRule<Arguments>({
  code: 'url.needs-login',
  severity: 'warning',
  scope: 'link',
  source: '000 l.38, 81-84: digitalplan, e-saraban and e-doc are for officials who are given the right',
  texts: {
    th: {
      message: ({ host, part }) =>
        part !== ''
          ? `${quote(part)} ของเว็บไซต์ ${quote(host)} เป็นส่วนที่ต้องเข้าสู่ระบบก่อน ให้ใช้ที่อยู่ของหน้าที่เผยแพร่แล้ว เพราะผู้ประเมินและประชาชนเปิดดูไม่ได้`
          : `${quote(host)} เป็นระบบที่ต้องเข้าสู่ระบบก่อน ให้นำข้อมูลจากระบบไปเผยแพร่เป็นหน้าหรือไฟล์บนเว็บไซต์หลัก เพราะผู้ประเมินและประชาชนเปิดดูไม่ได้`,
      meaning: 'URL ชี้ไปยังระบบที่ต้องเข้าสู่ระบบ เช่น สารบรรณอิเล็กทรอนิกส์ อีเมล digitalplan หรือหน้าแก้ไขเว็บไซต์',
      why: 'ประชาชนและผู้ประเมินเข้าไม่ได้ ข้อมูลในระบบจึงอาจไม่ถือว่าเปิดเผย',
      remedy: 'พิมพ์หรือส่งออกข้อมูลจากระบบ แล้วเผยแพร่เป็นหน้าหรือไฟล์บนเว็บไซต์หลัก การกล่าวถึงระบบในคำอธิบายทำได้ จึงแจ้งเป็นข้อสังเกต',
    },
    en: {
      message: ({ host, part }) =>
        part !== ''
          ? `${quote(part)} of the web site ${quote(host)} needs a login, so neither assessors nor the public can see it. Use the address of the page as it is published.`
          : `${quote(host)} is a system that needs a login, so neither assessors nor the public can see it. Publish what it holds as a page or a file on the main web site.`,
      meaning: 'The URL leads into a system with a login: the document register, a mailbox, digitalplan, the editing side of a web site.',
      why: 'Neither the public nor assessors can enter, so what it holds is not disclosed.',
      remedy:
        'Print or export the information and publish it as a page or a file on the main site. To mention the system in a description is right; it is only pointed out.',
    },
  },
  check: (context) =>
    context.pages.flatMap(({ entry, item, url }) => {
      const part = findLogin(url);
      if (part === null) return [];
      const { host, path } = locateParts(entry.value);
      const at = part === '' ? -1 : entry.value.slice(path.start, path.end).indexOf(part);
      const span = at < 0 ? host : { start: path.start + at, end: path.start + at + part.length };
      const severity = severityOf(entry, 'warning');
      const risk = context.evidence.riskOf(entry);
      return [found(entry.locate(span), { host: url.hostname, part }, { item, severity, risk })];
    }),
});
