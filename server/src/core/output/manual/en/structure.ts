import { limits } from '../../../ground/limits';
import type { StructureArguments } from '../../../messages/arguments/structure';
import type { ManualSections } from '../section';

const megabytes = limits.fileBytes / 1024 / 1024;
const lineLength = limits.lineLength.toLocaleString('en');

export const structure: ManualSections<StructureArguments> = {
  'yaml.syntax': {
    meaning: 'The file cannot be read from here on: a sign or the indentation is wrong.',
    why: 'What cannot be read is not checked. Mistakes that cost points may hide in the rest of the file.',
    fix: 'The message names the cause at its place, and for some causes there is a fix. Frequent ones:\n\n- a text that holds “: ” or begins with a sign that means something in YAML (`*` `&` `!` `>` `|` `-` `?` `[` `{` `@` `%`): put the whole text between `"…"`, or write it on lines of its own under `|`\n- no blank behind `:` or `-`\n- a bracket or quotation mark that is opened and never closed\n- special blanks, copied from Word or a web page, before a line or beside a sign\n- a line indented otherwise than its neighbours, or a text under `|` that is not indented',
  },
  'yaml.too-deep': {
    meaning: `More levels lie inside each other than the checker reads (${limits.nesting}).`,
    why: 'A submission needs a few levels. Such a file is usually damaged or pasted wrongly, so nothing else is checked.',
    fix: 'Remove stray brackets or indentation. Where their origin is unclear, begin a new submission with `oit new` and copy the answers item by item.',
  },
  'yaml.too-large': {
    meaning: `The file or a line is larger than the checker reads (${megabytes} MiB a file, ${lineLength} characters a line).`,
    why: 'Real submissions have a few hundred kilobytes at most: this is hardly one.',
    fix: 'Check that it is the right file. Publish pictures and documents on the web site and give their URLs only.',
  },
  'yaml.merge-conflict': {
    meaning: 'Conflict markers of git (`<<<<<<<` `=======` `>>>>>>>`) are left in the file.',
    why: 'Two versions of the answers stand side by side, and nobody has chosen the one to submit.',
    fix: 'Choose the right text at each place and remove the three marker lines.',
  },
  'yaml.empty': {
    meaning: 'The file has no content yet.',
    why: 'There is no answer to check or export.',
    fix: 'Run “OIT: สร้างไฟล์คำตอบใหม่ (New Submission)” in the editor, or `oit new`: both write a submission with every item.',
  },
  'yaml.encoding': {
    meaning: 'The file is not encoded in UTF-8, so its Thai text cannot be read.',
    why: 'Thai text comes out garbled on another computer and in ITAP.',
    fix: 'Open the file in a program that shows the Thai text rightly, and save it with the encoding UTF-8. In VS Code: click the encoding in the bar at the bottom, “Reopen with Encoding” as Windows 874, then “Save with Encoding” as UTF-8.',
  },
  'yaml.multiple-documents': {
    meaning: 'The file holds more than one submission, divided by `---`.',
    why: 'What stands after `---` is neither checked nor counted nor exported: its answers are lost without notice.',
    fix: 'Move it to a file of its own, or remove the `---` where both parts are one submission.',
  },
  'yaml.duplicate-key': {
    meaning: 'The same key stands twice in one place.',
    why: 'The first value is used and the second is not, though it may be the mended one.',
    fix: 'Keep the right value and remove the other line.',
  },
  'yaml.alias': {
    meaning: 'A submission uses no anchors (`&` `*`), tags (`!`) or merge keys (`<<`) of YAML.',
    why: 'A reader does not see the value, and other programs may read another one.',
    fix: 'Type the value there. Where the sign is part of a text, put the text between `"…"`.',
  },
  'yaml.tab': {
    meaning: 'The line is indented with a tab.',
    why: 'YAML does not allow tabs as indentation: nothing of the file can be read.',
    fix: 'Put two spaces in the place of each tab.',
  },
  'yaml.number-should-be-text': {
    meaning: 'The value is text, but written so that other programs take it for a number or for true/false.',
    why: 'This checker reads what was typed. Others change it: `0123` loses its leading 0, and more than 15 digits are rounded.',
    fix: 'Put the value between `"…"`.',
  },
  'schema.unknown-key': {
    meaning: 'A submission has no key of this name.',
    why: 'What stands under an unknown key is neither used nor counted nor exported, as if it had not been filled in.',
    fix: 'Correct the name (the nearest one is offered where there is one). Internal remarks belong into `notes`.',
  },
  'schema.missing-key': {
    meaning: 'A value that is required is not filled in. A key without a value counts as absent.',
    why: 'Required are `oit`, `fiscalYear`, `profile`, `agency.name`, `agency.website`, `items`, and `answer` in each item. Without them the submission cannot be checked or exported in full.',
    fix: 'Add the key that is named, with its value.',
  },
  'schema.type': {
    meaning: 'The value is of another kind than the one needed, such as a single value where a list is meant.',
    why: 'A value of the wrong kind is not used, as if it had not been filled in.',
    fix: 'Write it as the message says:\n\n- numbers in Arabic digits\n- lists as lines that begin with `-`, or between `[ ]`\n- groups as `key: value`, one pair a line',
  },
  'schema.value': {
    meaning: 'The value lies outside what may be filled in here.',
    why: 'Such a value is not used. An answer is `มี` or `ไม่มี`, and fiscal years are of the Buddhist era.',
    fix: 'Choose one of the values, or a number within the range, that the message names.',
  },
  'format.newer-version': {
    meaning: 'The file is written in a newer format than this release reads.',
    why: 'This release might misunderstand it, so the items are not checked.',
    fix: 'Update OIT. Where the version is only mistyped, write `oit: 1`.',
  },
  'profile.unknown': {
    meaning: 'There is no list of items for this fiscal year and kind of agency.',
    why: 'Which items must be answered is not known, so neither items nor completeness nor a projected score can be computed.',
    fix: 'Correct `profile` or `fiscalYear` (`oit profiles` shows the lists there are). Where no list of the year or agency exists yet, copy the nearest with `oit profiles --copy ID -o FILE.json`, change year, titles and elements, and name the file in the setting `oit.profiles` or with `--profiles`.',
  },
  'profile.invalid': {
    meaning: "The agency's own list of items is not valid and cannot be used.",
    why: 'Submissions that name it get no check of their items, no completeness and no projected score.',
    fix: 'Open the file that the message names, mend the errors shown there, and check again.',
  },
  'window.closed': {
    meaning: 'The last day of answers is over. Said once a file.',
    why: 'What is changed after the last day may not count for this round. That day is `deadlines.closes` of the file, else that of the list of items.',
    fix: 'Nothing, for a file that was handed in. Where the time was extended put the new day into `deadlines.closes`; for a new round check `fiscalYear`.',
  },
  'findings.more': {
    meaning: 'There are more findings of one code than the editor shows.',
    why: `The editor shows at most ${limits.findingsOfCode} findings of one code in a file, errors first, so that no code hides another. Counts, completeness and the command line have them all.`,
    fix: 'Mend the ones shown (“Fix all that can be fixed safely” helps), then check again.',
  },
};
