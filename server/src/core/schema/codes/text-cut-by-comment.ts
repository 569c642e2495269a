import { defineCode } from '../../findings/define-code';
import { quote } from '../../ground/quote';

export const textCutByComment = defineCode<{ readonly key: string; readonly cut: string }>({
  code: 'text.cut-by-comment',
  severity: 'warning',
  source: 'the format: # behind a blank begins a comment in YAML',
  texts: {
    th: {
      message: ({ key, cut }) =>
        `${quote(cut)} ไม่ถูกอ่านเป็นส่วนของ “${key}” เพราะ “#” หลังเว้นวรรคเป็นเครื่องหมายเริ่มความเห็น ถ้าเป็นส่วนหนึ่งของข้อความ ให้ใส่ "…" ครอบทั้งข้อความ ถ้าเป็นหมายเหตุ ให้เว้นวรรคหลัง “#”`,
      meaning: 'ข้อความที่อยู่หลัง “#” ไม่ถูกอ่าน เพราะ “#” หลังเว้นวรรคเป็นเครื่องหมายเริ่มความเห็นของ YAML',
      why: 'คำตอบที่ตรวจและส่งออกจะขาดส่วนนี้ไปโดยไม่มีใครเห็น เช่น “(ครั้งที่ #2) และผลการประชุม” เหลือเพียง “(ครั้งที่”',
      remedy: 'ถ้าเป็นส่วนหนึ่งของข้อความ กดแก้เพื่อใส่ `"…"` ครอบทั้งข้อความ ถ้าเป็นหมายเหตุ ให้เว้นวรรคหลัง “#” หรือย้ายไปบรรทัดของตนเอง',
    },
    en: {
      message: ({ key, cut }) =>
        `${quote(cut)} is not read as part of “${key}”: a “#” behind a blank begins a comment. Where it is part of the text, put the whole between "…"; where it is a note, put a blank behind “#”.`,
      meaning: 'What stands behind “#” is not read: a “#” behind a blank begins a comment in YAML.',
      why: 'The answer that is checked and exported lacks it, and nobody sees that: “(ครั้งที่ #2) และผลการประชุม” becomes “(ครั้งที่”.',
      remedy:
        'Where it is part of the text, the quick fix puts the whole between `"…"`. Where it is a note, put a blank behind “#”, or move it to a line of its own.',
    },
  },
});
