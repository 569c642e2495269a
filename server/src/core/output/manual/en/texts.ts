import type { TextsArguments } from '../../../messages/arguments/texts';
import type { ManualSections } from '../section';

export const texts: ManualSections<TextsArguments> = {
  'entity.other-agency': {
    meaning:
      'Another district office announces, makes, carries out or publishes in the text (error), or its name stands where the own one belongs, as in the title “แผนปฏิบัติการ … ของสำนักงานเขต …” (warning).',
    why: 'Such names are often left from a copied text; the assessor may take the answer for another agency’s.',
    fix: 'Put in the own name. An ordinary mention is not reported: neighbours, addresses, careers, study visits, joint work, examples of other districts.',
  },
  'entity.misspelt': {
    meaning: 'The own district’s name differs by one or two letters, is cut short, or has เขต twice behind สำนักงานเขต.',
    why: 'A wrong name in an answer or announcement makes it doubtful.',
    fix: 'The quick fix takes the name from `agency.name`. Look at the page or document that it was copied from too.',
  },
  'text.cut-by-comment': {
    meaning: 'What stands behind “#” is not read: a “#” behind a blank begins a comment in YAML.',
    why: 'The answer that is checked and exported lacks it, and nobody sees that: “(ครั้งที่ #2) และผลการประชุม” becomes “(ครั้งที่”.',
    fix: 'Where it is part of the text, the quick fix puts the whole between `"…"`. Where it is a note, put a blank behind “#”, or move it to a line of its own.',
  },
  'text.invisible-character': {
    meaning:
      'A character that cannot be seen or a special blank stands in a text: a zero-width space, a wide blank (U+3000), a line separator of Unicode, a control character. Most come with text copied from pages and PDF files.',
    why: 'Search, copy and comparison fail although the text looks right.',
    fix: 'The quick fix removes it; special blanks and line separators become an ordinary blank.',
  },
  'text.lost-letter': {
    meaning:
      'The sign \ufffd stands for a letter that was lost. The file is right UTF-8: the letter was lost before, in copying or converting.',
    why: 'The assessor cannot read the word, and no search finds it.',
    fix: 'Type the missing letters from the original. Which they were cannot be known, so there is no quick fix.',
  },
  'text.thai-normalisation': {
    meaning:
      'Vowels or tone marks are not stored in their standard form: SARA AM in two parts, เเ for แ, doubled marks, private forms (U+F700 to U+F71A) of old PDF fonts.',
    why: 'It looks nearly the same, but is not found by a search and does not equal the right name.',
    fix: 'Use the quick fix: what is shown stays the same. Text inside URLs is left alone.',
  },
  'text.misread-word': {
    meaning: 'Scanning or typing often spoils this word.',
    why: 'A wrong word makes an answer hard to read or misleads.',
    fix: 'Look at it, then use the quick fix. If the word is right, leave it: fix-all does not touch it.',
  },
  'privacy.national-id': {
    meaning: 'Thirteen digits stand here whose check digit is that of a national identity number.',
    why: 'Answers and pages are public, and disclosure may break the Personal Data Protection Act.',
    fix: 'Remove it or show a few digits only, and look at the cited documents too. The message does not repeat the number.',
  },
  'privacy.secret': {
    meaning: 'This looks like a password or key.',
    why: 'The file is passed on and packed into the package; whoever has it can log in.',
    fix: 'Remove it and change that password at once: it may be in copies and in the history of the file.',
  },
  'privacy.personal-phone': {
    meaning: 'A mobile number stands here.',
    why: 'Private numbers are personal data and should not be published without need.',
    fix: 'Give the number of the office. If the number is the office’s own, suppress the finding with the reason.',
  },
  'privacy.free-mail': {
    meaning: 'The mail address belongs to a free mail service.',
    why: 'Citizens cannot tell whether it is official, and the agency does not control what is in that mailbox.',
    fix: 'Use an address of the agency’s domain, such as `…@bangkok.go.th`.',
  },
};
