import { list, quote } from '../../ground/quote';
import { findElementsNotShown } from '../../links/element-search';
import { namesOf } from '../../profile/element-names';
import type { ProfileElement, ProfileItem } from '../../profile/profile';
import { elementName } from '../../submission/description-placeholder';
import type { AssessedLink } from '../../submission/links/assess';
import type { Item } from '../../submission/submission';
import { defineRule, type Found } from '../define-rule';
import { eachItem } from '../each-item';
import { foundAtLink } from './each-link';
import { examplePage } from './examples';

/** `elements`: labels of those that were looked for and not found; empty: the PDF has no text at all. */
interface Arguments {
  readonly url: string;
  readonly elements: readonly string[];
  readonly pages: number;
  readonly documents: number;
}

const mostNames = 3;

function countOf(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`;
}

const places = {
  th: (pages: number, documents: number): string => {
    const parts = [pages > 0 ? `หน้าเว็บ ${pages} หน้า` : '', documents > 0 ? `เอกสาร ${documents} ฉบับ` : ''].filter((part) => part !== '');
    return parts.length === 0 ? 'หน้า' : `${parts.join('และ')}`;
  },
  en: (pages: number, documents: number): string => {
    const parts = [countOf(pages, 'page'), countOf(documents, 'document')].filter((part) => part !== '');
    return parts.length === 0 ? 'the pages' : parts.join(' and ');
  },
};

export const linkElementNotFound = defineRule<Arguments>({
  code: 'link.element-not-found',
  severity: 'info',
  scope: 'link',
  restsOnLinks: true,
  source: '004 l.865-872: O41 scored 0 because its documents lacked an element that its description named',
  texts: {
    th: {
      message: ({ url, elements, pages, documents }) =>
        elements.length === 0
          ? `PDF ${quote(url)} ไม่มีตัวอักษรเลย น่าจะเป็นภาพสแกน ให้ทำเป็น PDF ที่ค้นหาข้อความได้ เช่น บันทึกจากไฟล์ต้นฉบับ หรือใช้โปรแกรมแปลงภาพเป็นข้อความ เพราะภาพสแกนค้นหาไม่ได้ ผู้ประเมินอาจหาข้อมูลไม่พบ`
          : `ไม่พบ ${list(elements.map(quote), mostNames, (count) => `และอีก ${count} เรื่อง`)} ในข้อความของ${places.th(pages, documents)}ที่ลิงก์นี้พาไป ให้เปิดดู เพราะเนื้อหาอาจอยู่ในรูปภาพซึ่งโปรแกรมอ่านไม่ได้ ถ้าไม่มีจริง ข้อนี้เสี่ยงได้ 0 คะแนน`,
      meaning:
        'หน้าเว็บหรือเอกสารที่ลิงก์พาไปไม่มีข้อความขององค์ประกอบที่ทำเครื่องหมายไว้ หรือ PDF ไม่มีตัวอักษรเลย\n\nโปรแกรมอ่านได้เฉพาะตัวอักษร สิ่งที่อยู่ในรูปภาพหรือภาพสแกนจะไม่เห็น',
      why: 'ในผลประเมินปี 2565 ข้อ O41 ได้ 0 คะแนน เพราะเอกสารขาดองค์ประกอบที่คำอธิบายบอกว่ามี ส่วน PDF ที่เป็นภาพสแกนค้นหาข้อความไม่ได้ ผู้ประเมินหาข้อมูลได้ยาก',
      remedy:
        'เปิดดูว่ามีองค์ประกอบนั้นจริงหรือไม่ ถ้าไม่มีให้เพิ่มในหน้าหรือเอกสาร ถ้ามีแต่เป็นรูปภาพ ให้เขียนเป็นข้อความกำกับไว้ หรือปิดการแจ้งพร้อมเหตุผล PDF ที่เป็นภาพสแกนให้บันทึกใหม่จากไฟล์ต้นฉบับ หรือใช้โปรแกรมแปลงภาพเป็นข้อความ',
    },
    en: {
      message: ({ url, elements, pages, documents }) =>
        elements.length === 0
          ? `The PDF ${quote(url)} holds no text at all: it is probably scanned. Make a searchable PDF: save it from the original file, or use text recognition. A scan cannot be searched, and the assessor may not find the information.`
          : `${list(elements.map(quote), mostNames, (count) => `and ${count} more`)} ${elements.length === 1 ? 'does' : 'do'} not stand in the text of ${places.en(pages, documents)} that this link leads to. Open it to see: only text was read, and it may stand in a picture. If it is missing, the item may score 0.`,
      meaning:
        'The pages or documents behind the link have no text about an element that is ticked, or the PDF has no text at all.\n\nOnly text is read: what stands in a picture or a scan is not seen.',
      why: 'In the 2565 results O41 scored 0 because its documents lacked an element that its description named. A scanned PDF cannot be searched, and the assessor may not find the information.',
      remedy:
        'Open it to see whether the element is there. If not, add it to the page or document. If it is a picture, put it into words beside it, or suppress the finding with the reason. Save a scanned PDF again from the original file, or use text recognition.',
    },
  },
  example: {
    args: { url: examplePage, elements: ['แผนผังโครงสร้าง'], pages: 1, documents: 2 },
    wrong: {
      th: 'ข้อที่ทำเครื่องหมายว่าแสดงแผนผังโครงสร้าง แต่หน้าเว็บและเอกสารของข้อนั้นไม่มีคำนี้',
      en: 'An item whose organisation chart is ticked, while neither its page nor its documents have the words',
    },
    right: { th: 'หน้าเว็บที่มีหัวข้อ “แผนผังโครงสร้าง” เป็นข้อความ', en: 'A page with a heading “แผนผังโครงสร้าง” (organisation chart) as text' },
  },
  check: eachItem(({ item, expected }, { links }) => {
    const own = links.filter((link) => link.item === item.id && link.verdict !== null);
    return expected ? [...findScans(own), ...findNotShown(item, expected, own)] : [];
  }),
});

/** Links to which a PDF file without any text belongs. */
function findScans(links: readonly AssessedLink[]): Found<Arguments>[] {
  return links.flatMap((link) => {
    const scan = link.content?.documents.find(({ kind }) => kind === 'scanned');
    return scan ? [createFindingAt(link, [], [link], scan.url)] : [];
  });
}

/** A ticked element may stand on any of the item's pages, one with an address of its own only there. */
function findNotShown(item: Item, { elements = [] }: ProfileItem, links: readonly AssessedLink[]): Found<Arguments>[] {
  const known = (id: string) => elements.find((element) => element.id === id) ?? [];
  const ticked = item.elements.filter(({ shown }) => shown === 'yes').flatMap(({ id }) => known(id));
  const evidence = links.filter(({ entry }) => entry.place !== 'elements');
  const single = item.elements.flatMap(({ id, url }) => {
    const own = links.filter(({ entry }) => url !== null && entry.value === url.value);
    return url ? findIn(own, [known(id)].flat()) : [];
  });
  return [...findIn(evidence, ticked), ...single];
}

/** Nothing is said where one of the links was not read to its end: what is sought could stand there. */
function findIn(links: readonly AssessedLink[], elements: readonly ProfileElement[]): Found<Arguments>[] {
  const [first] = links;
  const digests = links.flatMap(({ content }) => (content?.isWhole ? [content] : []));
  if (!first || digests.length < links.length) return [];
  const sought = elements.map((element) => ({ id: element.id, names: namesOf(element) }));
  const missing = new Set(findElementsNotShown(sought, digests));
  const labels = elements.filter(({ id }) => missing.has(id)).map(elementName);
  return labels.length === 0 ? [] : [createFindingAt(first, labels, links, first.entry.value)];
}

function createFindingAt(link: AssessedLink, elements: readonly string[], links: readonly AssessedLink[], url: string): Found<Arguments> {
  const pages = links.filter(({ content }) => content?.isPage).length;
  const documents = links.reduce((count, { content }) => count + (content?.documents.length ?? 0), 0);
  return foundAtLink(link, 'info', { url, elements, pages, documents });
}
