import type { ByLanguage } from '../../ground/language';
import { quote } from '../../ground/quote';
import type { TlsFault } from '../../links/outcome';
import { describeEvidence } from '../../links/texts/evidence';
import type { Evidence } from '../../links/verdict';
import { defineRule } from '../define-rule';
import { eachLinkOf, evidenceOfLink } from './each-link';
import { examplePage } from './examples';
import { askAdministrator } from './texts';

const remedies: ByLanguage<Readonly<Record<TlsFault, string>>> = {
  th: {
    expired: 'ให้แจ้งผู้ดูแลเว็บไซต์ต่ออายุใบรับรอง',
    'not-yet-valid': 'ให้แจ้งผู้ดูแลเว็บไซต์ และตรวจว่าวันที่ของเครื่องนี้ถูกต้อง',
    'self-signed': 'ให้แจ้งผู้ดูแลเว็บไซต์ใช้ใบรับรองจากผู้ออกใบรับรองที่เบราว์เซอร์เชื่อถือ',
    'wrong-host': 'ให้ลองใช้ชื่อเว็บไซต์ที่ตรงกับใบรับรอง (เช่น เติมหรือตัด www.) หรือแจ้งผู้ดูแลเว็บไซต์',
    'missing-intermediate': 'แม้บางเครื่องเปิดได้ก็ให้แจ้งผู้ให้บริการเว็บไซต์ติดตั้งใบรับรองตัวกลาง (intermediate certificate)',
    untrusted: 'ให้ลองเปิดจากเครื่องอื่น ถ้ายังมีคำเตือนให้แจ้งผู้ดูแลเว็บไซต์',
    handshake: 'ให้ลองเปิดในเบราว์เซอร์ ถ้าเปิดไม่ได้ให้แจ้งผู้ดูแลเว็บไซต์ตรวจการตั้งค่าการเข้ารหัส',
  },
  en: {
    expired: 'Ask the site administrator to renew the certificate.',
    'not-yet-valid': 'Tell the site administrator, and see whether the date of this computer is right.',
    'self-signed': 'Ask the site administrator for a certificate from an authority that browsers trust.',
    'wrong-host': 'Try the name that the certificate is for (with or without www.), or tell the site administrator.',
    'missing-intermediate': 'Some computers open it all the same: ask the web host to install the intermediate certificate.',
    untrusted: 'Try it from another computer; if that warns too, tell the site administrator.',
    handshake: 'Try it in a browser; if it does not open, ask the site administrator to check the encryption settings.',
  },
};

export const linkTls = defineRule<{ readonly url: string; readonly evidence: Evidence }>({
  code: 'link.tls',
  severity: 'warning',
  scope: 'link',
  restsOnLinks: true,
  source: 'RFC 5280, 6; RFC 9525: browsers warn before such a page, or refuse it',
  linkOf: ({ url }) => url,
  texts: {
    th: {
      message: ({ url, evidence }) =>
        `ใบรับรองของลิงก์มีปัญหา ${quote(url)}: ${describeEvidence.th(evidence)} ${
          evidence.reason === 'certificate' ? remedies.th[evidence.fault] : 'ให้แจ้งผู้ดูแลเว็บไซต์'
        } เพราะเบราว์เซอร์ของผู้ประเมินอาจเตือนหรือไม่ยอมเปิด`,
      meaning: `ใบรับรองความปลอดภัย (https) ของเว็บไซต์มีปัญหา

ข้อความที่แจ้งบอกว่าเป็นปัญหาใด:

- หมดอายุ หรือยังไม่ถึงวันเริ่มใช้
- เว็บไซต์ออกใบรับรองให้ตนเอง หรือผู้ออกใบรับรองไม่เป็นที่เชื่อถือ
- ออกให้เว็บไซต์ชื่ออื่น
- ส่งมาไม่ครบ ขาดใบรับรองตัวกลาง
- ตกลงวิธีเข้ารหัสกันไม่สำเร็จ`,
      why: 'เบราว์เซอร์จะเตือนว่าไม่ปลอดภัยหรือไม่ยอมเปิด ผู้ประเมินอาจไม่เปิดต่อ แม้หน้านั้นมีข้อมูลครบ',
      remedy: `${askAdministrator}ให้แก้ใบรับรอง โดยส่งข้อความที่โปรแกรมแจ้งให้ดู ถ้าขาดใบรับรองตัวกลาง ให้ขอติดตั้ง intermediate certificate ด้วย กรณีนี้เบราว์เซอร์บางเครื่องเปิดได้แต่บางเครื่องเปิดไม่ได้ จึงอย่าตัดสินจากเครื่องเดียว`,
    },
    en: {
      message: ({ url, evidence }) =>
        `Certificate fault ${quote(url)}: ${describeEvidence.en(evidence)}. ${
          evidence.reason === 'certificate' ? remedies.en[evidence.fault] : 'Tell the site administrator.'
        } The assessor's browser may warn or refuse to open it.`,
      meaning: `The web site's certificate (https) has a fault.

The message says which:

- it has expired, or is not valid yet
- the site signed it itself, or its authority is not trusted
- it is for another host name
- it is sent without the intermediate certificate
- no encrypted connection could be agreed on`,
      why: 'Browsers warn before such a page or refuse it. The assessor may stop there, whatever is behind it.',
      remedy:
        'Show the message to the site administrator or the web host and ask for a right certificate. Where the intermediate certificate is missing, ask the web host to install it: some browsers open such a page and others do not, so one computer proves nothing.',
    },
  },
  example: {
    args: { url: examplePage, evidence: { reason: 'certificate', fault: 'missing-intermediate', detail: '' } },
    wrong: {
      th: `\`${examplePage}\` บนเว็บไซต์ที่ส่งใบรับรองมาไม่ครบ`,
      en: `\`${examplePage}\` on a web site that sends its certificate without the intermediate one`,
    },
    right: {
      th: 'ที่อยู่เดียวกันหลังจากเว็บไซต์ติดตั้งใบรับรองตัวกลางแล้ว',
      en: 'The same address once the web site has installed the intermediate certificate',
    },
  },
  check: eachLinkOf('tls', 'warning', evidenceOfLink),
});
