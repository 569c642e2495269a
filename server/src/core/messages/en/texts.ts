import { describeSigns } from '../../ground/code-points';
import { quote } from '../../ground/quote';
import type { Deviation } from '../../thai/normalisation';
import type { TextsArguments, UnseenSign } from '../arguments/texts';
import type { Texts } from '../catalogue';

const deviations: Readonly<Record<Deviation, string>> = {
  'sara-am': 'SARA AM is typed in two parts',
  'sara-ae': 'SARA AE is typed as SARA E twice',
  'doubled-mark': 'A vowel or tone mark is doubled',
  'mark-order': 'Vowel and tone mark are in the wrong order',
  'font-form': 'A letter is a private form of an old PDF font',
  composition: 'A letter is stored in parts',
};

const unseenSigns: Readonly<Record<UnseenSign, string>> = {
  'special-blank': 'A special blank',
  'soft-hyphen': 'A hidden hyphen',
  'no-width': 'A sign without width',
  'line-break': 'A sign for a new line or page',
  'pasted-object': 'A sign that stands for a pasted picture or object',
  control: 'A control sign',
  direction: 'A sign for the direction of text',
};

const lostLetter = '\ufffd';

export const texts: Texts<TextsArguments> = {
  'text.cut-by-comment': ({ key, cut }) =>
    `${quote(cut)} is not read as part of “${key}”: a “#” behind a blank begins a comment. Where it is part of the text, put the whole between "…"; where it is a note, put a blank behind “#”.`,
  'text.invisible-character': ({ sign, codePoint }) =>
    `${unseenSigns[sign]} (${codePoint}) stands here; it is not seen or looks like a blank, and search and copy go wrong. Remove it or use an ordinary blank.`,
  'entity.other-agency': ({ other, own, standing }) =>
    standing === 'acts'
      ? `The office of the district ${quote(other)} announces or makes this, but the answers are those of ${quote(own)}; such a name is often left from a copied text. The assessor may take it for another agency's information: put in the own name.`
      : `The district ${quote(other)} is named where ${quote(own)} belongs; the name may be left from a copied text. See whether the document or page is the agency's own and correct the name. If that district is meant, nothing need be changed.`,
  'entity.misspelt': ({ typed, right }) =>
    `The district ${quote(typed)} seems misspelt; it is ${quote(right)}. A wrong name makes the answer doubtful: correct it.`,
  'text.lost-letter': ({ count }) =>
    `${count === 1 ? 'A letter was' : `${count} letters were`} lost here (shown as ${lostLetter}), mostly in copying or converting, and cannot be brought back. The assessor cannot read the word: type the missing letters.`,
  'text.thai-normalisation': ({ deviation, typed, right }) =>
    `${deviations[deviation]} (${describeSigns(typed)} instead of ${describeSigns(right)}). Some programs show it alike, but search and comparison fail: correct it.`,
  'text.misread-word': ({ typed, meant }) =>
    `${quote(typed)} probably means ${quote(meant)}; scanning or typing often spoils this word. Check and correct it before you submit.`,
  'privacy.national-id': () =>
    'A national identity number (13 digits) stands here. Answers are public, and disclosure may break the Personal Data Protection Act: remove it, and look at the cited pages too.',
  'privacy.secret': () =>
    'This looks like a password or key. The file is passed on and published, and whoever has it can log in: remove it and change that password at once.',
  'privacy.personal-phone': ({ value }) =>
    `${quote(value)} is a mobile number. If it is a private one it should not be published (PDPA): give the number of the office. If it is the office's own, it is right.`,
  'privacy.free-mail': ({ value }) =>
    `${quote(value)} is an address of a free mail service, not of the agency's domain; citizens cannot tell whether it is official. Better give the agency's own address.`,
};
