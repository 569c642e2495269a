import { isHomePage, isOnSite } from '../../addresses/main-site';
import type { NoArguments } from '../../findings/define-code';
import { evidenceOf, placeOf } from '../../submission/urls';
import { defineRule, found } from '../define-rule';
import { eachAnsweredItem } from '../each-item';

export const urlHomePage = defineRule<NoArguments>({
  code: 'url.home-page',
  severity: 'warning',
  scope: 'link',
  source: 'practice, form: the URL leads to where the information stands',
  texts: {
    th: {
      message: () => 'บนเว็บไซต์หลักมีเพียง URL ของหน้าหลัก ให้ใช้ที่อยู่ของหน้าที่แสดงข้อมูลของข้อนี้โดยตรง มิฉะนั้นผู้ประเมินต้องค้นหาเองและอาจไม่พบข้อมูล',
      meaning: 'ข้อนี้ให้เพียงหน้าหลักของเว็บไซต์',
      why: 'ผู้ประเมินต้องค้นหาเองและอาจไม่พบข้อมูล URL มีไว้บอกแหล่งที่ข้อมูลอยู่',
      remedy: 'ใช้ที่อยู่ของหน้าที่แสดงข้อมูลโดยตรง แล้วบอกทางจากหน้าหลักไว้ใน `description`',
    },
    en: {
      message: () =>
        'Of the main web site there is only the home page. Use the address of the page that shows the information: the assessor has to search and may not find it.',
      meaning: 'The item gives nothing but the home page.',
      why: 'The assessor has to search and may not find it. The URL is there to say where the information stands.',
      remedy: 'Use the address of the page that shows the information, and describe the way from the home page in `description`.',
    },
  },
  // Beside it there may be pages elsewhere, of which nothing else speaks then.
  check: eachAnsweredItem((item, _expected, { website, evidence }) => {
    if (!website) return [];
    const own = (evidenceOf(item) ?? []).filter(({ url }) => isOnSite(url, website));
    const [page] = own;
    const risk = page ? evidence.riskOf(page.entry) : null;
    return page && risk && own.every(({ url }) => isHomePage(url, website))
      ? [found(placeOf(page.entry), {}, { item: item.id, risk })]
      : [];
  }),
});
