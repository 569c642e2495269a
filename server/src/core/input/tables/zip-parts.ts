import { Inflate } from 'fflate/browser';
import { limits } from '../../ground/limits';
import { TableRefusal } from './table-problems';

/** The parts of a zip, unpacked one by one and slice by slice. */
export interface ZipParts {
  readonly names: ReadonlySet<string>;
  /**
   * Hands over the bytes of a part in slices; nothing where there is no such part. Throws a {@link TableRefusal} where it is encrypted,
   * damaged, or larger than it says.
   */
  unpack(name: string, take: (slice: Uint8Array) => void): void;
}

interface Entry {
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: number;
  readonly size: number;
  /** Of what stands before its bytes. */
  readonly header: number;
}

const signatures = { local: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const;
const sizes = { local: 30, entry: 46, end: 22, longestComment: 65_535 } as const;
const methods = { stored: 0, deflated: 8 } as const;

/** Reads the directory of a zip. Throws a {@link TableRefusal} where it is none, or lists more than any document has. */
export function openZip(zip: Uint8Array): ZipParts {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const entries = readDirectory(view);
  return {
    names: new Set(entries.keys()),
    unpack: (name, take) => {
      const entry = entries.get(name);
      if (entry) unpackEntry(view, entry, take);
    },
  };
}

function readDirectory(view: DataView): ReadonlyMap<string, Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.tableParts) throw new TableRefusal('tooLargeInside');
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + sizes.entry > view.byteLength || view.getUint32(at, true) !== signatures.entry) throw new TableRefusal('damaged');
    const [nameLength, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const nameStart = view.byteOffset + at + sizes.entry;
    if (at + sizes.entry + nameLength > view.byteLength) throw new TableRefusal('damaged');
    // Some programs part the folders of a name the other way round.
    const name = new TextDecoder().decode(new Uint8Array(view.buffer, nameStart, nameLength)).replaceAll('\\', '/');
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
    });
    at += sizes.entry + nameLength + extra + comment;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - sizes.end;
  for (let at = last; at >= Math.max(0, last - sizes.longestComment); at--) if (view.getUint32(at, true) === signatures.end) return at;
  throw new TableRefusal('damaged');
}

function unpackEntry(view: DataView, { method, isEncrypted, packed, size, header }: Entry, take: (slice: Uint8Array) => void): void {
  if (isEncrypted) throw new TableRefusal('password');
  if (size > limits.unpackedBytes) throw new TableRefusal('tooLargeInside');
  if (header + sizes.local > view.byteLength || view.getUint32(header, true) !== signatures.local) throw new TableRefusal('damaged');
  const start = header + sizes.local + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packed > view.byteLength) throw new TableRefusal('damaged');
  const bytes = new Uint8Array(view.buffer, view.byteOffset + start, packed);
  let unpacked = 0;
  const takeCounted = (slice: Uint8Array) => {
    unpacked += slice.length;
    if (unpacked > size) throw new TableRefusal('tooLargeInside');
    if (slice.length > 0) take(slice);
  };
  if (method === methods.stored) takeCounted(bytes);
  else if (method === methods.deflated) inflate(bytes, takeCounted);
  else throw new TableRefusal('damaged');
  if (unpacked < size) throw new TableRefusal('damaged');
}

function inflate(bytes: Uint8Array, take: (slice: Uint8Array) => void): void {
  // What the receiver throws passes; what the library throws says that the bytes are no deflated ones.
  let thrown: unknown = null;
  const stream = new Inflate((slice) => {
    try {
      take(slice);
    } catch (error) {
      thrown = error;
      throw error;
    }
  });
  try {
    for (let at = 0; at === 0 || at < bytes.length; at += limits.tableSliceBytes) {
      const next = at + limits.tableSliceBytes;
      stream.push(bytes.subarray(at, next), next >= bytes.length);
    }
  } catch {
    throw thrown ?? new TableRefusal('damaged');
  }
}
