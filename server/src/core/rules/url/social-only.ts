import { findSocialMedium } from '../../addresses/known-sites';
import { locateParts, typedUrl } from '../../addresses/url';
import { trimEndOf } from '../../ground/trim';
import { findOnlyChannel } from '../../submission/own-sites';
import type { Page } from '../../submission/placed-urls';
import { evidenceOf, placeOf } from '../../submission/urls';
import { defineRule, found } from '../define-rule';
import { eachAnsweredItem } from '../each-item';
import type { LinkContext } from '../rule-context';

/** null: every URL is on social media; else what the only page of the main site is about. */
interface Arguments {
  readonly medium: string | null;
}

export const urlSocialOnly = defineRule<Arguments>({
  code: 'url.social-only',
  severity: 'error',
  scope: 'link',
  source: '004 l.743-747: /page/top/1485/Facebook-หน่วยงาน scored 0, “only links to Facebook”',
  texts: {
    th: {
      message: ({ medium }) =>
        medium === null
          ? 'URL ทุกรายการอยู่บนสื่อสังคมออนไลน์ ให้เพิ่มหน้าบนเว็บไซต์หลักเป็นลิงก์แรก เพราะผู้ประเมินต้องพบข้อมูลจากเว็บไซต์หลัก มิฉะนั้นเสี่ยงได้ 0 คะแนน'
          : `หน้าเดียวบนเว็บไซต์หลักว่าด้วย ${medium} เท่านั้น ให้เพิ่มหน้าบนเว็บไซต์หลักที่รวมทุกช่องทางหรือมีเนื้อหาของข้อนี้โดยตรง ในผลประเมินปี 2565 ข้อที่พบแต่ลิงก์ Facebook ได้ 0 คะแนน`,
      meaning: 'หลักฐานของข้อนี้มีเพียงสื่อสังคมออนไลน์ กรณี URL ทุกรายการเป็นสื่อสังคมถือเป็นข้อผิดพลาด กรณีหน้าเดียวบนเว็บไซต์หลักว่าด้วยสื่อเดียวเป็นคำเตือน',
      why: 'ในผลประเมินปี 2565 ข้อที่ส่งหน้า “Facebook-หน่วยงาน” ได้ 0 คะแนน เพราะผู้ประเมินพบแต่ลิงก์ Facebook',
      remedy: 'เพิ่มหน้าบนเว็บไซต์หลักที่รวมทุกช่องทาง หรือแสดงเนื้อหาของข้อนี้โดยตรง เป็น URL แรก',
    },
    en: {
      message: ({ medium }) =>
        medium === null
          ? 'Every URL is on social media. Put a page of the main site first: assessors must find the information from the main web site, so the item may score 0.'
          : `The only page of the main web site is about ${medium}. Add a page of the main site that lists every channel or holds the item's own content: in the 2565 results an item that showed only links to Facebook scored 0.`,
      meaning:
        'The evidence of the item is social media only. It is an error if every URL is there, a warning if the only page on the main site is about one medium.',
      why: 'In the 2565 results an item with the page “Facebook-หน่วยงาน” scored 0, because the assessor found only links to Facebook.',
      remedy: "Put a page of the main site first that lists every channel or holds the item's own content.",
    },
  },
  check: eachAnsweredItem<Arguments, LinkContext>((item, _expected, { website, evidence }) => {
    const pages = evidenceOf(item);
    const [first] = pages ?? [];
    if (!pages || !first) return [];
    if (pages.every(({ url }) => findSocialMedium(url))) {
      const more = { item: item.id, risk: evidence.riskOf(first.entry) };
      return [found(placeOf(first.entry), { medium: null }, more)];
    }
    const channel = website && findOnlyChannel(pages, website);
    if (!channel) return [];
    const { page, medium } = channel;
    const more = { item: item.id, severity: 'warning', risk: evidence.riskOf(page.entry) } as const;
    return [found(placeOfName(page), { medium }, more)];
  }),
});

function placeOfName({ entry }: Page) {
  if (!typedUrl(entry.reading)) return placeOf(entry);
  const before = trimEndOf(entry.value.slice(0, locateParts(entry.value).path.end), '/');
  return entry.locate({ start: before.lastIndexOf('/') + 1, end: before.length });
}
