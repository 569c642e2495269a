import { isOnSite } from '../../addresses/main-site';
import { findSeclusion } from '../../addresses/public-host';
import { locateParts } from '../../addresses/url';
import type { WebAddress } from '../../addresses/web-address';
import { quote } from '../../ground/quote';
import { severityOf } from '../../submission/urls';
import { defineRule, found } from '../define-rule';

export const urlHttp = defineRule<{ readonly host: string }>({
  code: 'url.http',
  severity: 'warning',
  scope: 'item',
  source: '000 l.32, 36: http://www.gprocurement.go.th',
  texts: {
    th: {
      message: ({ host }) =>
        `URL ของ ${quote(host)} ใช้ http ที่ไม่เข้ารหัส ให้ลองเปิดด้วย https:// ถ้าเปิดได้ให้ใช้แทน เพราะเบราว์เซอร์อาจเตือนว่าไม่ปลอดภัยหรือไม่ยอมเปิด`,
      meaning: 'URL ใช้ `http://` ซึ่งไม่เข้ารหัส บนเว็บไซต์สาธารณะ',
      why: 'เบราว์เซอร์อาจเตือนว่าไม่ปลอดภัยหรือไม่ยอมเปิด ผู้ประเมินอาจคิดว่าลิงก์เสีย',
      remedy:
        'ลองเปิดด้วย `https://` ถ้าเปิดได้ให้ใช้แทน ถ้าเว็บไซต์ยังไม่มี ให้ปิดการแจ้งพร้อมเหตุผล เมื่อเว็บไซต์หลักเองไม่มี https จะแจ้งที่ `agency.website` แห่งเดียว',
    },
    en: {
      message: ({ host }) =>
        `The URL of ${quote(host)} uses http without encryption. Browsers may warn or refuse to open it. Try https:// and use it where it works.`,
      meaning: 'The URL uses `http://`, without encryption, on a public web site.',
      why: 'Browsers may warn or refuse, and the assessor may take the link for broken.',
      remedy:
        'Try `https://` and use it where it works. Where the site has none, suppress the finding with the reason. If the main site itself has none, only `agency.website` says so.',
    },
  },
  plainExample: `items:
  O1:
    answer: มี
    urls:
      - https://mini.example/o1
      - https://www.gprocurement.example/list`,
  check: (context) => {
    const { website } = context;
    const isPublic = (url: WebAddress) => [null, 'trial-site'].includes(findSeclusion(url));
    const isPlain = ({ protocol }: WebAddress) => protocol === 'http:';
    // Where the main site itself has no https, its address says so once for all its pages.
    const isSaidBefore = (url: WebAddress, item: string | null) =>
      item !== null && website !== null && isPlain(website) && isOnSite(url, website);
    return context.pages.flatMap(({ entry, item, url }) => {
      if (!isPlain(url) || !isPublic(url) || isSaidBefore(url, item)) return [];
      const { scheme, host, path } = locateParts(entry.value);
      // A Thai host is shown as it is typed: nobody knows it by its xn-- form.
      const shown = url.host.includes('xn--') ? entry.value.slice(host.start, path.start) : url.host;
      return [found(entry.locate(scheme), { host: shown }, { item, severity: severityOf(entry, 'warning') })];
    });
  },
});
