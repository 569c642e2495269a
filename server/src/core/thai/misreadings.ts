import { findMatches } from '../ground/matches';
import type { Span } from '../ground/span';

/** A word that scanners and typists make of another one; its contexts are parts of regular expressions. */
interface Misreading {
  readonly typed: string;
  readonly meant: string;
  /** What must follow, where the word itself may be right. */
  readonly followedBy?: string;
  /** What must not stand before it. */
  readonly notAfter?: string;
  /** The word is wrong in a district office only. */
  readonly inDistricts?: true;
}

const wordEnd = '(?![ก-ฮะ-ฺเ-ๅ็-๎])';
const letter = '[ก-ฮเ-ไ]';

/** OR is a word between Latin letters. */
const notInLatin = { followedBy: '(?![A-Za-z])', notAfter: '[A-Za-z0-9/)]\\s{0,3}' };

/** Met in documents 001 (l.105, 142, 166, 184, 197, 206), 002 (l.87, 113, 285, 287, 293, 311, 323) and 004 (l.172, 716, 725, 753, 779, 791, 843, 845). */
const misreadings: readonly Misreading[] = [
  { typed: 'ฝ่ายเทคนิค', meant: 'ฝ่ายเทศกิจ', followedBy: `${wordEnd}|และ|หรือ|ของ|ร่วม|กับ|ได้|เป็น|ดำเนิน|รับผิดชอบ|จัดทำ`, inDistricts: true },
  { typed: 'แผนแพร่', meant: 'เผยแพร่', followedBy: letter },
  { typed: 'บริจาด', meant: 'บริจาค' },
  { typed: 'ตัดแปลง', meant: 'ดัดแปลง', followedBy: '\\s{0,3}อาคาร' },
  { typed: 'ประพจน์มิชอบ', meant: 'ประพฤติมิชอบ' },
  { typed: 'ประพฤตินิชอบ', meant: 'ประพฤติมิชอบ' },
  { typed: 'ป.ป.ช.ช', meant: 'ป.ป.ช', followedBy: wordEnd },
  { typed: 'ป.ช.ช', meant: 'ป.ป.ช', followedBy: wordEnd, notAfter: '[ก-ฮ]\\.?' },
  { typed: 'เจตนาธรรมเนียม', meant: 'เจตนารมณ์' },
  { typed: 'ขอบัญญัติ', meant: 'ข้อบัญญัติ', notAfter: 'คำ' },
  { typed: 'เปียรายไตรมาส', meant: 'เป็นรายไตรมาส' },
  { typed: 'พืธา', meant: 'พิธี' },
  { typed: 'OR-CODE', meant: 'QR-CODE', ...notInLatin },
  { typed: 'OR-Code', meant: 'QR-Code', ...notInLatin },
  { typed: 'OR CODE', meant: 'QR CODE', ...notInLatin },
  { typed: 'OR Code', meant: 'QR Code', ...notInLatin },
  { typed: 'กำนำล', meant: 'กำนัล' },
  { typed: 'คุ่มค่า', meant: 'คุ้มค่า' },
  {
    typed: 'ต่อด้าน',
    meant: 'ต่อต้าน',
    followedBy: '\\s{0,3}(?:การ)?\\s{0,3}(?:ทุจริต|คอร์รัปชัน|รับ\\s{0,3}สินบน)',
    notAfter: '(?:ผล|กระทบ|เห็น|คิด|รู้|มอง)\\s{0,3}',
  },
  { typed: 'คำทิชม', meant: 'คำติชม' },
  { typed: 'อธยาศัย', meant: 'อัธยาศัย' },
  { typed: 'ชื้อขาย', meant: 'ซื้อขาย', notAfter: 'เ' },
  { typed: 'หรือสถานที่เสิร์ฟอาหาร', meant: 'หรือสถานที่สะสมอาหาร' },
  { typed: 'การออกไปรับรอง', meant: 'การออกใบรับรอง', followedBy: `${wordEnd}|รถ|การ` },
];

const byTyped = new Map(misreadings.map((misreading) => [misreading.typed, misreading]));

const pattern = new RegExp(
  misreadings
    .map(({ typed, followedBy, notAfter }) => {
      const word = typed.replaceAll('.', '\\.');
      // What must not stand before is looked for behind the word: a text is searched faster for a letter than for what is absent.
      return `${word}${notAfter ? `(?<!${notAfter}${word})` : ''}${followedBy ? `(?=${followedBy})` : ''}`;
    })
    .join('|'),
  'g',
);

export interface MisreadWord {
  readonly span: Span;
  readonly typed: string;
  readonly meant: string;
}

/** Gives the words of a text that are known misreadings. Linear in the text. */
export function findMisreadWords(text: string, inDistrict: boolean): MisreadWord[] {
  return findMatches(text, pattern).flatMap(({ 0: typed, index }) => {
    const misreading = byTyped.get(typed);
    if (!misreading || (misreading.inDistricts && !inDistrict)) return [];
    return [{ span: { start: index, end: index + typed.length }, typed, meant: misreading.meant }];
  });
}
