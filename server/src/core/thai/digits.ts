const THAI_ZERO = 0x0e50;
const thaiDigit = /[๐-๙]/;
const arabicDigits = '0123456789';

/** Gives the text with Thai digits as Arabic ones; every offset stays what it was. */
export function toArabicDigits(text: string): string {
  if (!thaiDigit.test(text)) return text;
  return text.replace(/[๐-๙]/g, (digit) => arabicDigits.charAt(digit.charCodeAt(0) - THAI_ZERO));
}

/** Gives the text with Arabic digits as Thai ones; every offset stays what it was. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}
