import { createOnce } from '../ground/once';
import type { Block } from './block';
import { type BlockRequest, composeBlock, nameRequest } from './compose-block';

/** A block and what it was composed of. */
export interface ComposedBlock {
  readonly request: BlockRequest;
  readonly block: Block;
}

/** Composes the blocks of a text, in their order; what was composed of the same before is given again. */
export interface BlockComposer {
  compose(request: BlockRequest): Block | null;
  /** All that was composed. */
  readonly composed: readonly ComposedBlock[];
}

/** Makes a composer. Blocks mostly stand in the order of before, one of them changed; what was put elsewhere is found by its text. */
export function createBlockComposer(before: readonly ComposedBlock[]): BlockComposer {
  const composed: ComposedBlock[] = [];
  const byName = createOnce(() => new Map(before.map((each, index) => [nameOf(each.request), index])));
  let next = 0;
  const findKept = (request: BlockRequest): ComposedBlock | null => {
    const expected = before[next];
    if (expected && isEqual(expected.request, request)) {
      next++;
      return expected;
    }
    // The same key in the same place: its block was changed, and its text stands nowhere else.
    const isChanged = expected?.request.kind === request.kind && expected.request.key === request.key;
    const at = isChanged ? null : (byName().get(nameOf(request)) ?? null);
    next = (at ?? next) + 1;
    return at === null ? null : (before[at] ?? null);
  };
  return {
    composed,
    compose: (request) => {
      const kept = findKept(request);
      const block = kept ? kept.block : composeBlock(request);
      if (block) composed.push(kept ?? { request: { ...request, text: block.text }, block });
      return block;
    },
  };
}

function isEqual(one: BlockRequest, other: BlockRequest): boolean {
  return (
    one.text === other.text &&
    one.kind === other.kind &&
    one.key === other.key &&
    one.column === other.column &&
    one.expected === other.expected &&
    one.fault === other.fault &&
    one.nextColumn === other.nextColumn &&
    one.lineEnd === other.lineEnd
  );
}

const nameOf = (request: BlockRequest) => `${nameRequest(request)}\n${request.text}`;
