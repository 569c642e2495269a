import { defineCode } from '../../findings/define-code';
import { more, nearestText } from '../../ground/phrases';
import { list, quote } from '../../ground/quote';

/** Why the list that another one names by `extends` cannot be its base; `through`: the lists from the one to itself. */
export type BaseProblem =
  | { readonly kind: 'unknown'; readonly known: readonly string[]; readonly nearest: string | null }
  | { readonly kind: 'circle'; readonly through: readonly string[] }
  | { readonly kind: 'invalid'; readonly file: string };

interface Arguments {
  readonly base: string;
  readonly problem: BaseProblem;
}

export const profileBase = defineCode<Arguments>({
  code: 'profile.base',
  severity: 'error',
  source: 'the format of lists: extends',
  isFixed: true,
  texts: {
    th: {
      message: ({ base, problem }) => {
        switch (problem.kind) {
          case 'unknown':
            return `ไม่มีรายการข้อ ${quote(base)} ให้ใช้เป็นฐาน${nearestText.th(problem.nearest)} รายการที่มี: ${list(problem.known, 8, more.th)}`;
          case 'circle':
            return `extends วนกลับมาที่เดิม: ${problem.through.join(' → ')} ให้รายการหนึ่งในนี้อ้างรายการที่มากับโปรแกรม หรือเขียนครบทั้งรายการ`;
          case 'invalid':
            return `รายการข้อ ${quote(base)} ในไฟล์ ${quote(problem.file)} ไม่ถูกต้อง จึงใช้เป็นฐานไม่ได้ ให้แก้ไฟล์นั้นก่อน`;
        }
      },
      meaning: 'รายการที่อ้างด้วย `extends` ใช้เป็นฐานไม่ได้ คือไม่มีรายการนั้น อ้างวนกลับมาที่เดิม หรือรายการนั้นไม่ถูกต้อง',
      why: 'เมื่อไม่มีรายการฐาน โปรแกรมไม่รู้ว่ามีข้อใดบ้าง จึงใช้รายการนี้ตรวจไม่ได้',
      remedy: 'ใส่รหัสเต็มของรายการที่มี เช่น `bangkok-district-2568` (ดูด้วย `oit profiles`)',
    },
    en: {
      message: ({ base, problem }) => {
        switch (problem.kind) {
          case 'unknown':
            return `There is no list of items ${quote(base)} to extend.${nearestText.en(problem.nearest)} Lists: ${list(problem.known, 8, more.en)}.`;
          case 'circle':
            return `extends goes round in a circle: ${problem.through.join(' → ')}. Let one of them extend a list that comes with the program, or be a whole list.`;
          case 'invalid':
            return `The list of items ${quote(base)} in ${quote(problem.file)} is not valid and cannot be extended. Mend that file first.`;
        }
      },
      meaning: 'The list named by `extends` cannot be a base: there is none of that name, it goes round in a circle, or it is not valid.',
      why: 'Without its base nothing is known of the items, and the list cannot be used.',
      remedy: 'Write the full id of a list there is, such as `bangkok-district-2568` (`oit profiles` shows them).',
    },
  },
  example: {
    args: {
      base: 'bangkok-district-2569',
      problem: { kind: 'unknown', known: ['bangkok-district-2568'], nearest: 'bangkok-district-2568' },
    },
    wrong: { th: '`"extends": "bangkok-district-2569"` (ไม่มีรายการนี้)', en: '`"extends": "bangkok-district-2569"` (there is no such list)' },
    right: { th: '`"extends": "bangkok-district-2568"`', en: '`"extends": "bangkok-district-2568"`' },
  },
});
