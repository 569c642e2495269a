import { open, stat } from 'node:fs/promises';

/** What a reader does not wait longer for, in milliseconds: a network share that is gone, a pipe that nobody writes to. */
const longestRead = 20_000;

/** Names of what the caller has opened already: a pipe among them has somebody who writes. */
const opened = /^\/(?:dev\/(?:stdin|fd\/\d+)|proc\/self\/fd\/\d+)$/;

/** Why a file is not read, beside the system's own reasons. */
export class ReadRefusal extends Error {
  constructor(readonly code: 'NOT_PLAIN' | 'TOO_SLOW') {
    super(code);
  }
}

/**
 * Reads a file, at most so many bytes and one more, from which the caller sees that there are more. Rejects with the
 * system's error, or with a {@link ReadRefusal} where it is no plain file or does not answer in time.
 */
export async function readWholeFile(file: string, mostBytes: number): Promise<Uint8Array> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new ReadRefusal('TOO_SLOW')), longestRead);
  });
  try {
    return await Promise.race([read(file, mostBytes + 1), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function read(file: string, length: number): Promise<Uint8Array> {
  // To open a pipe that nobody writes to would wait for ever, so its kind is asked first.
  const isPlain = (await stat(file)).isFile();
  if (!isPlain && !opened.test(file)) throw new ReadRefusal('NOT_PLAIN');
  const handle = await open(file, 'r');
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of handle.createReadStream({ autoClose: false, highWaterMark: 256 * 1024 })) {
      chunks.push(chunk as Uint8Array);
      size += (chunk as Uint8Array).length;
      if (size >= length) break;
    }
    return Buffer.concat(chunks).subarray(0, length);
  } finally {
    await handle.close();
  }
}
