import { findNearest } from '../ground/nearest';
import type { FolderFiles } from '../links/ports';
import { toArabicDigits } from '../thai/digits';
import { findItemMentions } from '../thai/item-mentions';
import { readEvidencePath } from './evidence-path';

/** What a folder holds of evidence: which file is named after which item, and whether a path is there. */
export interface EvidenceFolder {
  /** Documents, pictures and archives, sorted; those of folders with a submission of their own are that one's. */
  readonly documents: readonly string[];
  /** Of them those that are named after an item, or lie in a folder that is (002 l.135: “เช่น O๑”), by its id. */
  readonly ofItems: ReadonlyMap<string, readonly string[]>;
  /** Gives whether a path is that of a file there; null where it may be one that is not listed. */
  has(path: string): boolean | null;
  /** Gives the file that a path which is not there most likely means, in the item whose evidence it is; null where none is near, or several are. */
  findMeant(path: string, item: string): string | null;
}

const document = /\.(?:pdf|docx?|xlsx?|pptx?|csv|od[stp]|jpe?g|png|webp|gif|zip|rar|7z)$/i;
const submission = /\.oit\.ya?ml$/i;
/** A package that this program made is evidence of nothing. */
const ownPackage = /(?:^|\/)(?:DRAFT-)?oit-package-[^/]*\.zip$/;

const folders = new WeakMap<FolderFiles, EvidenceFolder>();

/** Reads the list of a folder's files; of the same list once. */
export function readEvidenceFolder(files: FolderFiles): EvidenceFolder {
  const known = folders.get(files) ?? createEvidenceFolder(files);
  folders.set(files, known);
  return known;
}

function createEvidenceFolder({ paths, isWhole, ignoresCase }: FolderFiles): EvidenceFolder {
  const ofOthers = [...new Set(paths.filter((path) => submission.test(path) && path.includes('/')).map(folderOf))];
  const documents = paths.filter(
    (path) => document.test(path) && !ownPackage.test(path) && !ofOthers.some((folder) => path.startsWith(folder)),
  );
  const keyOf = (path: string) => (ignoresCase ? path.normalize('NFC').toLowerCase() : path.normalize('NFC'));
  const there = new Set(paths.map(keyOf));
  const ofItems = groupBy(documents, itemOfPath);
  const byPath = groupBy(documents, fold);
  const byName = groupBy(documents, (path) => fold(nameOf(path)));
  const only = (found: readonly string[] | undefined) => (found?.length === 1 ? (found[0] ?? null) : null);
  return {
    documents,
    ofItems,
    has: (path) => there.has(keyOf(path)) || (isWhole ? false : null),
    findMeant: (path, item) => {
      const alike = documents.filter((each) => endingOf(each) === endingOf(path));
      const ofItem = alike.filter((each) => itemOfPath(each) === item);
      // Of several files of one item none is nearer than the others.
      const findOther = () =>
        ofItem.length > 1
          ? null
          : findNearest(
              path,
              alike.filter((each) => itemOfPath(each) === itemOfPath(path)),
            );
      return only(byPath.get(fold(path))) ?? only(byName.get(fold(nameOf(path)))) ?? only(ofItem) ?? findOther();
    },
  };
}

/** Gives the paths of the evidence that an item names, in the form of the listed ones. */
export function namedEvidence(typed: readonly { readonly value: string }[]): readonly string[] {
  return typed.flatMap(({ value }) => readEvidencePath(value)?.join('/') ?? []);
}

/** Gives a name without what people write in several ways: capital letters, Thai digits, blanks and lines between the words. */
export function fold(path: string): string {
  return toArabicDigits(path.normalize('NFC').toLowerCase()).replace(/[\s_.()-]+/g, '');
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** Gives the ending of a path, `.pdf`, in small letters; '' where it has none. */
export function endingOf(path: string): string {
  return /\.[^./]*$/.exec(path)?.[0].toLowerCase() ?? '';
}

/** A name that begins with an item: `O1`, `O๑ โครงสร้าง`, `o_16_แนวทาง`, `oit-3-…`, `ข้อ 1`; a bare number may count anything. */
const beginning = /^(?:(?:oit|โอ|[O○〇◯ОΟ])[\s_.-]*0?|ข้อ(?:ที่)?\s*[O○]?0?)([1-9][0-9]?)(?![0-9]|\s*ข้อ|\s*(?:[-–,+]|ถึง|และ)\s*[O○])/iu;

/** Gives the item after which a file is named, or else the nearest folder on the way to it; null: none, or several. */
function itemOfPath(path: string): string | null {
  const names = path.split('/').reverse();
  for (const [index, name] of names.entries()) {
    const item = itemOfName(index === 0 ? name.slice(0, name.length - endingOf(name).length) : name);
    if (item !== null) return item;
  }
  return null;
}

function itemOfName(name: string): string | null {
  const plain = toArabicDigits(name.normalize('NFC').trim());
  const number = beginning.exec(plain)?.[1];
  if (number !== undefined) return `O${number}`;
  const ids = new Set(findItemMentions(plain.replace(/[_-]/g, ' ')).map(({ id }) => id));
  const [id = null] = ids;
  return ids.size === 1 ? id : null;
}

function groupBy(paths: readonly string[], keyOf: (path: string) => string | null): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const key = keyOf(path);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(path);
    else groups.set(key, [path]);
  }
  return groups;
}
