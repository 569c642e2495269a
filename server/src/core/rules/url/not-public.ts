import { findSeclusion, type Seclusion } from '../../addresses/public-host';
import { meantUrl } from '../../addresses/url';
import type { ByLanguage } from '../../ground/language';
import { quote } from '../../ground/quote';
import { linksOf } from '../../submission/links/judged-links';
import type { UrlEntry } from '../../submission/submission';
import { placeOfPart, severityOf } from '../../submission/urls';
import { defineRule, type Found, found } from '../define-rule';
import type { LinkContext } from '../rule-context';

/** `leads-inside`: seen when the link was asked for; its name, or where it redirects to, lies in a private network. */
interface Arguments {
  readonly host: string;
  readonly kind: Seclusion | 'leads-inside';
}

const seclusions: ByLanguage<Readonly<Record<Arguments['kind'], string>>> = {
  th: {
    'private-address': 'เป็นที่อยู่ในเครือข่ายภายใน ให้ใช้ที่อยู่บนเว็บไซต์หลักที่ประชาชนเปิดได้ เพราะคนภายนอกเปิดที่อยู่นี้ไม่ได้ จึงเหมือนไม่มีหลักฐาน',
    'local-name': 'เป็นชื่อที่ใช้ได้เฉพาะในเครือข่ายภายใน ให้ใช้ที่อยู่บนเว็บไซต์หลักที่ประชาชนเปิดได้ เพราะคนภายนอกเปิดชื่อนี้ไม่ได้ จึงเหมือนไม่มีหลักฐาน',
    'leads-inside':
      'พาไปยังเครือข่ายภายในเมื่อเปิดจากเครื่องนี้ โปรแกรมจึงไม่เปิด ถ้ากำลังใช้เครือข่ายของหน่วยงานให้ลองเปิดจากเครือข่ายภายนอก ถ้าเปิดไม่ได้ข้อนี้จะเหมือนไม่มีหลักฐาน',
    'trial-site': 'ดูเหมือนเว็บไซต์สำหรับทดสอบ ให้ใช้ที่อยู่ของเว็บไซต์จริง เพราะเว็บไซต์ทดสอบอาจถูกปิดหรือแก้ไขก่อนผู้ประเมินเปิดดู',
  },
  en: {
    'private-address':
      'is an address inside a private network. Nobody outside can open it, so the item has no evidence. Use a public page of the main site.',
    'local-name':
      'is a name that works inside one network only. Nobody outside can open it, so the item has no evidence. Use a public page of the main site.',
    'leads-inside':
      'leads into a private network when asked from this machine, so it was not opened. On the network of the office, try it from outside: what the public cannot open counts as no evidence.',
    'trial-site':
      'looks like a test site, which may be closed or changed before the assessor opens it. Use the address of the real web site.',
  },
};

export const urlNotPublic = defineRule<Arguments>({
  code: 'url.not-public',
  severity: 'error',
  scope: 'link',
  source: '000 l.25-27: systems inside the agency; RTRDA linked test.rtrda.or.th',
  restsOnLinks: ({ kind }) => kind === 'leads-inside',
  texts: {
    th: {
      message: ({ host, kind }) => `${quote(host)} ${seclusions.th[kind]}`,
      meaning: 'ที่อยู่นี้เปิดได้เฉพาะในเครือข่ายภายใน หรือเป็นเว็บไซต์สำหรับทดสอบ (คำเตือน)',
      why: 'ผู้ประเมินอยู่นอกเครือข่าย จึงไม่เห็นหลักฐานเลย ส่วนเว็บไซต์ทดสอบอาจถูกปิดหรือเปลี่ยนก่อนวันประเมิน',
      remedy: 'เผยแพร่บนเว็บไซต์จริง แล้วลองเปิดจากโทรศัพท์ที่ไม่ได้ต่อเครือข่ายของหน่วยงาน',
    },
    en: {
      message: ({ host, kind }) => `${quote(host)} ${seclusions.en[kind]}`,
      meaning: 'The address opens inside one network only, or it is a test site (a warning).',
      why: 'Assessors are outside and see no evidence at all; a test site may be closed or changed before the assessment.',
      remedy: "Publish on the real web site, and try the link from a telephone that is not in the agency's network.",
    },
  },
  plainExample: `items:
  O1:
    answer: มี
    urls:
      - https://mini.example/o1`,
  check: (context) => [
    ...context.pages.flatMap(({ entry, item, url }) => {
      const kind = findSeclusion(url);
      if (!kind) return [];
      const severity = severityOf(entry, kind === 'trial-site' ? 'warning' : 'error');
      return [found(hostOf(entry), { host: url.hostname, kind }, { item, severity, risk: context.evidence.riskOf(entry) })];
    }),
    ...findLinksInside(context),
  ],
});

/** Inside an office a public name may well lead to the office's own network: what this machine sees is a warning at most. */
function findLinksInside(context: LinkContext): Found<Arguments>[] {
  return linksOf(context, 'not-public').flatMap(({ entry, item }) => {
    const url = meantUrl(entry.reading);
    if (!url || findSeclusion(url)) return [];
    const args = { host: url.hostname, kind: 'leads-inside' } as const;
    return [found(hostOf(entry), args, { item, severity: severityOf(entry, 'warning') })];
  });
}

const hostOf = (entry: UrlEntry) => placeOfPart(entry, ({ host }) => host);
