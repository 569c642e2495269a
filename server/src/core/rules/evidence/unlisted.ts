import { list, quote } from '../../ground/quote';
import { keysBefore } from '../../schema/key-order';
import { fold, namedEvidence, readEvidenceFolder } from '../../submission/evidence-files';
import type { Item } from '../../submission/submission';
import { addEntries } from '../../yaml/list-edits';
import { nodeAt } from '../../yaml/syntax-tree';
import { toScalar } from '../../yaml/to-scalar';
import { defineRule, found } from '../define-rule';
import type { LinkContext } from '../rule-context';

interface Arguments {
  readonly files: readonly string[];
}

const filesNamed = 3;

export const evidenceUnlisted = defineRule<Arguments>({
  code: 'evidence.unlisted',
  severity: 'info',
  scope: 'link',
  source: '002 l.135: “ตั้งชื่อไฟล์ตามชื่อตัวชี้วัด เช่น O๑”',
  texts: {
    th: {
      message: ({ files }) =>
        `ข้างไฟล์คำตอบมีไฟล์ที่ชื่อตรงกับข้อนี้แต่ยังไม่ได้ใส่ใต้ evidence: ${list(files.map(quote), filesNamed, (more) => `และอีก ${more} ไฟล์`)} ถ้าเป็นหลักฐานของข้อนี้ให้ใส่ไว้ จะได้อยู่ในชุดเอกสาร`,
      meaning: 'ในโฟลเดอร์ของไฟล์คำตอบมีไฟล์ที่ตั้งชื่อตามข้อ เช่น `O1.pdf` `O๑ โครงสร้าง.pdf` `ข้อ 1.xlsx` แต่ข้อนั้นไม่ได้ระบุไว้ใต้ `evidence`',
      why: 'ชุดเอกสารบรรจุเฉพาะไฟล์ที่ระบุไว้ ไฟล์ที่วางไว้เฉย ๆ จะไม่ถูกส่ง',
      remedy: 'กดหลอดไฟเพื่อใส่ไฟล์ของข้อนี้ หรือสั่ง “ใส่ไฟล์หลักฐานทุกข้อ” (บนบรรทัดคำสั่ง `oit fix --evidence`) ถ้าไม่ใช่หลักฐานให้ย้ายออกจากโฟลเดอร์หรือเปลี่ยนชื่อ',
    },
    en: {
      message: ({ files }) =>
        `Beside the submission lies what is named after this item and not under evidence: ${list(files.map(quote), filesNamed, (more) => `and ${more} more`)}. If it is its evidence, insert it, so that the package has it.`,
      meaning:
        'In the folder of the submission lies a file that is named after an item, such as `O1.pdf`, `O๑ โครงสร้าง.pdf` or `ข้อ 1.xlsx`, and the item does not name it under `evidence`.',
      why: 'The package takes what is named; a file that only lies there is not handed in.',
      remedy:
        'The light bulb inserts the files of the item, “Insert the evidence of all items” those of all (on the command line `oit fix --evidence`). What is no evidence is better kept elsewhere.',
    },
  },
  example: {
    args: { files: ['O๑ โครงสร้าง.pdf'] },
    wrong: {
      th: 'ในโฟลเดอร์มี `O๑ โครงสร้าง.pdf` แต่ข้อ O1 ไม่มี `evidence`',
      en: 'the folder has `O๑ โครงสร้าง.pdf`, and O1 has no `evidence`',
    },
    right: { th: '`evidence: ["O๑ โครงสร้าง.pdf"]`', en: '`evidence: ["O๑ โครงสร้าง.pdf"]`' },
  },
  hasQuickFix: true,
  check: (context: LinkContext) => {
    const { items, files } = context;
    if (!files) return [];
    const { ofItems, has } = readEvidenceFolder(files);
    return items.flatMap(({ item }) => {
      const named = namedEvidence(item.evidence);
      // What is misspelt is told of as that: the file it means is no other one.
      const isNamed = new Set(named.map(fold));
      const unnamed = (ofItems.get(item.id) ?? []).filter((path) => !isNamed.has(fold(path)));
      const isMisnamed = named.some((path) => has(path) === false);
      if (unnamed.length === 0 || isMisnamed || item.answer?.value === 'ไม่มี') return [];
      return [found(item.keySpan, { files: unnamed }, { item: item.id, fix: insertFix(context, item, unnamed) })];
    });
  },
});

function insertFix({ text, root }: LinkContext, { key, id }: Item, files: readonly string[]) {
  const map = nodeAt(root, ['items', key]);
  const before = keysBefore(['items', id], 'evidence');
  const edits = map?.kind === 'map' ? addEntries(text, map, 'evidence', files.map(toScalar), before) : null;
  return edits && ({ title: { kind: 'evidence', files }, edits, isSafe: false } as const);
}
