import { quote } from '../../ground/quote';
import { defineRule, type Found, found } from '../define-rule';
import { changePart } from '../writing/change-address';

/** `fixed`: the digits that belong there; null where those typed may be right. */
interface Arguments {
  readonly typed: string;
  readonly fixed: string | null;
}

export const urlThaiDigits = defineRule<Arguments>({
  code: 'url.thai-digits',
  severity: 'error',
  scope: 'item',
  source: '004 l.712: 50 of 53 URLs; 000 l.36, 38',
  texts: {
    th: {
      message: ({ typed, fixed }) =>
        fixed === null
          ? `URL มีเลขไทย ${quote(typed)} ให้ลองเปิดดู ถ้าเป็นชื่อไฟล์หรือชื่อหน้าจริงก็ถูกต้อง`
          : `URL มีเลขไทย ${quote(typed)} ให้ใช้เลขอารบิก ${quote(fixed)} เพราะเปิดด้วยเลขไทยแล้วจะไม่พบหน้า จึงเสี่ยงได้ 0 คะแนน`,
      meaning: 'URL มีเลขไทยในส่วนที่ต้องเป็นเลขอารบิก คือชื่อเว็บไซต์ เลขหน้า รหัส หรือส่วนหลังเครื่องหมาย `?`',
      why: 'คอมพิวเตอร์ถือว่าเป็นคนละที่อยู่ ลิงก์จะไม่พบหน้า ในคำตอบจริงของเขตหนึ่งพบ 50 จาก 53 URL',
      remedy: 'ใช้คำสั่งแก้เพื่อเปลี่ยนเป็นเลขอารบิก หรือแก้ทั้งไฟล์ครั้งเดียว ถ้าเลขไทยอยู่ในชื่อหน้าหรือชื่อไฟล์ จึงแจ้งเป็นข้อสังเกต เพราะอาจตั้งชื่อไว้เช่นนั้นจริง',
    },
    en: {
      message: ({ typed, fixed }) =>
        fixed === null
          ? `The URL has Thai digits ${quote(typed)}. If the page or file is named so, it is right: open it to see.`
          : `The URL has Thai digits ${quote(typed)} and leads nowhere, which may score 0. Use Arabic digits: ${quote(fixed)}.`,
      meaning: 'The URL has Thai digits where Arabic ones belong: in the host, a page number, a code, or behind `?`.',
      why: 'To a computer it is another address, and no page is there. One real submission had them in 50 of 53 URLs.',
      remedy:
        'Let the fix write Arabic digits, or mend the whole file at once. In the name of a page or a file they are only pointed out: it may be named so.',
    },
  },
  check: (context) =>
    context.urls.flatMap(({ entry, item }): Found<Arguments>[] => {
      const { reading, value } = entry;
      if (reading.kind === 'thai-digits') {
        const args = { typed: value.slice(reading.at.start, reading.at.end), fixed: reading.fixed.slice(reading.at.start, reading.at.end) };
        const fix = changePart(entry, reading.at, args.fixed, { kind: 'replace', with: args.fixed }, true);
        return [found(entry.locate(reading.at), args, { item, fix })];
      }
      // In a slug of Thai words they may be meant: a file named ปี ๒๕๖๘.pdf.
      const digits = reading.kind === 'parsed' ? /[๐-๙]+/.exec(value) : null;
      if (!digits) return [];
      const at = { start: digits.index, end: digits.index + digits[0].length };
      return [found(entry.locate(at), { typed: digits[0], fixed: null }, { item, severity: 'info' })];
    }),
});
