import type { NoArguments } from '../../findings/define-code';
import { linksOf } from '../../submission/links/judged-links';
import { defineRule } from '../define-rule';
import { foundAtLink } from './each-link';

export const linkOffline = defineRule<NoArguments>({
  code: 'link.offline',
  severity: 'info',
  scope: 'link',
  restsOnLinks: true,
  isSaidOnce: true,
  source: 'no host at all answers: that says something of this machine, not of the links',
  texts: {
    th: {
      message: () =>
        'เครื่องนี้น่าจะไม่ได้ต่ออินเทอร์เน็ต โปรแกรมติดต่อเว็บไซต์ใดไม่ได้เลย ให้ต่ออินเทอร์เน็ตแล้วตรวจใหม่ ผลนี้ไม่ได้บอกว่าลิงก์ใดเสีย เพียงยังไม่ทราบว่าผู้ประเมินจะเปิดได้หรือไม่',
      meaning: 'ไม่มีเว็บไซต์ใดตอบเลย เครื่องนี้น่าจะไม่ได้ต่ออินเทอร์เน็ต แจ้งครั้งเดียวต่อไฟล์',
      why: 'ผลนี้ไม่ได้บอกว่าลิงก์ดีหรือเสีย จึงยังไม่ทราบว่าผู้ประเมินจะเปิดลิงก์ได้หรือไม่',
      remedy: 'ตรวจว่าเครื่องต่ออินเทอร์เน็ตอยู่ หรือต้องตั้งค่าพร็อกซี (proxy) ของหน่วยงาน แล้วตรวจลิงก์ใหม่',
    },
    en: {
      message: () =>
        'This computer seems to be without network: no web site answers at all. Connect to the network and check again. Nothing says that a link is dead; it is only not known yet whether the assessor can open them.',
      meaning: 'No web site answers at all: this computer seems to be without network. It is said once a file.',
      why: 'It says nothing of the links. Whether the assessor can open them is not known yet.',
      remedy: "See whether the computer is connected, or needs the agency's proxy, and check the links again.",
    },
  },
  example: {
    args: {},
    wrong: { th: 'ตรวจลิงก์บนเครื่องที่ไม่ได้ต่ออินเทอร์เน็ต', en: 'Links checked on a computer without network' },
    right: { th: 'ตรวจใหม่เมื่อต่ออินเทอร์เน็ตแล้ว', en: 'Links checked again with the network there' },
  },
  check: (context) => linksOf(context, 'offline').map((link) => foundAtLink(link, 'info', {})),
});
