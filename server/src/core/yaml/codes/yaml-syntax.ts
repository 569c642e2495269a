import { defineCode } from '../../findings/define-code';
import { describeSigns } from '../../ground/code-points';
import type { ByLanguage } from '../../ground/language';
import { quote } from '../../ground/quote';

/** `sign`: the sign or key that is at fault, where one is; `stops`: the part in which it stands cannot be read. */
interface Arguments {
  readonly reason: SyntaxReason;
  readonly sign: string;
  readonly stops: boolean;
}

/** What the parser says where no known mistake stands on a line. */
export const parserReasons = [
  'BAD_INDENT',
  'BAD_DQ_ESCAPE',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'NON_STRING_KEY',
  'UNEXPECTED_TOKEN',
  'OTHER',
] as const;

export type ParserReason = (typeof parserReasons)[number];

/** Known mistakes of people, and what the parser says of the rest. */
export type SyntaxReason =
  | ParserReason
  | 'BULLET'
  | 'COLON_IN_TEXT'
  | 'CUT_BY_COMMENT'
  | 'FOREIGN_BLANK'
  | 'LIST_BESIDE_KEY'
  | 'LIST_WITHOUT_KEY'
  | 'LOST_INDENTATION'
  | 'NO_BLANK_BEHIND'
  | 'NO_COLON'
  | 'OTHER_COLON'
  | 'TEXT_AFTER_QUOTE'
  | 'TEXT_SIGN'
  | 'TWO_KEYS'
  | 'UNCLOSED_BRACKET'
  | 'UNCLOSED_QUOTE';

const syntaxReasons: ByLanguage<Readonly<Record<SyntaxReason, (sign: string) => string>>> = {
  th: {
    BAD_INDENT: () => 'ระยะเยื้อง (เว้นวรรคหน้าบรรทัด) ไม่ตรงกับบรรทัดอื่นในกลุ่มเดียวกัน',
    BAD_DQ_ESCAPE: () => 'เครื่องหมาย \\ ในข้อความที่อยู่ใน "…" ใช้ไม่ถูก',
    BAD_SCALAR_START: () => 'ค่าขึ้นต้นด้วยอักขระที่สงวนไว้ ให้ใส่เครื่องหมาย "…" ครอบค่า',
    BLOCK_AS_IMPLICIT_KEY: () => 'มี “:” ซ้อนกันในบรรทัดเดียว ให้ขึ้นบรรทัดใหม่หรือใส่ "…" ครอบค่า',
    BLOCK_IN_FLOW: () => 'เขียนแบบหลายบรรทัดภายใน [ ] หรือ { } ไม่ได้',
    MISSING_CHAR: () => 'ขาดเครื่องหมาย เช่น “:” หลังคีย์ เครื่องหมายปิดคำพูด หรือวงเล็บปิด',
    MULTILINE_IMPLICIT_KEY: () => 'คีย์ต้องอยู่ในบรรทัดเดียวและตามด้วย “:”',
    NON_STRING_KEY: () => 'คีย์ต้องเป็นข้อความธรรมดา',
    UNEXPECTED_TOKEN: () => 'พบเครื่องหมายที่ไม่ควรอยู่ตรงนี้',
    OTHER: () => 'รูปแบบ YAML ไม่ถูกต้อง',
    BULLET: (sign) => `รายการขึ้นต้นด้วย ${quote(sign)} ให้ใช้ “-” แล้วเว้นวรรคแทน`,
    COLON_IN_TEXT: () => 'ข้อความมี “:” ตามด้วยเว้นวรรคหรืออยู่ท้ายบรรทัด ซึ่ง YAML อ่านเป็นคีย์ ให้ใส่ "…" ครอบทั้งข้อความ',
    CUT_BY_COMMENT: () => 'สิ่งที่อยู่หลัง “#” บนบรรทัดนี้ถูกอ่านเป็นความเห็น ข้อความจึงขาดกลางคัน ให้ใส่ "…" ครอบทั้งข้อความ',
    FOREIGN_BLANK: (sign) => `มีอักขระ ${describeSigns(sign)} ที่ดูเหมือนเว้นวรรคหรือมองไม่เห็น อยู่หน้าบรรทัดหรือข้างเครื่องหมาย ให้ใช้เว้นวรรคธรรมดาแทน`,
    LIST_BESIDE_KEY: () => 'รายการ (-) อยู่บรรทัดเดียวกับคีย์ไม่ได้ ให้ขึ้นบรรทัดใหม่แล้วเยื้อง',
    LIST_WITHOUT_KEY: () => 'รายการ (-) ตรงนี้ไม่อยู่ใต้คีย์ใด ให้เพิ่มบรรทัดคีย์ เช่น “urls:” ไว้เหนือรายการ',
    LOST_INDENTATION: () => 'บรรทัดนี้เป็นส่วนหนึ่งของค่าที่อยู่ข้างบน แต่ไม่ได้เยื้อง ให้เว้นวรรคหน้าบรรทัดให้ลึกกว่าคีย์',
    NO_BLANK_BEHIND: (sign) => `ต้องเว้นวรรคหลัง ${quote(sign)}`,
    NO_COLON: (sign) => `ขาด “:” หลังคีย์ ${quote(sign)}`,
    OTHER_COLON: (sign) => `ใช้ ${quote(sign)} แทน “:” หลังคีย์ไม่ได้ ให้พิมพ์ “:” แล้วเว้นวรรค`,
    TEXT_AFTER_QUOTE: (sign) =>
      `เครื่องหมายคำพูด ${sign} ปิดข้อความไปแล้วก่อนถึงจุดนี้ แต่ยังมีข้อความต่อ ถ้าเครื่องหมายนี้เป็นส่วนหนึ่งของข้อความ ให้ครอบทั้งข้อความด้วย ${sign === '"' ? "'…'" : '"…"'}`,
    TEXT_SIGN: (sign) => `ข้อความขึ้นต้นด้วย ${quote(sign)} ซึ่งมีความหมายพิเศษใน YAML ให้ใส่ "…" ครอบทั้งข้อความ`,
    TWO_KEYS: (sign) => `คีย์ ${quote(sign)} อยู่บรรทัดเดียวกับคีย์ก่อนหน้า ให้ขึ้นบรรทัดใหม่`,
    UNCLOSED_BRACKET: (sign) => `วงเล็บ ${quote(sign)} เปิดตรงนี้แล้วไม่ปิด`,
    UNCLOSED_QUOTE: (sign) => `เครื่องหมายคำพูด ${sign} เปิดตรงนี้แล้วไม่ปิด ให้ปิดท้ายข้อความ`,
  },
  en: {
    BAD_INDENT: () => 'the indentation does not fit the other lines of the group',
    BAD_DQ_ESCAPE: () => 'a \\ inside "…" is not used rightly',
    BAD_SCALAR_START: () => 'the value begins with a reserved sign; put it between "…"',
    BLOCK_AS_IMPLICIT_KEY: () => 'there are two “:” on one line; begin a new line, or put the value between "…"',
    BLOCK_IN_FLOW: () => 'lines can not be indented like this inside [ ] or { }',
    MISSING_CHAR: () => 'a sign is missing: the “:” after a key, a closing quotation mark or bracket',
    MULTILINE_IMPLICIT_KEY: () => 'a key stands on one line, with “:” after it',
    NON_STRING_KEY: () => 'a key must be plain text',
    UNEXPECTED_TOKEN: () => 'a sign stands here that does not belong here',
    OTHER: () => 'this is not valid YAML',
    BULLET: (sign) => `an entry of a list begins with ${quote(sign)}; write “-” and a blank instead`,
    COLON_IN_TEXT: () =>
      'the text has a “:” with a blank behind it or at its end, which YAML reads as a key; put the whole text between "…"',
    CUT_BY_COMMENT: () =>
      'what stands behind “#” on this line is read as a comment, so the text is cut in its middle; put the whole text between "…"',
    FOREIGN_BLANK: (sign) =>
      `a sign ${describeSigns(sign)} that looks like a blank, or like nothing, stands before the line or beside a sign; put plain blanks there`,
    LIST_BESIDE_KEY: () => 'a list (-) can not begin on the line of its key; begin a new line and indent it',
    LIST_WITHOUT_KEY: () => 'this list (-) stands below no key; put the line of its key, such as “urls:”, above it',
    LOST_INDENTATION: () => 'this line belongs to the value above it and is not indented; put blanks before it, more than before the key',
    NO_BLANK_BEHIND: (sign) => `a blank is missing after ${quote(sign)}`,
    NO_COLON: (sign) => `“:” is missing after the key ${quote(sign)}`,
    OTHER_COLON: (sign) => `${quote(sign)} does not stand for “:” after a key; write “:” and a blank`,
    TEXT_AFTER_QUOTE: (sign) =>
      `a ${sign} before this place ends the text, and then it goes on; where that sign is part of the text, put the whole between ${sign === '"' ? "'…'" : '"…"'}`,
    TEXT_SIGN: (sign) => `the text begins with ${quote(sign)}, which has a meaning in YAML; put the whole text between "…"`,
    TWO_KEYS: (sign) => `the key ${quote(sign)} stands on the line of another key; begin a new line`,
    UNCLOSED_BRACKET: (sign) => `the bracket ${quote(sign)} is opened here and never closed`,
    UNCLOSED_QUOTE: (sign) => `the quotation mark ${sign} is opened here and never closed; close it at the end of the text`,
  },
};

export const yamlSyntax = defineCode<Arguments>({
  code: 'yaml.syntax',
  severity: 'error',
  source: 'the format: one YAML 1.2 document in UTF-8, without anchors, aliases, tags and merge keys',
  isFixed: true,
  texts: {
    th: {
      message: ({ reason, sign, stops }) => {
        const said = syntaxReasons.th[reason](sign);
        return stops ? `อ่านส่วนนี้ไม่ได้: ${said} ให้แก้จุดนี้ก่อน แล้วจึงจะตรวจส่วนนี้ได้` : `ค่าตรงนี้อ่านได้ไม่ครบ: ${said}`;
      },
      meaning: 'อ่านส่วนนี้ของไฟล์ไม่ได้ เพราะเครื่องหมายหรือการเยื้องบรรทัดไม่ถูกต้อง',
      why: 'ข้อหรือส่วนที่อ่านไม่ได้จะไม่ถูกตรวจ ข้อผิดพลาดที่ทำให้เสียคะแนนจึงอาจซ่อนอยู่ ข้ออื่น ๆ ยังตรวจตามปกติ',
      remedy:
        'ข้อความที่แจ้งบอกสาเหตุที่จุดนั้น บางสาเหตุมีคำสั่งแก้ สาเหตุที่พบบ่อย:\n\n- ข้อความมี “: ” หรือขึ้นต้นด้วยเครื่องหมายที่มีความหมายใน YAML (`*` `&` `!` `>` `|` `-` `?` `[` `{` `@` `%`) ให้ใส่เครื่องหมาย `"…"` ครอบทั้งข้อความ หรือเขียนหลายบรรทัดใต้ `|`\n- ไม่ได้เว้นวรรคหลัง `:` หรือหลัง `-`\n- วงเล็บหรือเครื่องหมายคำพูดเปิดแล้วไม่ปิด\n- มีช่องว่างพิเศษที่คัดลอกมาจาก Word หรือหน้าเว็บ อยู่หน้าบรรทัดหรือข้างเครื่องหมาย\n- เว้นวรรคหน้าบรรทัดไม่เท่ากับบรรทัดอื่นในกลุ่มเดียวกัน หรือข้อความใต้ `|` ไม่ได้เยื้องเข้าไป',
    },
    en: {
      message: ({ reason, sign, stops }) => {
        const said = syntaxReasons.en[reason](sign);
        return stops
          ? `This part cannot be read: ${said}. Mend this first; the part is checked after that.`
          : `The value is not read as it was meant: ${said}.`;
      },
      meaning: 'This part of the file cannot be read: a sign or the indentation is wrong.',
      why: 'An item or part that cannot be read is not checked. Mistakes that cost points may hide in it. The other items are checked all the same.',
      remedy:
        'The message names the cause at its place, and for some causes there is a fix. Frequent ones:\n\n- a text that holds “: ” or begins with a sign that means something in YAML (`*` `&` `!` `>` `|` `-` `?` `[` `{` `@` `%`): put the whole text between `"…"`, or write it on lines of its own under `|`\n- no blank behind `:` or `-`\n- a bracket or quotation mark that is opened and never closed\n- special blanks, copied from Word or a web page, before a line or beside a sign\n- a line indented otherwise than its neighbours, or a text under `|` that is not indented',
    },
  },
});
