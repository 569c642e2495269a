import { describeSigns } from '../../ground/code-points';
import type { ByLanguage } from '../../ground/language';
import { type Deviation, findDeviantParts } from '../../thai/normalisation';
import { defineRule, found } from '../define-rule';
import { replacePartFix } from '../writing/replace-part';

interface Arguments {
  readonly deviation: Deviation;
  readonly typed: string;
  readonly right: string;
}

const deviations: ByLanguage<Readonly<Record<Deviation, string>>> = {
  th: {
    'sara-am': 'สระอำพิมพ์แยกเป็นนิคหิตกับสระอา',
    'sara-am-aa': 'มีสระอาเกินหลังสระอำ (มักมาจากการคัดลอกจาก PDF)',
    'sara-ae': 'สระแอพิมพ์เป็นสระเอสองตัว',
    'doubled-mark': 'สระหรือวรรณยุกต์ซ้ำ',
    'mark-order': 'ลำดับสระกับวรรณยุกต์สลับกัน',
    'font-form': 'อักษรเป็นรหัสเฉพาะของแบบอักษรใน PDF รุ่นเก่า',
    composition: 'ตัวอักษรถูกเก็บแยกเป็นหลายอักขระ',
  },
  en: {
    'sara-am': 'SARA AM is typed in two parts',
    'sara-am-aa': 'behind SARA AM stands a SARA AA too many, as in text copied from PDF files',
    'sara-ae': 'SARA AE is typed as SARA E twice',
    'doubled-mark': 'A vowel or tone mark is doubled',
    'mark-order': 'Vowel and tone mark are in the wrong order',
    'font-form': 'A letter is a private form of an old PDF font',
    composition: 'A letter is stored in parts',
  },
};

export const textThaiNormalisation = defineRule<Arguments>({
  code: 'text.thai-normalisation',
  severity: 'warning',
  scope: 'item',
  source: 'defects 4.6, 4.7: เเขต, decomposed SARA AM, doubled tone marks; texts taken from PDF files',
  texts: {
    th: {
      message: ({ deviation, typed, right }) =>
        `${deviations.th[deviation]} (${describeSigns(typed)} ควรเป็น ${describeSigns(right)}) ให้แก้ให้ถูก แม้บางเครื่องแสดงเหมือนกัน แต่ค้นหาและเปรียบเทียบข้อความไม่ได้ผล`,
      meaning:
        'สระหรือวรรณยุกต์พิมพ์ไม่ตรงรูปมาตรฐาน เช่น สระอำแยกเป็นสองตัว สระอาเกินหลังสระอำ (สำานักงาน) เเ แทน แ วรรณยุกต์ซ้ำ หรืออักษรรหัสเฉพาะ (U+F700 ถึง U+F71A) จาก PDF รุ่นเก่า',
      why: 'มองแทบไม่เห็นความต่าง แต่ค้นหาไม่พบและเปรียบเทียบกับชื่อที่ถูกไม่ได้',
      remedy: 'กดแก้ได้เลย คำอ่านคงเดิม ข้อความใน URL คงเดิม',
    },
    en: {
      message: ({ deviation, typed, right }) =>
        `${deviations.en[deviation]} (${describeSigns(typed)} instead of ${describeSigns(right)}). Some programs show it alike, but search and comparison fail: correct it.`,
      meaning:
        'Vowels or tone marks are not stored in their standard form: SARA AM in two parts or with a SARA AA behind it (สำานักงาน), เเ for แ, doubled marks, private forms (U+F700 to U+F71A) of old PDF fonts.',
      why: 'It looks nearly the same, but is not found by a search and does not equal the right name.',
      remedy: 'Use the quick fix: what is read stays the same. Text inside URLs is left alone.',
    },
  },
  check: (context) =>
    context.submission.wordTexts.flatMap((text) =>
      findDeviantParts(text.prose).map(({ deviation, span, right }) => {
        const typed = text.prose.slice(span.start, span.end);
        const fix = replacePartFix(context, text, span, right, true);
        return found(text.locate(span), { deviation, typed, right }, { item: text.item, fix });
      }),
    ),
});
