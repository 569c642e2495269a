import type { Failure, Outcome } from '../../server/src/core/links/outcome';
import { type PageFacts, readPage } from '../../server/src/core/links/read-page';

/** What a site answers, as tests write it; what is left out is an ordinary page. */
export interface GivenAnswer {
  readonly url?: string;
  readonly status?: number;
  /** The redirects before the answer: status and where it leads. */
  readonly hops?: readonly (readonly [status: number, to: string])[];
  readonly body?: string | Uint8Array;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly isWhole?: boolean;
  readonly failure?: Failure;
}

const words = 'หน่วยงานเผยแพร่ข้อมูลงบประมาณประจำปีให้ประชาชนตรวจสอบได้ ';

/** Some Thai text of at least so many characters. */
export function thaiText(length: number): string {
  return words.repeat(Math.ceil(length / words.length));
}

/** A page with a title and what stands in its body. */
export function htmlPage(title: string, body: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}

export const askedUrl = 'https://mini.example/o1';
const ordinary = htmlPage('แผนผังโครงสร้าง', `<p>${thaiText(300)}</p>`);

export const bytesOf = (body: string | Uint8Array) => (typeof body === 'string' ? new TextEncoder().encode(body) : body);

/** Reads a page as it came from an address. */
export function pageFacts(body: string | Uint8Array, url = askedUrl, contentType = 'text/html; charset=utf-8'): PageFacts {
  return readPage(bytesOf(body), { url: new URL(url), contentType, isWhole: true });
}

/** Makes the outcome of asking for an address. */
export function outcomeOf(given: GivenAnswer = {}): Outcome {
  const {
    url = askedUrl,
    status = 200,
    hops = [],
    body = ordinary,
    type = 'text/html; charset=utf-8',
    headers = {},
    isWhole = true,
  } = given;
  const addresses = [new URL(url).href];
  for (const [, to] of hops) addresses.push(new URL(to, addresses.at(-1)).href);
  const finalUrl = addresses.at(-1) ?? url;
  const page = readPage(bytesOf(body), { url: new URL(finalUrl), contentType: type, isWhole });
  const failure = given.failure ?? null;
  return {
    url: new URL(url).href,
    hops: hops.map(([hopStatus], index) => ({ url: addresses[index] ?? '', status: hopStatus })),
    finalUrl,
    answer: failure ? null : { status, headers: { 'content-type': type, ...headers }, page },
    failure,
    attempts: 1,
    checkedAt: 1_000_000,
    elapsed: 10,
  };
}
