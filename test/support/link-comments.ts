import { readFileSync } from 'node:fs';
import type { CheckOptions } from '../../server/src/core';
import { findNames, toSoughtNames } from '../../server/src/core/links/element-search';
import type { Failure, Hop, Outcome, Refusal, TlsFault } from '../../server/src/core/links/outcome';
import { linkKey } from '../../server/src/core/links/outcome';
import type { PageDigest } from '../../server/src/core/links/page-digest';
import { type PageFacts, readPage } from '../../server/src/core/links/read-page';
import { builtInProfiles } from '../../server/src/core/profile/built-in.generated';
import { namesOf } from '../../server/src/core/profile/element-names';
import type { ProfileElement } from '../../server/src/core/profile/profile';
import { type CivilDate, parseDate } from '../../server/src/core/thai/date';

/** What a comment says of an answer: `403`, `301>https://mini.example/new`, `failure=timeout`, `title="404"`, `password`. */
const part = String.raw`\s+(?:\d{3}(?:>\S+)?|password|(?:failure|fault|refusal|detail|type|title|text|file)=(?:"[^"]*"|[^\s"]+))`;
const linkComment = new RegExp(String.raw`^\s*# link (https?:\/\/\S+)((?:${part})*)\s*$`);
const randomComment = new RegExp(String.raw`^\s*# random (https?:\/\/\S+)((?:${part})*)\s*$`);
/** What a page says, for the search for elements; `scan`: what it leads to is a PDF file without text. */
const contentComment = /^\s*# content (https?:\/\/\S+) (?:"([^"]*)"|scan)\s*$/;
const todayComment = /^\s*# today (\d{4}-\d{2}-\d{2})\s*$/;
/** A file that lies in the folder of the submission. */
const besideComment = /^\s*# beside (\S.*?)\s*$/;
const meantComment = /^\s*# (?:link|random|content|today|beside)\b/;

/** The first bytes of files, by the name that a comment gives them. */
const files: Readonly<Record<string, { readonly bytes: readonly number[]; readonly type: string }>> = {
  pdf: { bytes: [...Buffer.from('%PDF-1.7\n')], type: 'application/pdf' },
  zip: { bytes: [0x50, 0x4b, 0x03, 0x04], type: 'application/zip' },
  ole: { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], type: 'application/msword' },
  image: { bytes: [0x89, 0x50, 0x4e, 0x47], type: 'image/png' },
  empty: { bytes: [], type: 'text/html' },
};

/** Comments that are meant to say something of links, and cannot be read. */
export function findUnreadableLinkComments(text: string): string[] {
  return linesOf(text).filter(
    (line) =>
      meantComment.test(line) && ![linkComment, randomComment, contentComment, todayComment, besideComment].some((form) => form.test(line)),
  );
}

/**
 * Reads what comments say is known of links: `# link ADDRESS` with what it answers, a page with some text where nothing else
 * is said; `# random ADDRESS` the same for a page of its host that cannot be there; `# content ADDRESS "words"` what it says; `# today 2568-04-01`; `# beside O1.pdf` a file in the
 * folder of the submission. Redirects come first,
 * in their order. Nothing where no comment speaks of links.
 */
export function readLinkComments(text: string): Pick<CheckOptions, 'links' | 'files' | 'today'> {
  const paths = linesOf(text).flatMap((line) => besideComment.exec(line)?.[1] ?? []);
  const beside = paths.length > 0 && { files: { paths: paths.sort(), isWhole: true, ignoresCase: false } };
  if (!/# (?:link|today) /.test(text)) return { ...beside };
  const outcomes = new Map<string, Outcome>();
  const randomPages = new Map<string, PageFacts>();
  const contents = new Map<string, PageDigest>();
  let today: CivilDate | undefined;
  for (const line of linesOf(text)) {
    const [, asked, answer] = linkComment.exec(line) ?? [];
    if (asked !== undefined && answer !== undefined) outcomes.set(linkKey(new URL(asked)), createOutcome(asked, readParts(answer)));
    const [, host, page] = randomComment.exec(line) ?? [];
    if (host !== undefined && page !== undefined)
      randomPages.set(new URL(host).origin, createPage(new URL('/nothing', host), readParts(page)));
    const [, read, words] = contentComment.exec(line) ?? [];
    if (read !== undefined) contents.set(linkKey(new URL(read)), createContent(read, words));
    const date = todayComment.exec(line)?.[1];
    if (date) today = parseDate(date)?.date;
  }
  const knowledge = {
    outcomeOf: (url: URL) => outcomes.get(linkKey(url)) ?? null,
    randomPageOf: (url: URL) => randomPages.get(url.origin) ?? null,
    contentOf: (url: URL) => contents.get(linkKey(url)) ?? null,
  };
  return { links: { knowledge, excluded: [] }, ...beside, ...(today && { today }) };
}

/** Names of all elements of the profiles that tests check against. */
const sought = toSoughtNames(
  [...builtInProfiles, JSON.parse(readFileSync('test/fixtures/profiles/mini-agency-2568.json', 'utf8'))]
    .flatMap(findElements)
    .flatMap(namesOf),
);

/** Everything with a label in a value read from JSON. */
function findElements(value: unknown): ProfileElement[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(findElements);
  return 'label' in value && typeof value.label === 'string' ? [value as ProfileElement, ...inside] : inside;
}

function createContent(url: string, words: string | undefined): PageDigest {
  if (words !== undefined) return { isPage: true, documents: [], isWhole: true, sought, found: findNames(sought, words) };
  return { isPage: false, documents: [{ url, kind: 'scanned' }], isWhole: false, sought, found: [] };
}

const linesOf = (text: string) => text.split(/\r\n|\r|\n/);

interface AnswerParts {
  readonly status: number;
  readonly hops: readonly { readonly status: number; readonly to: string }[];
  readonly isPassword: boolean;
  readonly values: ReadonlyMap<string, string>;
}

function readParts(text: string): AnswerParts {
  const words = [...text.matchAll(/\S+?="[^"]*"|\S+/g)].map(([word]) => word);
  const hops = words.flatMap((word) => {
    const [, status, to] = /^(\d{3})>(.+)$/.exec(word) ?? [];
    return status && to ? [{ status: Number(status), to }] : [];
  });
  const values = words.flatMap((word): [string, string][] => {
    const [, name, value] = /^([a-z]+)=(.*)$/.exec(word) ?? [];
    return name && value ? [[name, value.replace(/^"|"$/g, '')]] : [];
  });
  const status = Number(words.find((word) => /^\d{3}$/.test(word)) ?? 200);
  return { status, hops, isPassword: words.includes('password'), values: new Map(values) };
}

function createOutcome(asked: string, parts: AnswerParts): Outcome {
  const url = linkKey(new URL(asked));
  const hops: Hop[] = [];
  let finalUrl = url;
  for (const { status, to } of parts.hops) {
    hops.push({ url: finalUrl, status });
    finalUrl = linkKey(new URL(to, finalUrl));
  }
  const failure = createFailure(parts.values);
  const page = createPage(new URL(finalUrl), parts);
  const answer = { status: parts.status, headers: { 'content-type': contentTypeOf(parts.values) }, page };
  return { url, hops, finalUrl, answer: failure ? null : answer, failure, attempts: 1, checkedAt: 0, elapsed: 0 };
}

function createFailure(values: ReadonlyMap<string, string>): Failure | null {
  const kind = values.get('failure') as Failure['kind'] | undefined;
  const detail = values.get('detail') ?? '';
  if (kind === undefined) return null;
  if (kind === 'tls') return { kind, fault: values.get('fault') as TlsFault, detail };
  if (kind === 'not-asked') return { kind, refusal: values.get('refusal') as Refusal, detail };
  return { kind, detail };
}

function contentTypeOf(values: ReadonlyMap<string, string>): string {
  return values.get('type') ?? files[values.get('file') ?? '']?.type ?? 'text/html; charset=utf-8';
}

function createPage(url: URL, { isPassword, values }: AnswerParts): PageFacts {
  const file = files[values.get('file') ?? ''];
  const title = values.get('title') ?? 'หน่วยงานตัวอย่าง';
  const text = values.get('text') ?? 'ข้อมูลที่เผยแพร่ต่อสาธารณะ ปีงบประมาณ 2568';
  const field = isPassword ? '<form><input type="password"></form>' : '';
  const html = `<!doctype html><html><head><title>${title}</title></head><body><p>${text}</p>${field}</body></html>`;
  const body = file ? Uint8Array.from(file.bytes) : new TextEncoder().encode(html);
  return readPage(body, { url, contentType: contentTypeOf(values), isWhole: true });
}
