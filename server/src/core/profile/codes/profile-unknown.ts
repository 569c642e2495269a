import { defineCode } from '../../findings/define-code';
import { more, nearestText } from '../../ground/phrases';
import { list, quote } from '../../ground/quote';

/** `copy`: the list that is nearest to it, to be copied and changed. */
interface Arguments {
  readonly profile: string;
  readonly fiscalYear: string;
  readonly known: readonly string[];
  readonly nearest: string | null;
  readonly copy: string | null;
}

export const profileUnknown = defineCode<Arguments>({
  code: 'profile.unknown',
  severity: 'error',
  source: 'the format: fiscalYear and profile name the list of items',
  texts: {
    th: {
      message: ({ profile, fiscalYear, known, nearest, copy }) =>
        `ไม่มีรายการข้อของ ${quote(profile)} ปีงบประมาณ ${fiscalYear} จึงตรวจรายข้อไม่ได้${nearestText.th(nearest)} รายการที่มี: ${list(known, 8, more.th)}${copy ? ` ถ้ายังไม่มีรายการของปีหรือหน่วยงานนี้ คัดลอกรายการใกล้เคียงมาแก้เองได้: oit profiles --copy ${copy} -o ไฟล์.json แล้วใส่ชื่อไฟล์ในการตั้งค่า oit.profiles หรือ --profiles` : ''}`,
      meaning: 'ไม่มีรายการข้อของปีงบประมาณและประเภทหน่วยงานนี้',
      why: 'โปรแกรมไม่ทราบว่าต้องตอบข้อใดบ้าง จึงตรวจรายข้อ ความครบถ้วน และคะแนนประมาณการไม่ได้',
      remedy:
        'แก้ `profile` หรือ `fiscalYear` ให้ตรงกับรายการที่มี (ดูด้วย `oit profiles`) ถ้ายังไม่มีรายการของปีหรือหน่วยงานนี้ ให้คัดลอกรายการที่ใกล้เคียงด้วย `oit profiles --copy ID -o ไฟล์.json` แก้ปี ชื่อข้อ และองค์ประกอบ แล้วใส่ชื่อไฟล์ในการตั้งค่า `oit.profiles` หรือ `--profiles`',
    },
    en: {
      message: ({ profile, fiscalYear, known, nearest, copy }) =>
        `There is no list of items for ${quote(profile)}, fiscal year ${fiscalYear}, so the items cannot be checked.${nearestText.en(nearest)} Lists: ${list(known, 8, more.en)}.${copy ? ` Where no list of this year or agency exists yet, copy the nearest and change it: oit profiles --copy ${copy} -o FILE.json, then name the file in the setting oit.profiles or with --profiles.` : ''}`,
      meaning: 'There is no list of items for this fiscal year and kind of agency.',
      why: 'Which items must be answered is not known, so neither items nor completeness nor a projected score can be computed.',
      remedy:
        'Correct `profile` or `fiscalYear` (`oit profiles` shows the lists there are). Where no list of the year or agency exists yet, copy the nearest with `oit profiles --copy ID -o FILE.json`, change year, titles and elements, and name the file in the setting `oit.profiles` or with `--profiles`.',
    },
  },
});
