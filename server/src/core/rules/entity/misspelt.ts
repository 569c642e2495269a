import { quote } from '../../ground/quote';
import { defineRule, found } from '../define-rule';
import { replacePartFix } from '../writing/replace-part';

export const entityMisspelt = defineRule<{ readonly typed: string; readonly right: string }>({
  code: 'entity.misspelt',
  severity: 'warning',
  scope: 'item',
  source: '004 l.816, 820: วังทองกลาง for วังทองหลาง; 001 l.113: a name cut short',
  texts: {
    th: {
      message: ({ typed, right }) => `ชื่อเขต ${quote(typed)} น่าจะสะกดผิด ที่ถูกคือ ${quote(right)} ให้แก้ให้ตรง เพราะชื่อหน่วยงานที่ผิดทำให้คำตอบไม่น่าเชื่อถือ`,
      meaning: 'ชื่อเขตของตนสะกดผิดหนึ่งหรือสองตัวอักษร เขียนไม่ครบชื่อ หรือมีคำว่า เขต ซ้ำหลัง สำนักงานเขต',
      why: 'ชื่อหน่วยงานที่ผิดในคำตอบหรือประกาศทำให้เอกสารไม่น่าเชื่อถือ',
      remedy: 'กดแก้เป็นชื่อที่ตรงกับ `agency.name` และตรวจหน้าเว็บหรือเอกสารที่คัดลอกมาด้วย',
    },
    en: {
      message: ({ typed, right }) =>
        `The district ${quote(typed)} seems misspelt; it is ${quote(right)}. A wrong name makes the answer doubtful: correct it.`,
      meaning: 'The own district’s name differs by one or two letters, is cut short, or has เขต twice behind สำนักงานเขต.',
      why: 'A wrong name in an answer or announcement makes it doubtful.',
      remedy: 'The quick fix takes the name from `agency.name`. Look at the page or document that it was copied from too.',
    },
  },
  check: (context) =>
    context.offices.flatMap(({ text, reading }) => {
      if (reading.kind !== 'misspelt') return [];
      const { span, right } = reading;
      const args = { typed: text.value.slice(span.start, span.end), right };
      const fix = replacePartFix(context, text, span, right);
      return [found(text.locate(span), args, { item: text.item, fix })];
    }),
});
