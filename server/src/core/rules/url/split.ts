import { typedUrl } from '../../addresses/url';
import type { Fix } from '../../findings/finding';
import { quote } from '../../ground/quote';
import type { Span } from '../../ground/span';
import type { UrlEntry } from '../../submission/submission';
import { placeOf } from '../../submission/urls';
import { defineRule, type Found, found } from '../define-rule';

/** `isRepeated`: letters stand twice where its parts were joined. */
interface Arguments {
  readonly value: string;
  readonly isRepeated: boolean;
}

export const urlSplit = defineRule<Arguments>({
  code: 'url.split',
  severity: 'error',
  scope: 'item',
  source: '004 l.795-798, 840-843, 865-868: a URL broken by a page or line end',
  texts: {
    th: {
      message: ({ value, isRepeated }) =>
        isRepeated
          ? `URL ${quote(value)} มีตัวอักษรซ้ำตรงรอยต่อ ให้คัดลอกที่อยู่ใหม่ทั้งบรรทัด มิฉะนั้นลิงก์อาจเปิดไม่ได้`
          : `URL ${quote(value)} มีช่องว่างหรือการขึ้นบรรทัดอยู่ข้างใน ลิงก์มักสิ้นสุดตรงนั้น ถ้าช่องว่างเป็นส่วนของชื่อไฟล์ ให้เขียนเป็น %20 ถ้าเกิดตอนคัดลอก ให้คัดลอกที่อยู่ใหม่ทั้งบรรทัด ถ้าเป็นคำอธิบาย ให้ย้ายไปไว้ใน note`,
      meaning: 'มีช่องว่างหรือการขึ้นบรรทัดอยู่กลาง URL หรือต่อกลับแล้วมีตัวอักษรซ้ำตรงรอยต่อ เช่น `จัดจ้างางหรือ`',
      why: 'ลิงก์มักสิ้นสุดที่ช่องว่าง ผู้ประเมินจึงเปิดไม่พบหน้า มักเกิดเมื่อชื่อไฟล์มีช่องว่าง หรือเมื่อที่อยู่ยาวถูกตัดปลายบรรทัดในเอกสาร',
      remedy:
        'ถ้าช่องว่างเป็นส่วนของชื่อไฟล์ ให้เขียนเป็น `%20` (มีคำสั่งแก้เมื่อเป็นชื่อไฟล์แน่ชัด) กรณีอื่นให้คัดลอกที่อยู่จากเบราว์เซอร์ใหม่ทั้งบรรทัด เพราะโปรแกรมไม่ทราบว่าตรงที่ขาดมีตัวอักษรหายหรือซ้ำ',
    },
    en: {
      message: ({ value, isRepeated }) =>
        isRepeated
          ? `In the URL ${quote(value)} letters stand twice where it was joined, so it may not open. Copy the address again.`
          : `The URL ${quote(value)} has a blank or a line end inside, where links mostly end. If the blank belongs to a file's name, write %20. If it came with copying, copy the address again. Words of explanation belong in note.`,
      meaning: 'A blank or a line end stands inside the URL, or letters stand twice where its parts were joined: `จัดจ้างางหรือ`.',
      why: "Links mostly end at the blank, so the assessor finds no page. It comes with blanks in a file's name, or with long addresses cut at the end of a line in a document.",
      remedy:
        "If the blank belongs to a file's name, write `%20` (there is a fix where it is one for certain). Else copy the whole address from the browser again: nobody can tell whether letters were lost or doubled at the cut.",
    },
  },
  check: (context) =>
    context.urls.flatMap(({ entry, item }): Found<Arguments>[] => {
      if (entry.reading.kind !== 'split') {
        const title = context.profile?.itemById.get(item ?? '')?.title;
        const repeated = typedUrl(entry.reading) && title ? findRepeatedTail(entry.value, title) : null;
        return repeated ? [found(entry.locate(repeated), { value: entry.value, isRepeated: true }, { item })] : [];
      }
      const at = entry.locate(entry.reading.at);
      // A line end shows no mark in an editor.
      const span = /[\r\n]/.test(context.text.slice(at.start, at.end)) ? placeOf(entry) : at;
      const fix = encodeBlanks(entry, context.text);
      return [found(span, { value: entry.value, isRepeated: false }, { item, fix })];
    }),
});

/** A file's name with blanks in it, each of them one: of other blanks nobody can tell whether letters were lost there. */
const blankName = /^https?:\/\/[^\s/]+\/[^?#]*\.(?:pdf|docx?|xlsx?|pptx?|csv|jpe?g|png|zip)$/i;

function encodeBlanks(entry: UrlEntry, text: string): Fix | null {
  const { value, locate } = entry;
  const at = locate({ start: 0, end: value.length });
  if (!blankName.test(value) || text.slice(at.start, at.end) !== value || /[^\S ]| {2}/.test(value)) return null;
  const encoded = value.replaceAll(' ', '%20');
  return { title: { kind: 'replace', with: encoded }, edits: [{ span: at, newText: encoded }], isSafe: false };
}

/** Fewer letters may be a slip of the hand. */
const shortestTail = 2;

/**
 * Gives what stands twice where the portal's page name is the item's title but for it: `จัดซื้อจัดจ้าง` and, after the page
 * end, `างหรือการจัดหาพัสดุ` (004 l.795-798).
 */
function findRepeatedTail(address: string, title: string): Span | null {
  const start = address.lastIndexOf('/') + 1;
  const name = address.slice(start);
  const length = name.length - title.length;
  if (length < shortestTail || length > title.length) return null;
  let before = 0;
  while (before < title.length && name[before] === title[before]) before++;
  let after = 0;
  while (after < title.length && name.at(-1 - after) === title.at(-1 - after)) after++;
  return before + after >= name.length ? { start: start + before, end: start + before + length } : null;
}
