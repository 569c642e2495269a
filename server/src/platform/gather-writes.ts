import { Writable } from 'node:stream';

/**
 * Gives a stream that hands on what is written to it in one turn as one piece. A message of the protocol is written in two, its header
 * first: each would be a call of the system, and wake the reader for half a message.
 */
export function gatherWrites(target: Writable): Writable {
  let gathered: Buffer[] = [];
  const flush = () => {
    if (gathered.length === 0) return;
    const whole = Buffer.concat(gathered);
    gathered = [];
    target.write(whole);
  };
  process.once('exit', flush);
  return new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      if (gathered.length === 0) setImmediate(flush);
      gathered.push(chunk);
      done();
    },
  });
}
