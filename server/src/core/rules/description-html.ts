import { createFinding, type Fix } from '../findings/finding';
import { findMatches } from '../ground/matches';
import { markup, stripMarkup } from '../submission/description-html';
import type { Item, TextValue } from '../submission/submission';
import { eachAnsweredItem, type Rule, type RuleContext } from './rule';
import { textLines, writeDescription } from './writing/description-edit';

export const descriptionHtml: Rule<'description.html'> = {
  code: 'description.html',
  severity: 'warning',
  source: "001 l.209: `Do &amp; Don't`; defects 4.4 DESC-HTML",
  check: eachAnsweredItem((item, _expected, context) => {
    const { description } = item;
    const found = findMatches(description?.prose ?? '', markup);
    const [first] = found;
    if (!description || !first) return [];
    const at = { start: first.index, end: first.index + first[0].length };
    const typed = description.value.slice(at.start, at.end);
    const fix = stripFix(description, item, found, typed, context);
    return [createFinding('description.html', description.locate(at), { typed, more: found.length - 1 }, { item: item.id, fix })];
  }),
};

/** Ampersands are mended where they stand; of tags the text is written anew, a line for a paragraph. */
function stripFix(description: TextValue, item: Item, found: readonly RegExpExecArray[], typed: string, context: RuleContext): Fix | null {
  const title = { kind: 'remove' as const, what: typed };
  if (found.every((match) => match[0] === '&amp;' && match.index > 0)) {
    const edits = found.map(({ index }) => ({ span: description.locate({ start: index + 1, end: index + '&amp;'.length }), newText: '' }));
    return { title, edits, isSafe: false };
  }
  const isInAddress = description.value.match(markup)?.length !== found.length;
  const lines = isInAddress ? [] : textLines(stripMarkup(description.value));
  const edit = lines.length > 0 ? writeDescription(context, item, lines) : null;
  return edit && { title, edits: [edit], isSafe: false };
}
