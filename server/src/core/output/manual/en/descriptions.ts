import type { DescriptionsArguments } from '../../../messages/arguments/descriptions';
import type { ManualSections } from '../section';

export const descriptions: ManualSections<DescriptionsArguments> = {
  'description.missing': {
    meaning: 'The item is answered มี (yes) and has no description.',
    why: 'The form asks for one so that the assessor can find the information on the site. An item without it has scored in full, but the assessor had to search.',
    fix: 'Tell four things: the way from the home page, the contents element by element, the period of the data, who approved it. The quick fix puts in the frame; what stands in `[…]` is yours to fill in.',
  },
  'description.published-only': {
    meaning:
      'The description says only that something was made or published. Without such words, the name of the agency, the fiscal year and the words of the title, no element, period, count, list or path is left.',
    why: 'In the result of one district for 2565 five answers were of this kind, and two of them scored 0: the assessor did not find what had to be there.',
    fix: 'Go on to say how to get there from the home page, what the page shows, and for which period. The quick fix adds a frame below and keeps the text.',
  },
  'description.element-not-mentioned': {
    meaning: 'An element that is ticked (or required, while none is ticked) is not in the description, neither by name nor by a synonym.',
    why: 'The assessor may go through the elements one by one. What the description leaves out may be overlooked, and the whole item may be called incomplete.',
    fix: 'Add where on the page it is shown. The quick fix adds a line with the names. If other words say it already, suppress the finding with a reason.',
  },
  'description.placeholder': {
    meaning: 'Something of a template is left, such as `XXX`, `.....`, `(ระบุ)` (state), `[ชื่อหน่วยงาน]` (name of the office) or `[ระบุเมนู]`.',
    why: 'It looks unfinished to the assessor, and what was asked for is not there.',
    fix: 'Fill it in or remove it. No finding is given for `(ถ้ามี)` (if any) behind the name of a document, numbers hidden by x as `1-xxxx`, and dots behind เช่น (such as).',
  },
  'description.html': {
    meaning: 'Tags or entities of HTML, such as `<p>`, `<li>`, `&amp;`, were pasted in from a web page.',
    why: 'They may be shown as they were typed: the description is hard to read.',
    fix: 'The quick fix keeps the text alone, with a line for each paragraph or list entry.',
  },
  'description.count': {
    meaning:
      'The number stated (“6 ways:”) and the numbered list right behind it do not agree. Of lists inside each other nothing is said.',
    why: 'An assessor who counts may think that something is missing.',
    fix: 'Correct the number, or the list.',
  },
  'description.duplicate': {
    meaning: 'Two items have the same description.',
    why: 'Mostly a copy that was not changed: the assessor may not find what the second item is about.',
    fix: 'Write one for each. Where one page shows both items on purpose, add `sameAs:` with the id of the other.',
  },
  'description.no-navigation': {
    meaning:
      'Some descriptions tell no way from the home page: no word for home page, menu, topic, bar, click or choose, and no `>`. Reported once a file, with the items.',
    why: 'A URL that opens the page is enough: of the 43 real answers with a known result none tells the way, and none lost points for it. With a path the page is found even where the URL fails, hence a note only.',
    fix: 'Add a first line such as `หน้าหลัก > ข้อมูล ITA > O9 สถิติการจัดเก็บภาษี`.',
  },
};
