import type { AddressPart } from '../../addresses/split-addresses';
import { meantUrl } from '../../addresses/url';
import type { ByLanguage } from '../../ground/language';
import { quote } from '../../ground/quote';
import type { Item } from '../../submission/submission';
import { placeOf } from '../../submission/urls';
import { defineRule, type Found, found } from '../define-rule';
import { removeEntryFix, splitEntryFix } from '../writing/entry-edits';

/** `isList`: it stands in a list, which has room for more entries. */
interface Arguments {
  readonly kind: 'addresses' | 'words' | 'marks' | 'repeated';
  readonly value: string;
  readonly count: number;
  readonly isList: boolean;
}

const oneEach = {
  th: (isList: boolean) => (isList ? 'ให้แยกเป็นบรรทัดละหนึ่งที่อยู่' : 'ตรงนี้ใส่ได้ที่อยู่เดียว ให้ย้ายที่อยู่อื่นไปไว้ใต้ urls ของข้อที่เกี่ยวข้อง'),
  en: (isList: boolean) =>
    isList ? 'Give each a line of its own.' : 'One address may stand here: move the others to the urls of their item.',
};

const severals: ByLanguage<Readonly<Record<Arguments['kind'], (value: string, count: number, isList: boolean) => string>>> = {
  th: {
    addresses: (value, count, isList) => `${value} มี ${count} ที่อยู่ในบรรทัดเดียวกัน ${oneEach.th(isList)} มิฉะนั้นอาจถูกอ่านเป็นลิงก์เดียวที่เปิดไม่ได้`,
    words: (value, _count, isList) =>
      `${value} มีข้อความอื่นอยู่กับที่อยู่เว็บ ให้เหลือเฉพาะที่อยู่${isList ? ' แล้วย้ายข้อความไปไว้ใน note หรือ description' : ''} มิฉะนั้นลิงก์อาจเปิดไม่ได้`,
    marks: (value) => `${value} มีเลขลำดับ วงเล็บ หรือเครื่องหมายอยู่กับที่อยู่เว็บ หรือมีที่อยู่เดียวกันสองครั้ง ให้เหลือเฉพาะที่อยู่ มิฉะนั้นลิงก์อาจเปิดไม่ได้`,
    repeated: (value) => `${value} มีอยู่ก่อนแล้วในข้อเดียวกัน ลบออกหนึ่งรายการได้ ถ้าตั้งใจให้ดูคนละส่วนให้บอกไว้ใน note มิฉะนั้นผู้ประเมินจะเปิดหน้าเดิมซ้ำ`,
  },
  en: {
    addresses: (value, count, isList) =>
      `${value} holds ${count} addresses in one entry, which is read as one link that does not open. ${oneEach.en(isList)}`,
    words: (value, _count, isList) =>
      `${value} has words beside the address and may not open. Leave nothing but the address${isList ? '; words belong in note or description' : ''}.`,
    marks: (value) =>
      `${value} has a number, brackets or marks beside the address, or the same address twice, and may not open. Leave nothing but the address.`,
    repeated: (value) =>
      `${value} stands in this item before, so the assessor opens the same page again. One of the two may go; if they are to show different parts, say so in note.`,
  },
};

export const urlSeveral = defineRule<Arguments>({
  code: 'url.several',
  severity: 'error',
  scope: 'item',
  source: 'the format: each entry of urls is one address; raindropio/app #161 and answers of agencies: several pasted at once',
  texts: {
    th: {
      message: ({ kind, value, count, isList }) => severals.th[kind](quote(value), count, isList),
      meaning: 'หนึ่งรายการใต้ `urls` ไม่ใช่ที่อยู่เว็บหนึ่งที่พอดี เช่น มีหลายที่อยู่ มีคำหรือเลขลำดับปนอยู่ หรือที่อยู่เดียวกันอยู่ในข้อเดียวกันสองครั้ง (แจ้งเป็นข้อสังเกต)',
      why: 'ทั้งบรรทัดอาจถูกอ่านเป็นลิงก์เดียว ผู้ประเมินจึงกดแล้วเปิดไม่ได้',
      remedy: 'ใส่บรรทัดละหนึ่งที่อยู่ คำสั่งแก้แยกให้ได้ คำที่อยู่กับที่อยู่จะย้ายไปเป็น `note` ส่วนเลขลำดับ วงเล็บ และคำเชื่อมจะถูกตัดออก',
    },
    en: {
      message: ({ kind, value, count, isList }) => severals.en[kind](quote(value), count, isList),
      meaning:
        'An entry of `urls` is not exactly one address: it holds several, or words or a number beside one, or an address stands twice in one item (information only).',
      why: 'The whole entry is read as one link, which does not open.',
      remedy:
        'Give each address a line of its own. The fix does it: words beside an address become its `note`; numbers, brackets and joining words go.',
    },
  },
  check: (context) => [
    ...context.urls.flatMap(({ entry, item }) => {
      const { reading, value } = entry;
      if (reading.kind !== 'several') return [];
      const isList = item !== null && entry.place === 'urls';
      const fix = splitEntryFix(context, { entry, item }, reading.parts);
      return [found(placeOf(entry), { ...whatIsWrong(reading.parts), value, isList }, { item, fix })];
    }),
    ...context.items.flatMap(({ item }) =>
      findRepeated(item).map(({ entry, first }): Found<Arguments> => {
        const args = { kind: 'repeated', value: entry.value, count: 2, isList: true } as const;
        const related = [{ note: 'first-place' as const, span: placeOf(first) }];
        const fix = removeEntryFix(context, { entry, item: item.id });
        return found(placeOf(entry), args, { item: item.id, severity: 'info', related, fix });
      }),
    ),
  ],
});

type Wrong = Pick<Arguments, 'kind' | 'count'>;

function whatIsWrong(parts: readonly AddressPart[]): Wrong {
  const kind = parts.length > 1 ? 'addresses' : parts.some(({ note }) => note !== null) ? 'words' : 'marks';
  return { kind, count: parts.length };
}

/** Addresses under `urls` that stand there before. With another note one may be named again on purpose. */
function findRepeated({ urls }: Item) {
  return urls.flatMap((entry, index) => {
    const href = meantUrl(entry.reading)?.href;
    const first = href === undefined ? undefined : urls.slice(0, index).find((other) => meantUrl(other.reading)?.href === href);
    return first && first.note === entry.note ? [{ entry, first }] : [];
  });
}
