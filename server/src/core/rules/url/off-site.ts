import { findSocialMedium, needsLogin } from '../../addresses/known-sites';
import { isOnOwnHost } from '../../addresses/main-site';
import { literalAddress } from '../../addresses/network-address';
import { findSeclusion } from '../../addresses/public-host';
import type { WebAddress } from '../../addresses/web-address';
import { quote } from '../../ground/quote';
import { findStorageBeside } from '../../submission/own-sites';
import { evidenceOf, findOtherAgency, placeOf } from '../../submission/urls';
import { defineRule, found } from '../define-rule';
import { eachAnsweredItem } from '../each-item';
import type { ItemContext } from '../rule-context';

/** `number`: the IP address that stands in the place of a host's name. */
interface Arguments {
  readonly website: string;
  readonly number: string | null;
}

export const urlOffSite = defineRule<Arguments>({
  code: 'url.off-site',
  severity: 'warning',
  scope: 'link',
  source: '002 l.256: URLs lead to the main web site',
  texts: {
    th: {
      message: ({ website, number }) =>
        number !== null
          ? `URL เป็นเลข IP ${quote(number)} ไม่ใช่ชื่อเว็บไซต์ และไม่มี URL ใดอยู่บนเว็บไซต์หลัก ${quote(website)} ให้เพิ่มหน้าบนเว็บไซต์หลักเป็นลิงก์แรก เพราะผู้ประเมินดูไม่ออกว่าเป็นของหน่วยงานใด จึงเสี่ยงได้ 0 คะแนน`
          : `ไม่มี URL ใดอยู่บนเว็บไซต์หลัก ${quote(website)} ให้เพิ่มหน้าบนเว็บไซต์หลักเป็นลิงก์แรก เพราะข้อที่ไม่เชื่อมจากเว็บไซต์หลักเสี่ยงได้ 0 คะแนน`,
      meaning: 'ไม่มี URL ใดของข้อนี้อยู่บนเว็บไซต์หลักของหน่วยงาน (`agency.website`)',
      why: 'ข้อมูลต้องเชื่อมโยงจากเว็บไซต์หลัก ข้อที่ผู้ประเมินไม่พบลิงก์จากเว็บไซต์หลักเคยได้ 0 คะแนน',
      remedy: 'ทำหน้าบนเว็บไซต์หลักที่แสดงข้อมูลหรือพาไปยังข้อมูลนั้น แล้วใส่เป็น URL แรก เว็บไซต์อื่นใส่ต่อท้ายได้',
    },
    en: {
      message: ({ website, number }) =>
        number !== null
          ? `The URL is the IP address ${quote(number)} and not the name of a web site, and no URL is on the main web site ${quote(website)}. Put a page of the main site first: assessors cannot see whose this is, which may score 0.`
          : `No URL is on the main web site ${quote(website)}. Put a page of the main site first: an item not linked from there may score 0.`,
      meaning: 'No URL of the item is on the main web site (`agency.website`).',
      why: 'The information must be linked from the main web site. An item that the assessor could not reach from there has scored 0.',
      remedy: 'Make a page on the main site that shows the information or leads to it, and put it first. Other sites may follow.',
    },
  },
  check: eachAnsweredItem((item, _expected, context) => {
    const { website, submission } = context;
    const pages = evidenceOf(item);
    if (!website || !pages || pages.some(({ url }) => isOnOwnHost(url, website))) return [];
    const page = pages.find(({ url }) => !isNamedElsewhere(url, context));
    const number = page ? literalAddress(page.url.hostname) : null;
    const args = { website: submission.agency.website?.value ?? '', number };
    return page ? [found(placeOf(page.entry), args, { item: item.id, risk: context.evidence.riskOf(page.entry) })] : [];
  }),
});

/** Another code already says why the page is not on the main site. */
function isNamedElsewhere(url: WebAddress, context: ItemContext): boolean {
  return (
    findSocialMedium(url) !== null ||
    findStorageBeside(url, context.submission) !== null ||
    findSeclusion(url) !== null ||
    needsLogin(url) ||
    findOtherAgency(url, context) !== null
  );
}
