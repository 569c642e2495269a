import { firstLineSpan } from '../../submission/description-text';
import type { Item } from '../../submission/submission';
import { readItemId } from '../../thai/item-id';
import { defineRule, found } from '../define-rule';
import { summarize } from '../summarize';
import { type DescribedItem, describedItems } from './described-items';

interface Arguments {
  readonly other: string;
}

/** Letters from which on two equal texts are no accident. */
const shortestCopy = 20;
const blanks = /\s+/g;

export const descriptionDuplicate = defineRule<Arguments>({
  code: 'description.duplicate',
  severity: 'warning',
  scope: 'file',
  source: 'defects 4.8 XDUP-DESC: copied from one item to another',
  texts: {
    th: {
      message: ({ other }) =>
        `คำอธิบายเหมือนกับข้อ ${other} ทั้งข้อความ ให้เขียนของแต่ละข้อเอง ถ้าตั้งใจแสดงในหน้าเดียวกันให้ใส่ sameAs: ${other} เพราะอาจคัดลอกมาแล้วลืมแก้ ซึ่งทำให้ผู้ประเมินหาเนื้อหาของข้อนี้ไม่พบ`,
      meaning: 'สองข้อมีคำอธิบายเหมือนกันทั้งข้อความ',
      why: 'มักเกิดจากคัดลอกแล้วลืมแก้ ผู้ประเมินอาจหาเนื้อหาของข้อหลังไม่พบ',
      remedy: 'เขียนคำอธิบายของแต่ละข้อเอง ถ้าตั้งใจแสดงสองข้อในหน้าเดียวกัน ให้ใส่ `sameAs:` ตามด้วยรหัสของอีกข้อ',
    },
    en: {
      message: ({ other }) =>
        `The description is the same as that of item ${other}. Write one for each; if one page shows both on purpose, add sameAs: ${other}. It may be a copy that was not changed, and the assessor would not find what this item is about.`,
      meaning: 'Two items have the same description.',
      why: 'Mostly a copy that was not changed: the assessor may not find what the second item is about.',
      remedy: 'Write one for each. Where one page shows both items on purpose, add `sameAs:` with the id of the other.',
    },
  },
  check(context) {
    const firsts = new Map<string, DescribedItem>();
    return describedItems(context).flatMap((described) => {
      const { item, description } = described;
      const text = wordsOf(described);
      const first = firsts.get(text);
      if (!first) firsts.set(text, described);
      if (!first || text.length < shortestCopy || isSamePage(item, first.item)) return [];
      const related = [{ note: 'first-place' as const, span: context.placeOf(first.item, firstLineSpan(first.description)) }];
      const args = { other: first.item.id };
      return [found(firstLineSpan(description), args, { item: item.id, within: item, related })];
    });
  },
});

const wordsOf = summarize(({ description }: DescribedItem) => description.value.replace(blanks, ''));

/** One of the items is shown on the other's page on purpose. */
function isSamePage(one: Item, other: Item): boolean {
  const names = (item: Item) => item.sameAs && readItemId(item.sameAs.value);
  return names(one) === other.id || names(other) === one.id;
}
