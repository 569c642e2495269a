import { quote } from '../../ground/quote';
import type { FileForm } from '../../profile/profile';
import { endingOf, fold, namedEvidence } from '../../submission/evidence-files';
import { defineRule, found } from '../define-rule';
import { eachAnsweredItem } from '../each-item';

interface Arguments {
  readonly types: readonly FileForm[];
  /** The file that has no partner of these types; null: no file of the item is of them. */
  readonly file: string | null;
}

const endings: Readonly<Record<FileForm, RegExp>> = { pdf: /^\.pdf$/, xlsx: /^\.xlsx?$/ };
const formNames: Readonly<Record<FileForm, string>> = { pdf: 'PDF', xlsx: 'Excel' };
const stemOf = (path: string) => fold(path.slice(0, path.length - endingOf(path).length));

export const evidenceFileType = defineRule<Arguments>({
  code: 'evidence.file-type',
  severity: 'info',
  scope: 'item',
  source: '001 l.173: PDF for O14; national lists: PDF and Excel',
  texts: {
    th: {
      message: ({ types, file }) => {
        const names = types.map((type) => formNames[type]).join(' และ ');
        return file === null
          ? `รายการข้อให้เผยแพร่ข้อนี้เป็นไฟล์ ${names} ด้วย แต่ในไฟล์หลักฐานที่ใส่ไว้ไม่มีไฟล์ ${names} ถ้ามีให้ใส่เพิ่ม`
          : `${quote(file)} ยังไม่มีคู่ที่เป็น ${names} (ข้อนี้ให้เผยแพร่ทั้งสองแบบ) ถ้ามีให้ใส่เพิ่มใต้ evidence`;
      },
      meaning: 'ข้อนี้ต้องเผยแพร่เป็นไฟล์ตามชนิดที่รายการข้อกำหนด เช่น PDF คู่กับ Excel แต่ไฟล์หลักฐานที่ใส่ไว้ขาดบางชนิด',
      why: 'ผู้ประเมินดูไฟล์บนเว็บไซต์ ไฟล์หลักฐานที่ขาดชนิดหนึ่งมักหมายความว่าบนเว็บไซต์ก็ขาดด้วย',
      remedy: 'ใส่ไฟล์อีกชนิดหนึ่งไว้ด้วยชื่อเดียวกัน เช่น `O12.pdf` คู่กับ `O12.xlsx` และตรวจว่าบนเว็บไซต์มีครบทั้งสองแบบ',
    },
    en: {
      message: ({ types, file }) => {
        const names = types.map((type) => formNames[type]).join(' and ');
        return file === null
          ? `The list wants the item published as ${names} too, and none of its evidence is. Insert it if there is one.`
          : `${quote(file)} has no partner in ${names}; the item is to be published in both. Insert it under evidence if there is one.`;
      },
      meaning: 'The item must be published in certain forms, such as PDF with Excel, and its evidence lacks one of them.',
      why: 'The assessor looks at the files on the web site. What the evidence lacks is often missing there too.',
      remedy: 'Insert the other file under the same name, such as `O12.xlsx` beside `O12.pdf`, and see that the web site has both.',
    },
  },
  check: eachAnsweredItem<Arguments>(({ id, evidence }, { fileTypes = [] }) => {
    const paths = namedEvidence(evidence);
    const [first] = evidence;
    if (!first || paths.length === 0 || fileTypes.length === 0) return [];
    const ofType = new Map(fileTypes.map((type) => [type, paths.filter((path) => endings[type].test(endingOf(path)))]));
    const absent = fileTypes.filter((type) => ofType.get(type)?.length === 0);
    if (absent.length > 0) return [found(first.span, { types: absent, file: null }, { item: id })];
    const counts = new Set([...ofType.values()].map(({ length }) => length));
    // As many of each: they may be pairs by other names.
    if (counts.size < 2) return [];
    return fileTypes.flatMap((type) => {
      const stems = new Set(ofType.get(type)?.map(stemOf));
      return evidence
        .filter(({ value }) => {
          const [path] = namedEvidence([{ value }]);
          const isOther =
            path !== undefined && !ofType.get(type)?.includes(path) && [...ofType.values()].some((others) => others.includes(path));
          return isOther && !stems.has(stemOf(path));
        })
        .map(({ value, span }) => found(span, { types: [type], file: value }, { item: id }));
    });
  }),
});
