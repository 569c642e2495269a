import { parseWebUrl } from '../../addresses/address-text';
import type { Wrapping } from '../../addresses/wrapped-address';
import type { ByLanguage } from '../../ground/language';
import { quote } from '../../ground/quote';
import { placeOf, severityOf } from '../../submission/urls';
import { defineRule, found } from '../define-rule';
import { replaceAddress } from '../writing/change-address';

interface Arguments {
  readonly by: Wrapping | 'own-viewer';
  readonly host: string;
  readonly address: string;
}

const wrappings: ByLanguage<Readonly<Record<Arguments['by'], (host: string, address: string) => string>>> = {
  th: {
    viewer: (host, address) => `URL นี้เปิดไฟล์หรือหน้าเว็บผ่าน ${host} ซึ่งอาจแสดงให้เห็นไม่ได้ทุกครั้ง ที่อยู่จริงคือ ${address} ให้ใช้ที่อยู่นี้แทน แล้วลองเปิดดู`,
    'own-viewer': (host, address) => `URL นี้เปิดไฟล์ผ่านหน้าแสดงไฟล์ของ ${host} ที่อยู่ของไฟล์โดยตรงคือ ${address} จะใช้ที่อยู่นี้แทนก็ได้ แล้วลองเปิดดู`,
    redirector: (host, address) => `URL นี้เป็นลิงก์ส่งต่อของ ${host} ไม่ใช่ที่อยู่ของหน้าโดยตรง และอาจหมดอายุ หน้าจริงคือ ${address} ให้ใช้ที่อยู่นี้แทน แล้วลองเปิดดู`,
    browser: (_host, address) =>
      `ที่อยู่นี้เปิดได้เฉพาะในเบราว์เซอร์หรือโปรแกรมที่คัดลอกมา คนอื่นเปิดไม่ได้ ที่อยู่จริงอยู่ข้างในคือ ${address} ให้ใช้ที่อยู่นี้แทน แล้วลองเปิดดู`,
  },
  en: {
    viewer: (host, address) =>
      `The URL shows a file or page by way of ${host}, which may not always show it. The real address is ${address}: use that one, and open it to see.`,
    'own-viewer': (host, address) =>
      `The URL shows a file by a viewer of ${host}. The file itself is at ${address}, which may be used instead: open it to see.`,
    redirector: (host, address) =>
      `The URL is a link by which ${host} sends visitors on, not the address of the page, and may expire. The page itself is at ${address}: use that address, and open it to see.`,
    browser: (_host, address) =>
      `The address opens only in the browser or program from which it was copied. The real one is inside it: ${address}. Use that address, and open it to see.`,
  },
};

export const urlWrapped = defineRule<Arguments>({
  code: 'url.wrapped',
  severity: 'warning',
  scope: 'item',
  source: 'pages of agencies: their own PDF by docs.google.com/viewer?url=, FlowPaper and links copied out of Facebook and Google',
  texts: {
    th: {
      message: ({ by, host, address }) => wrappings.th[by](quote(host), quote(address)),
      meaning: 'ที่อยู่จริงซ้อนอยู่ในที่อยู่อื่น เช่น หน้าแสดงไฟล์ของ Google ลิงก์ส่งต่อของ Facebook หรือส่วนเสริมของเบราว์เซอร์',
      why: 'หน้าแสดงไฟล์และลิงก์ส่งต่ออาจปิดหรือหมดอายุ และที่อยู่ของเบราว์เซอร์เปิดจากเครื่องอื่นไม่ได้ ทั้งที่ไฟล์อยู่บนเว็บไซต์ของหน่วยงานแล้ว ถ้าเป็นหน้าแสดงไฟล์ของเว็บไซต์เดียวกันแจ้งเป็นข้อสังเกต',
      remedy: 'ใช้ที่อยู่ข้างในแทน (มีคำสั่งแก้เมื่ออ่านได้แน่ชัด) แล้วลองเปิดดู',
    },
    en: {
      message: ({ by, host, address }) => wrappings.en[by](quote(host), quote(address)),
      meaning: "The real address stands inside another one: a viewer of Google, a link by which Facebook sends on, a browser's extension.",
      why: "Viewers and such links may close or expire, and an address of the browser opens on no other machine, though the file is on the agency's web site. Of a viewer of the same site it is information only.",
      remedy: 'Use the address inside (there is a fix where it can be told for certain), and open it to see.',
    },
  },
  check: (context) =>
    context.urls.flatMap(({ entry, item }) => {
      const { reading, value } = entry;
      if (reading.kind !== 'wrapped') return [];
      const { by, address, url, isCertain } = reading;
      const outer = parseWebUrl(value.trim());
      // A viewer of the same site is a page of it: only the file's own address is the better one.
      const isOwn = outer?.hostname === url.hostname;
      const fix = isCertain ? replaceAddress(entry, address) : null;
      const args = { by: isOwn ? ('own-viewer' as const) : by, host: outer?.hostname ?? '', address };
      return [found(placeOf(entry), args, { item, severity: severityOf(entry, isOwn ? 'info' : 'warning'), fix })];
    }),
});
