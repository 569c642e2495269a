import type { Fix } from '../../findings/finding';
import { findMatches } from '../../ground/matches';
import { quote } from '../../ground/quote';
import { markup, stripMarkup } from '../../submission/description-html';
import type { Item, TextValue } from '../../submission/submission';
import { defineRule, found } from '../define-rule';
import { eachAnsweredItem } from '../each-item';
import type { ItemContext } from '../rule-context';
import { textLines, writeDescription } from '../writing/description-edit';

export const descriptionHtml = defineRule<{ readonly typed: string; readonly more: number }>({
  code: 'description.html',
  severity: 'warning',
  scope: 'item',
  source: "001 l.209: `Do &amp; Don't`; defects 4.4 DESC-HTML",
  texts: {
    th: {
      message: ({ typed, more: rest }) =>
        `คำอธิบายมีรหัส HTML ${quote(typed)}${rest > 0 ? ` และอีก ${rest} แห่ง` : ''} ติดมาจากการคัดลอก ให้ลบรหัสออกเหลือแต่ข้อความ มิฉะนั้นผู้ประเมินจะอ่านยาก`,
      meaning: 'มีแท็กหรือรหัสอักขระของ HTML เช่น `<p>` `<li>` `&amp;` ติดมาจากการคัดลอกหน้าเว็บ',
      why: 'ระบบอาจแสดงรหัสเหล่านี้ตามที่พิมพ์ คำอธิบายจึงอ่านยาก',
      remedy: 'คำสั่งแก้จะเหลือแต่ข้อความ โดยขึ้นบรรทัดใหม่ตามย่อหน้าและรายการเดิม',
    },
    en: {
      message: ({ typed, more: rest }) =>
        `The description has HTML ${quote(typed)}${rest > 0 ? ` and ${rest} more` : ''} pasted in. Keep the text alone: HTML is hard to read for the assessor.`,
      meaning: 'Tags or entities of HTML, such as `<p>`, `<li>`, `&amp;`, were pasted in from a web page.',
      why: 'They may be shown as they were typed: the description is hard to read.',
      remedy: 'The quick fix keeps the text alone, with a line for each paragraph or list entry.',
    },
  },
  check: eachAnsweredItem((item, _expected, context) => {
    const { description } = item;
    const marks = findMatches(description?.prose ?? '', markup);
    const [first] = marks;
    if (!description || !first) return [];
    const at = { start: first.index, end: first.index + first[0].length };
    const typed = description.value.slice(at.start, at.end);
    const fix = stripFix(description, item, marks, typed, context);
    return [found(description.locate(at), { typed, more: marks.length - 1 }, { item: item.id, fix })];
  }),
});

/** Ampersands are mended where they stand; of tags the text is written anew, a line for a paragraph. */
function stripFix(description: TextValue, item: Item, marks: readonly RegExpExecArray[], typed: string, context: ItemContext): Fix | null {
  const title = { kind: 'remove' as const, what: typed };
  if (marks.every((match) => match[0] === '&amp;' && match.index > 0)) {
    const edits = marks.map(({ index }) => ({ span: description.locate({ start: index + 1, end: index + '&amp;'.length }), newText: '' }));
    return { title, edits, isSafe: false };
  }
  const isInAddress = description.value.match(markup)?.length !== marks.length;
  const lines = isInAddress ? [] : textLines(stripMarkup(description.value));
  const edit = lines.length > 0 ? writeDescription(context, item, lines) : null;
  return edit && { title, edits: [edit], isSafe: false };
}
