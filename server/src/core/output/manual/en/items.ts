import type { ItemsArguments } from '../../../messages/arguments/items';
import type { ManualSections } from '../section';

export const items: ManualSections<ItemsArguments> = {
  'item.missing': {
    meaning: "The year's list has this item, and the file has no answer to it.",
    why: 'An item without an answer scores 0. It costs most where the item is the only one of its sub-indicator; the message gives an estimate where one can be computed.',
    fix: 'Add the item under `items` with its answer, URLs and description. The quick fix inserts a skeleton with the elements to be shown.',
  },
  'item.unknown': {
    meaning: 'The list of this year and kind of agency has no item of this number.',
    why: "Its answer does not count and cannot be entered into ITAP. Perhaps last year's file was used: the numbers differ from year to year.",
    fix: "Check `fiscalYear` and `profile` first. Then compare the title with this year's list: renumber the item where it is the same, remove it where it is not asked any more.",
  },
  'item.id-spelling': {
    meaning: 'The id of the item is misspelt, such as `0๑`, `๐๑` or `○1` for `O1`.',
    why: 'The checker knows which item is meant; readers and other systems may not find it. Some real documents print a zero for the letter.',
    fix: 'Type the capital letter O and Arabic digits, without a blank and without a leading 0.',
  },
  'item.duplicate': {
    meaning: 'The same item stands twice, in two spellings.',
    why: 'The first answer is used. The second is neither checked nor counted nor exported.',
    fix: 'Put everything into one item and remove the other.',
  },
  'item.answer-none': {
    meaning: 'The item is answered “ไม่มี” (no).',
    why: 'That answer scores 0. The message gives an estimate of what it costs where one can be computed.',
    fix: 'Where the information is on the web site, or can still be published in time, publish it and answer “มี” with its URL. Where it truly does not exist, leave the answer and suppress the finding with a reason, for those who review the file.',
  },
  'answer.without-url': {
    meaning: 'The answer is “มี” (yes), and there is no URL.',
    why: 'Assessors look for evidence behind the URLs they are given: without one they cannot check it, and the item may score 0.',
    fix: "Add the URL of the page that shows the information under `urls`. At least one must lie on the agency's main web site.",
  },
  'answer.none-with-url': {
    meaning: 'The answer is “ไม่มี” (no), yet a URL is given.',
    why: 'The two contradict each other. Submitted as “ไม่มี” the item scores 0, however complete the page is.',
    fix: 'Where the information exists, answer “มี”. Where it does not, remove the URL.',
  },
};
