import { findMatches } from '../text/matches';
import type { Span } from '../text/span';

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

/** Met in documents 001 (l.166, 184, 206), 002 (l.87, 113) and 004 (l.172, 716, 725, 753, 779, 791, 843, 845). */
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
];

const byTyped = new Map(misreadings.map((misreading) => [misreading.typed, misreading]));

const pattern = new RegExp(
  misreadings
    .map(({ typed, followedBy, notAfter }) => {
      const word = typed.replaceAll('.', '\\.');
      return `${notAfter ? `(?<!${notAfter})` : ''}${word}${followedBy ? `(?=${followedBy})` : ''}`;
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
