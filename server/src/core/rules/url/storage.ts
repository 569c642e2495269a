import { locateParts } from '../../addresses/url';
import { quote } from '../../ground/quote';
import { findStorageBeside } from '../../submission/own-sites';
import { severityOf } from '../../submission/urls';
import { defineRule, found } from '../define-rule';

export const urlStorage = defineRule<{ readonly host: string; readonly kind: 'storage' | 'shortener' }>({
  code: 'url.storage',
  severity: 'warning',
  scope: 'link',
  source: '002 l.135: Google Drive by QR code; 002 l.256: URLs lead to the main web site',
  texts: {
    th: {
      message: ({ host, kind }) =>
        kind === 'shortener'
          ? `${quote(host)} เป็นลิงก์ย่อที่มองไม่เห็นปลายทาง ให้ใช้ที่อยู่เต็มของหน้าบนเว็บไซต์หลัก เพราะลิงก์ย่ออาจหมดอายุ และผู้ประเมินต้องพบข้อมูลบนเว็บไซต์หลัก`
          : `${quote(host)} เป็นที่ฝากไฟล์หรือหน้าเว็บภายนอก ให้นำไฟล์ขึ้นเว็บไซต์หลักแล้วใช้ที่อยู่นั้น เพราะที่ฝากไฟล์อาจติดสิทธิ์การเข้าถึงและไม่นับเป็นเว็บไซต์หลัก`,
      meaning: 'URL ชี้ไปที่ฝากไฟล์ (Google Drive, OneDrive) หน้าเว็บสำเร็จรูป (Google Sites) หรือลิงก์ย่อ (bit.ly) แบบสอบถาม Google Forms ไม่นับ',
      why: 'อาจต้องขอสิทธิ์ ถูกย้าย หรือหมดอายุ และไม่นับเป็นเว็บไซต์หลัก',
      remedy: 'นำไฟล์ขึ้นเว็บไซต์หลักแล้วใช้ที่อยู่นั้น ถ้าเป็นเว็บของหน่วยงานเอง ให้แจ้งไว้ใน `agency.otherSites`',
    },
    en: {
      message: ({ host, kind }) =>
        kind === 'shortener'
          ? `${quote(host)} is a shortened link: it hides where it leads and may expire. Assessors look for the information on the main web site. Use the full address of a page there.`
          : `${quote(host)} stores files or pages outside the main web site; it may ask for access and does not count as the main site. Publish the file on the main site and use that address.`,
      meaning:
        'The URL leads to stored files (Google Drive, OneDrive), a site builder (Google Sites) or a shortened link (bit.ly). Google Forms do not count.',
      why: 'It may ask for access, be moved or expire, and it is not the main web site.',
      remedy: "Publish the file on the main site and use that address. If it is the agency's own site, name it in `agency.otherSites`.",
    },
  },
  check: ({ pages, submission, evidence }) =>
    pages.flatMap(({ entry, item, url }) => {
      const kind = item === null ? null : findStorageBeside(url, submission);
      if (!kind) return [];
      const span = entry.locate(locateParts(entry.value).host);
      const more = { item, severity: severityOf(entry, 'warning'), risk: evidence.riskOf(entry) };
      return [found(span, { host: url.hostname, kind }, more)];
    }),
});
