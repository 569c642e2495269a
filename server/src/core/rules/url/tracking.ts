import { isTracking, nameOf, withoutTracking } from '../../addresses/tracking';
import { locateParts } from '../../addresses/url';
import { list, quote } from '../../ground/quote';
import { defineRule, found } from '../define-rule';
import { changePart } from '../writing/change-address';

const mostNames = 3;

export const urlTracking = defineRule<{ readonly names: readonly string[] }>({
  code: 'url.tracking',
  severity: 'info',
  scope: 'item',
  source: 'defects 4.1: ?fbclid= on addresses of districts',
  texts: {
    th: {
      message: ({ names }) =>
        `URL มีส่วนที่ใช้นับผู้เข้าชม (${list(names.map(quote), mostNames, (count) => `และอีก ${count} ส่วน`)}) ให้ลบออก ลิงก์ยังเปิดหน้าเดิมและอ่านง่ายขึ้น`,
      meaning: 'URL มีส่วนที่ใช้นับผู้เข้าชม เช่น `fbclid`, `gclid`, `utm_source`',
      why: 'ไม่ทำให้เสียคะแนน แต่ที่อยู่ยาว อ่านยาก และเปรียบเทียบกับที่อยู่อื่นได้ยาก',
      remedy: 'ลบส่วนนี้ออก (มีคำสั่งแก้) หน้าที่เปิดยังเป็นหน้าเดิม',
    },
    en: {
      message: ({ names }) =>
        `The URL carries parts that only count visits (${list(names.map(quote), mostNames, (count) => `and ${count} more`)}). Without them it opens the same page and is easier to read: remove them.`,
      meaning: 'The URL carries parts that count visits, such as `fbclid`, `gclid` or `utm_source`.',
      why: 'No point is lost, but the address is long, hard to read and hard to compare with others.',
      remedy: 'Remove them (there is a fix). The same page opens.',
    },
  },
  check: (context) =>
    context.pages.flatMap(({ entry, item }) => {
      if (!entry.value.includes('?')) return [];
      const { query } = locateParts(entry.value);
      const typed = entry.value.slice(query.start, query.end);
      const parameters = typed.slice(1).split('&');
      const names = parameters.filter(isTracking).map(nameOf);
      const [name] = names;
      if (name === undefined) return [];
      const first = parameters.findIndex(isTracking);
      const last = parameters.findLastIndex(isTracking);
      const start = query.start + 1 + parameters.slice(0, first).reduce((sum, before) => sum + before.length + 1, 0);
      const span = entry.locate({ start, end: start + parameters.slice(first, last + 1).join('&').length });
      // Where `&amp;` divides the parameters, it is put right first (url.html-entity).
      const fix = typed.includes('&amp;')
        ? null
        : changePart(entry, query, withoutTracking(typed), { kind: 'remove', what: names.join(', ') }, true);
      return [found(span, { names }, { item, fix })];
    }),
});
