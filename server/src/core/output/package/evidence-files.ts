import type { CheckResult } from '../../analysis/check-result';
import { limits } from '../../ground/limits';
import type { ReadInside } from '../../links/ports';
import { readEvidencePath } from '../../submission/evidence-path';
import type { Item } from '../../submission/submission';
import { createPartNames, endingOf } from './part-names';

/** Why an evidence file is not in the package. */
export type EvidenceProblem = 'outside' | 'not-found' | 'too-large' | 'too-many' | 'unreadable';

/** A file that an item names as its evidence. */
export interface EvidenceFile {
  readonly item: string;
  /** The path, as typed. */
  readonly typed: string;
  /** Where it lies in the package, named after its item (002 l.135), and what it holds. */
  readonly packed: { readonly name: string; readonly bytes: Uint8Array } | null;
  /** null: it is in the package. */
  readonly problem: EvidenceProblem | null;
}

/** Reads the evidence files that the items of a submission name, within bounds; what cannot be packed is said, never a reason to stop. */
export async function gatherEvidence({ submission }: CheckResult, readInside: ReadInside): Promise<EvidenceFile[]> {
  const nameFile = createPartNames();
  const files: EvidenceFile[] = [];
  let bytesLeft: number = limits.evidenceBytes;
  for (const item of submission?.items ?? []) {
    for (const [index, { value: typed }] of item.evidence.entries()) {
      const read = files.length < limits.evidenceFiles ? await readOne(typed, readInside, bytesLeft) : 'too-many';
      const file = { item: item.id, typed };
      if (typeof read === 'string') files.push({ ...file, packed: null, problem: read });
      else {
        bytesLeft -= read.length;
        files.push({ ...file, packed: { name: nameFile(baseOf(item, index), endingOf(typed)), bytes: read }, problem: null });
      }
    }
  }
  return files;
}

/** One file is `O1`, of several each is numbered in their order. */
function baseOf({ id, evidence }: Item, index: number): string {
  return evidence.length === 1 ? id : `${id}-${index + 1}`;
}

async function readOne(typed: string, readInside: ReadInside, most: number): Promise<Uint8Array | EvidenceProblem> {
  const parts = readEvidencePath(typed);
  if (!parts) return 'outside';
  try {
    const bytes = await readInside(parts, most);
    return bytes.length > most ? 'too-large' : bytes;
  } catch (error) {
    const code = codeOf(error);
    return code === 'OUTSIDE' ? 'outside' : code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : 'unreadable';
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}
