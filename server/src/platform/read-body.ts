import { Duplex, pipeline, Readable } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import type { Exchange } from '../core';

/** What came of a body, and what broke it off. */
export type BodyPart = Pick<Exchange, 'body' | 'isWhole'> & { readonly error: unknown };

/** A body in a coding that was not asked for. */
export class UnknownCoding extends Error {}

/** What browsers make of a compressed body that ends too early: they show what is there. */
const lenient = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
const decoders: Readonly<Record<string, () => Duplex>> = {
  gzip: () => createGunzip(lenient),
  'x-gzip': () => createGunzip(lenient),
  deflate: () => Duplex.from(inflateEither),
  br: () => createBrotliDecompress({ flush: constants.BROTLI_OPERATION_FLUSH, finishFlush: constants.BROTLI_OPERATION_FLUSH }),
};
/** Codings that there are and that are not asked for: their bodies are not what they stand for (IANA, HTTP content codings). */
const unread: ReadonlySet<string> = new Set(['zstd', 'compress', 'x-compress', 'dcb', 'dcz', 'aes128gcm', 'exi', 'pack200-gzip']);
/** Codings of one body on top of each other; each takes memory of its own. */
const mostCodings = 4;

/**
 * Reads a body as far as it is needed, then closes its connection. Decoded on the way, so that a small one that unfolds
 * into a huge one stays small. Never rejects.
 */
export async function readBody(source: Readable, encoding: string | undefined, most: number): Promise<BodyPart> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const partOf = (isWhole: boolean, error: unknown = null) => ({ body: Buffer.concat(chunks).subarray(0, most), isWhole, error });
  try {
    for await (const chunk of decode(source, readCodings(encoding))) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > most) return partOf(false);
    }
    return partOf(true);
  } catch (error) {
    return partOf(false, error);
  } finally {
    source.on('error', () => undefined).destroy();
  }
}

/** Gives the codings of a Content-Encoding header, in the order in which they were applied. Other words, such as `UTF-8`, are none: browsers pass over them. */
export function readCodings(encoding: string | undefined): string[] {
  return (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => Object.hasOwn(decoders, coding) || unread.has(coding));
}

function decode(source: Readable, codings: readonly string[]): AsyncIterable<Uint8Array> {
  if (codings.length > mostCodings || codings.some((coding) => unread.has(coding))) {
    throw new UnknownCoding(`content-encoding: ${codings.join(', ')}`);
  }
  let last = source;
  for (const coding of codings.toReversed()) {
    const decoder = decoders[coding]?.();
    // Whichever of the two ends ends the other; the reader is told by the decoder.
    if (decoder) last = pipeline(last, decoder, () => undefined);
  }
  return last;
}

/** Of `deflate` there are two kinds under one name (RFC 9110, 8.4.1.2): the first byte tells which. */
async function* inflateEither(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return;
  const method = (first.value[0] ?? 0) & 0x0f;
  const decoder = method === zlibMethod ? createInflate(lenient) : createInflateRaw(lenient);
  const whole = Readable.from(joinAgain(first.value, chunks));
  yield* pipeline(whole, decoder, () => undefined);
}

const zlibMethod = 8;

async function* joinAgain(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
