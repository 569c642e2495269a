import { quote } from '../../ground/quote';
import { describeEvidence } from '../../links/texts/evidence';
import type { Evidence } from '../../links/verdict';
import { linksOf } from '../../submission/links/judged-links';
import { defineRule } from '../define-rule';
import { verifyFix } from '../writing/verification';
import { evidenceOfLink, foundAtLink } from './each-link';
import { exclusion } from './texts';

interface Arguments {
  readonly url: string;
  readonly kind: 'blocked' | 'unreachable';
  readonly evidence: Evidence;
}

const verification = {
  th: `
วิธีใส่ \`verified\` กดหลอดไฟหน้าบรรทัด หรือพิมพ์เองว่าใครเปิดดูและเปิดวันใด:

\`\`\`yaml
urls:
  - url: https://mini.example/o1
    verified: { by: ฝ่ายปกครอง, on: 2568-04-01 }
\`\`\`

- ใส่ใต้ลิงก์ มีผลกับลิงก์นั้น ใส่ใต้ข้อ มีผลกับทุกลิงก์ของข้อ
- มีผล 15 วันนับจากวันที่ระบุ หลังจากนั้นโปรแกรมจะแจ้งอีก เพราะหน้าเว็บเปลี่ยนได้
- ใช้กับลิงก์ที่โปรแกรมเปิดไม่ได้เท่านั้น ลิงก์ที่เสียจริง (\`link.dead\`) ยังถูกแจ้งอยู่`,
  en: `
Note it under \`verified\`, with the fix or by hand: who opened it, and when.

\`\`\`yaml
urls:
  - url: https://mini.example/o1
    verified: { by: ฝ่ายปกครอง, on: 2568-04-01 }
\`\`\`

- Under a link it holds for that link, under an item for all its links.
- It holds for 15 days; then the finding comes back, for pages change.
- It is for links that the program could not open. A link that is dead (\`link.dead\`) is still reported.`,
};

export const linkUnverified = defineRule<Arguments>({
  code: 'link.unverified',
  severity: 'info',
  scope: 'link',
  restsOnLinks: true,
  source: 'bangkok.go.th answers programs with 403: a refusal, a time-out or a fault that passes is no dead link',
  linkOf: ({ url }) => url,
  texts: {
    th: {
      message: ({ url, kind, evidence }) =>
        `ลิงก์ที่ต้องเปิดดูเอง ${quote(url)}: โปรแกรม${kind === 'blocked' ? '' : 'ยัง'}เปิดไม่ได้ เพราะ${describeEvidence.th(evidence)} ให้เปิดในเบราว์เซอร์ ถ้าเปิดได้ให้ใส่ verified ว่าใครเปิดดูและวันใด ผลนี้ไม่ได้แปลว่าลิงก์เสีย แต่ถ้าผู้ประเมินเปิดไม่ได้ก็จะไม่มีหลักฐาน`,
      meaning: `โปรแกรมยืนยันไม่ได้ว่าลิงก์เปิดได้ คนต้องเปิดดูเอง

เว็บไซต์ไม่ตอบโปรแกรมตรวจ ไม่ได้แปลว่าลิงก์เสีย เช่น เว็บไซต์ bangkok.go.th ตอบโปรแกรมด้วยรหัส 403 (ไม่อนุญาต) ทั้งที่คนเปิดในเบราว์เซอร์ได้ การตอบช้าและการขัดข้องชั่วคราวก็อยู่ในกลุ่มนี้`,
      why: 'ถ้าผู้ประเมินเปิดไม่ได้จริง ข้อนั้นก็ไม่มีหลักฐาน แต่โปรแกรมบอกแทนคนไม่ได้',
      remedy: `เปิดลิงก์ในเบราว์เซอร์ ถ้าเปิดได้และเป็นหน้าที่ต้องการ ให้ใส่ \`verified\`\n${verification.th}\n${exclusion.th}`,
    },
    en: {
      message: ({ url, kind, evidence }) =>
        `Link to open yourself ${quote(url)}: the checker ${kind === 'blocked' ? 'cannot' : 'could not'} open it. ${describeEvidence.en(evidence)}. Open it in a browser; if it works, note under verified who opened it and when. This does not mean that the link is dead; but if the assessor cannot open it, there is no evidence.`,
      meaning: `The program could not confirm that the link opens: a person has to look.

That a web site does not answer the checker does not mean that the link is dead. bangkok.go.th answers programs with 403 (forbidden), while people can open it in a browser. Slow answers and passing faults belong here too.`,
      why: 'If the assessor really cannot open it, the item has no evidence; but a program cannot tell in the place of a person.',
      remedy: `Open the link in a browser. If it is the right page, note that.\n${verification.en}\n${exclusion.en}`,
    },
  },
  example: {
    args: { url: 'https://webportal.bangkok.go.th/page/1', kind: 'blocked', evidence: { reason: 'status', status: 403 } },
    wrong: {
      th: 'ลิงก์บน bangkok.go.th ที่เว็บไซต์ตอบโปรแกรมด้วยรหัส 403 และยังไม่มีคนเปิดดู',
      en: 'A link on bangkok.go.th, which answers programs with 403, that no person has opened yet',
    },
    right: {
      th: 'ลิงก์เดียวกันที่มี `verified: { by: ฝ่ายปกครอง, on: 2568-04-01 }`',
      en: 'The same link with `verified: { by: ฝ่ายปกครอง, on: 2568-04-01 }`',
    },
  },
  hasQuickFix: true,
  check: (context) =>
    linksOf(context, 'blocked', 'unreachable').flatMap((link) => {
      if (link.isVerified) return [];
      const kind = link.verdict.kind === 'blocked' ? 'blocked' : 'unreachable';
      return [foundAtLink(link, 'info', { ...evidenceOfLink(link), kind }, { fix: verifyFix(context, link) })];
    }),
});
