import { Writable } from 'node:stream';

/**
 * Gives a stream that hands on a message of the protocol as one piece, as soon as it is whole. It is written in two, its header first, as
 * text: each would be a call of the system, and wake the reader for half a message.
 */
export function gatherWrites(target: Writable): Writable {
  let header = '';
  return new Writable({
    decodeStrings: false,
    write: (chunk: string | Buffer, _encoding, done) => {
      if (typeof chunk === 'string') header += chunk;
      else {
        target.write(Buffer.concat([Buffer.from(header, 'latin1'), chunk]));
        header = '';
      }
      done();
    },
  });
}
