import { replaceFix } from '../../findings/fix';
import { quote } from '../../ground/quote';
import type { Profile, ProfileItem } from '../../profile/profile';
import { defineRule, found } from '../define-rule';

interface Arguments {
  readonly key: string;
  readonly profile: string;
  readonly elsewhere: readonly { fiscalYear: number; profile: string; title: string }[];
  readonly last: string;
}

/** Lists named in one message. */
const listsNamed = 3;
const words = (title: string) => title.replace(/[\s()]+/g, '');

/** The profile's own item of the same title, where the file does not answer it yet. */
function findSameTitle(titles: readonly string[], profile: Profile, isAnswered: (id: string) => boolean): ProfileItem | undefined {
  const wanted = new Set(titles.map(words));
  return profile.items.find(
    (item) => !isAnswered(item.id) && [item.title, ...(item.titleAliases ?? [])].some((title) => wanted.has(words(title))),
  );
}

export const itemUnknown = defineRule<Arguments>({
  code: 'item.unknown',
  severity: 'error',
  scope: 'file',
  source: 'defects 4.3: O36 in a list of 22 items',
  texts: {
    th: {
      message: ({ key, profile, elsewhere, last }) =>
        `ไม่มีข้อ ${quote(key)} ในรายการ ${profile} (ข้อสุดท้ายคือ ${last}) ให้ตรวจเลขข้อหรือปีงบประมาณ หรือลบออก` +
        (elsewhere.length > 0
          ? ` ข้อเลขนี้มีในรายการของปี ${elsewhere.map((other) => `${other.fiscalYear} (${other.profile}): ${quote(other.title)}`).join(' / ')}`
          : ''),
      meaning: 'ไม่มีเลขข้อนี้ในรายการข้อของปีและประเภทหน่วยงานที่ระบุ',
      why: 'คำตอบของข้อนี้ไม่ถูกนับและกรอกในระบบ ITAP ไม่ได้ อาจเกิดจากใช้ไฟล์คำตอบของปีก่อน ซึ่งเลขข้อต่างกันในแต่ละปี',
      remedy: 'ตรวจ `fiscalYear` และ `profile` ก่อน แล้วเทียบชื่อข้อกับรายการของปีนี้ ถ้าเป็นเรื่องเดียวกันให้แก้เลขข้อ ถ้าปีนี้ไม่ต้องตอบให้ลบออก',
    },
    en: {
      message: ({ key, profile, elsewhere, last }) =>
        `${quote(key)} is not an item of ${profile} (its last is ${last}). Check the number or the fiscal year, or remove it.` +
        (elsewhere.length > 0
          ? ` That number exists in ${elsewhere.map((other) => `${other.fiscalYear} (${other.profile}): ${quote(other.title)}`).join(' / ')}.`
          : ''),
      meaning: 'The list of this year and kind of agency has no item of this number.',
      why: "Its answer does not count and cannot be entered into ITAP. Perhaps last year's file was used: the numbers differ from year to year.",
      remedy:
        "Check `fiscalYear` and `profile` first. Then compare the title with this year's list: renumber the item where it is the same, remove it where it is not asked any more.",
    },
  },
  hasQuickFix: true,
  check({ submission, profile, catalog }) {
    if (!profile) return [];
    const unknown = submission.items.filter((item) => !profile.itemById.has(item.id));
    if (unknown.length === 0) return [];
    const nearness = (other: Profile) => (other.profile === profile.profile ? 0 : 1);
    const others = catalog.profiles
      .filter((other) => other !== profile)
      .sort((a, b) => nearness(a) - nearness(b) || b.fiscalYear - a.fiscalYear);
    return unknown.map((item) => {
      const { id, key, keySpan } = item;
      const elsewhere = others.flatMap((other) => {
        const namesake = other.itemById.get(id);
        return namesake ? [{ fiscalYear: other.fiscalYear, profile: other.profile, title: namesake.title }] : [];
      });
      const ofKind = elsewhere.filter((other) => other.profile === profile.profile).map(({ title }) => title);
      const meant = findSameTitle(ofKind, profile, (own) => submission.itemById.has(own));
      const last = profile.items.at(-1)?.id ?? '';
      const args = { key, profile: profile.id, elsewhere: elsewhere.slice(0, listsNamed), last };
      return found(keySpan, args, { item: id, within: item, fix: meant ? replaceFix(keySpan, meant.id) : null });
    });
  },
});
