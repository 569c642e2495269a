import { quote } from '../../ground/quote';
import { readEvidenceFolder } from '../../submission/evidence-files';
import { readEvidencePath } from '../../submission/evidence-path';
import { toScalar } from '../../yaml/to-scalar';
import { defineRule, found } from '../define-rule';
import type { LinkContext } from '../rule-context';

interface Arguments {
  readonly value: string;
  /** The file there that is most likely meant; null: none is near. */
  readonly near: string | null;
}

export const evidenceNotFound = defineRule<Arguments>({
  code: 'evidence.not-found',
  severity: 'warning',
  scope: 'link',
  source: '002 l.135: evidence files are handed in named after the item; the package takes them from the folder of the submission',
  texts: {
    th: {
      message: ({ value, near }) =>
        `ไม่พบไฟล์ ${quote(value)} ในโฟลเดอร์ของไฟล์คำตอบ ไฟล์นี้จะไม่อยู่ในชุดเอกสาร ${near === null ? 'ให้นำไฟล์มาวางไว้ หรือแก้ชื่อให้ตรง' : `ในโฟลเดอร์มี ${quote(near)} ถ้าเป็นไฟล์นี้ให้แก้ชื่อให้ตรง`}`,
      meaning: 'ชื่อไฟล์ใต้ `evidence` ไม่ตรงกับไฟล์ใดในโฟลเดอร์ของไฟล์คำตอบ',
      why: 'ชุดเอกสารบรรจุได้เฉพาะไฟล์ที่มีอยู่จริง ผู้รับจะไม่ได้หลักฐานของข้อนี้',
      remedy: 'นำไฟล์มาวางในโฟลเดอร์ หรือแก้ชื่อในไฟล์คำตอบให้ตรงกับไฟล์ที่มี โปรแกรมไม่เปลี่ยนชื่อไฟล์ในเครื่อง และในชุดเอกสารจะตั้งชื่อตามข้อให้เอง',
    },
    en: {
      message: ({ value, near }) =>
        `${quote(value)} is not in the folder of the submission, so the package will lack it. ${near === null ? 'Put the file there, or mend its name.' : `There is ${quote(near)}: if that is the one, mend the name.`}`,
      meaning: 'A name under `evidence` is that of no file in the folder of the submission.',
      why: 'The package can only hold files that are there; whoever receives it has no evidence of the item.',
      remedy:
        'Put the file into the folder, or write the name of the one that is there. No file on the disk is renamed; in the package each is named after its item.',
    },
  },
  example: {
    args: { value: 'O1.pdf', near: 'O๑ โครงสร้าง.pdf' },
    wrong: {
      th: '`evidence: [O1.pdf]` ขณะที่ในโฟลเดอร์มีแต่ `O๑ โครงสร้าง.pdf`',
      en: '`evidence: [O1.pdf]`, and the folder has only `O๑ โครงสร้าง.pdf`',
    },
    right: { th: '`evidence: ["O๑ โครงสร้าง.pdf"]`', en: '`evidence: ["O๑ โครงสร้าง.pdf"]`' },
  },
  hasQuickFix: true,
  check: ({ items, files }: LinkContext) => {
    if (!files) return [];
    const folder = readEvidenceFolder(files);
    return items.flatMap(({ item: { id, evidence } }) =>
      evidence.flatMap(({ value, span }) => {
        const path = readEvidencePath(value)?.join('/');
        if (path === undefined || folder.has(path) !== false) return [];
        const near = folder.findMeant(path, id);
        const fix = near === null ? null : mendName(near, span);
        return [found(span, { value, near }, { item: id, fix })];
      }),
    );
  },
});

function mendName(near: string, span: { readonly start: number; readonly end: number }) {
  return { title: { kind: 'replace', with: near }, edits: [{ span, newText: toScalar(near) }], isSafe: false } as const;
}
