import { defineCode } from '../../findings/define-code';
import { more, nearestText } from '../../ground/phrases';
import { list, quote } from '../../ground/quote';

/** `base`: of a kind that is known the list of the nearest year, from which one of this year is made. */
interface Arguments {
  readonly profile: string;
  readonly fiscalYear: string;
  readonly known: readonly string[];
  readonly nearest: string | null;
  readonly base: string | null;
}

export const profileUnknown = defineCode<Arguments>({
  code: 'profile.unknown',
  severity: 'error',
  source: 'the format: fiscalYear and profile name the list of items',
  texts: {
    th: {
      message: ({ profile, fiscalYear, known, nearest, base }) =>
        `ไม่มีรายการข้อของ ${quote(profile)} ปีงบประมาณ ${fiscalYear} จึงตรวจรายข้อไม่ได้${nearestText.th(nearest)} รายการที่มี: ${list(known, 8, more.th)}${base ? ` ถ้ายังไม่มีรายการของปีนี้ สร้างฉบับร่างได้: oit profile new --from ${base} --year ${fiscalYear} -o ${profile}-${fiscalYear}.oit-profile.json แล้วใส่ชื่อไฟล์ในการตั้งค่า oit.profiles หรือ --profiles` : ''}`,
      meaning: 'ไม่มีรายการข้อของปีงบประมาณและประเภทหน่วยงานนี้',
      why: 'โปรแกรมไม่ทราบว่าต้องตอบข้อใดบ้าง จึงตรวจรายข้อ ความครบถ้วน และคะแนนประมาณการไม่ได้',
      remedy:
        'แก้ `profile` หรือ `fiscalYear` ให้ตรงกับรายการที่มี (ดูด้วย `oit profiles`) ถ้ายังไม่มีรายการของปีนี้ ให้สร้างฉบับร่างจากรายการของปีอื่นด้วยคำสั่งสร้างไฟล์คำตอบใหม่ในโปรแกรมแก้ไข หรือ `oit profile new --from ID --year ปี -o ไฟล์.oit-profile.json` แล้วใส่ชื่อไฟล์ในการตั้งค่า `oit.profiles` หรือ `--profiles` หน่วยงานประเภทอื่นให้คัดลอกรายการที่ใกล้เคียงด้วย `oit profiles --copy ID -o ไฟล์.oit-profile.json` มาแก้',
    },
    en: {
      message: ({ profile, fiscalYear, known, nearest, base }) =>
        `There is no list of items for ${quote(profile)}, fiscal year ${fiscalYear}, so the items cannot be checked.${nearestText.en(nearest)} Lists: ${list(known, 8, more.en)}.${base ? ` Where no list of this year exists yet, make a draft: oit profile new --from ${base} --year ${fiscalYear} -o ${profile}-${fiscalYear}.oit-profile.json, then name the file in the setting oit.profiles or with --profiles.` : ''}`,
      meaning: 'There is no list of items for this fiscal year and kind of agency.',
      why: 'Which items must be answered is not known, so neither items nor completeness nor a projected score can be computed.',
      remedy:
        'Correct `profile` or `fiscalYear` (`oit profiles` shows the lists there are). Where no list of the year exists yet, make a draft from that of another year with the command New Submission of the editor, or with `oit profile new --from ID --year YEAR -o FILE.oit-profile.json`, and name the file in the setting `oit.profiles` or with `--profiles`. For another kind of agency copy the nearest list with `oit profiles --copy ID -o FILE.oit-profile.json` and change it.',
    },
  },
});
