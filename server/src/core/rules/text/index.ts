import type { RuleFamily } from '../define-rule';
import { textInvisibleCharacter } from './invisible-character';
import { textLostLetter } from './lost-letter';
import { textMisreadWord } from './misread-word';
import { textThaiNormalisation } from './thai-normalisation';

export const textFamily: RuleFamily = {
  name: 'text',
  title: { th: 'ตัวอักษรและการสะกด', en: 'Characters and spelling' },
  codes: [textInvisibleCharacter, textLostLetter, textMisreadWord, textThaiNormalisation],
};
