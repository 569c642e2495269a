import type { NoArguments } from '../../findings/define-code';
import { defineRule, found } from '../define-rule';
import { eachItem } from '../each-item';

export const answerWithoutUrl = defineRule<NoArguments>({
  code: 'answer.without-url',
  severity: 'error',
  scope: 'item',
  source: '002 l.122: an answer มี comes with the URL where the information is',
  misses: 'urls',
  texts: {
    th: {
      message: () => 'ตอบ “มี” แต่ไม่มี URL ให้เพิ่ม URL ของหน้าบนเว็บไซต์หลักใต้ urls มิฉะนั้นผู้ประเมินอาจหาข้อมูลไม่พบและให้ 0 คะแนน',
      meaning: 'ตอบ “มี” แต่ไม่มี URL',
      why: 'ผู้ประเมินดูหลักฐานจาก URL ที่ให้ไว้ เมื่อไม่มี URL จึงตรวจไม่ได้และเสี่ยงได้ 0 คะแนน',
      remedy: 'เพิ่ม URL ของหน้าที่แสดงข้อมูลใต้ `urls` โดยต้องเป็นหน้าบนเว็บไซต์หลักของหน่วยงานอย่างน้อยหนึ่งหน้า',
    },
    en: {
      message: () =>
        'The answer is มี (yes) without a URL. Add the page on the main site under urls: the assessor may not find it and score 0.',
      meaning: 'The answer is “มี” (yes), and there is no URL.',
      why: 'Assessors look for evidence behind the URLs they are given: without one they cannot check it, and the item may score 0.',
      remedy: "Add the URL of the page that shows the information under `urls`. At least one must lie on the agency's main web site.",
    },
  },
  check: eachItem(({ item }) =>
    item.answer?.value === 'มี' && !item.hasUrls ? [found(item.urlsKeySpan ?? item.answer.span, {}, { item: item.id })] : [],
  ),
});
