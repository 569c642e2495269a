import { isOnSite } from '../../addresses/main-site';
import { locateParts } from '../../addresses/url';
import { quote } from '../../ground/quote';
import { findOtherAgency, severityOf } from '../../submission/urls';
import { defineRule, found } from '../define-rule';

interface Arguments {
  readonly slug: string;
  readonly other: string;
  readonly isCertain: boolean;
}

export const urlOtherAgency = defineRule<Arguments>({
  code: 'url.other-agency',
  severity: 'error',
  scope: 'link',
  source: 'schemas/agencies; defects 4.2: one app leads จตุจักร to /bangsue',
  texts: {
    th: {
      message: ({ slug, other, isCertain }) =>
        isCertain
          ? `${quote(slug)} ใน URL เป็นส่วนของเขต${other} ไม่ใช่ของหน่วยงาน ให้ใช้หน้าของหน่วยงานเอง เพราะผู้ประเมินอาจไม่นับหน้าของเขตอื่นเป็นหลักฐาน`
          : `${quote(slug)} ใน URL น่าจะเป็นส่วนของเขต${other} (ทราบจากแหล่งเดียวที่ยังไม่ยืนยัน) ให้เปิดดูและใช้หน้าของหน่วยงานเอง เพราะหน้าของหน่วยงานอื่นอาจไม่นับเป็นหลักฐาน`,
      meaning: 'ส่วนแรกของเส้นทางบนเว็บไซต์ร่วม (`webportal.bangkok.go.th/…`) เป็นของเขตอื่น',
      why: 'หน้าของหน่วยงานอื่นไม่เป็นหลักฐานของหน่วยงานนี้ มักเกิดจากคัดลอกคำตอบของเขตอื่นมาแก้ ชื่อย่อที่ทราบจากแหล่งเดียวซึ่งยังไม่ยืนยันจะเป็นเพียงคำเตือน',
      remedy: 'เปิดหน้าเดียวกันบนเว็บไซต์ของหน่วยงานเองแล้วคัดลอกที่อยู่ใหม่ เลขหน้าของแต่ละเขตไม่เหมือนกัน จึงแก้เพียงชื่อเขตไม่ได้',
    },
    en: {
      message: ({ slug, other, isCertain }) =>
        isCertain
          ? `${quote(slug)} in the URL is the part of district ${quote(other)}, not of this agency. It will not count as evidence: use a page of the agency itself.`
          : `${quote(slug)} in the URL is probably the part of district ${quote(other)} (known from one unverified source). Another agency's page does not count as evidence: open it, and use a page of the agency itself.`,
      meaning: 'The first part of the path on the shared portal (`webportal.bangkok.go.th/…`) is another district’s.',
      why: "Another agency's page is no evidence for this one. It comes with copying another district's submission. A part known from one unverified source gives a warning only.",
      remedy:
        "Open the page on the agency's own site and copy its address. Page numbers differ between districts, so changing the name alone does not do.",
    },
  },
  plainExample: `items:
  O1:
    answer: มี
    urls:
      - https://webportal.bangkok.go.th/wangthonglang/page/sub/1/โครงสร้าง`,
  check: (context) => {
    const { website } = context;
    // An address of the main site that is wrong is said once, not at each of its pages.
    const wrongSite = website && findOtherAgency(website, context) ? website : null;
    return context.pages.flatMap(({ entry, item, url }) => {
      const other = findOtherAgency(url, context);
      if (!other?.slug || (item !== null && wrongSite && isOnSite(url, wrongSite))) return [];
      const { path } = locateParts(entry.value);
      const start = path.start + entry.value.slice(path.start, path.end).toLowerCase().indexOf(other.slug);
      const isCertain = other.slugSource !== undefined;
      const args = { slug: other.slug, other: other.name, isCertain };
      const span = entry.locate({ start, end: start + other.slug.length });
      const severity = severityOf(entry, isCertain ? 'error' : 'warning');
      const risk = isCertain ? null : context.evidence.riskOf(entry);
      return [found(span, args, { item, severity, risk })];
    });
  },
});
