import { buildCompletenessTree, interfaceTexts, type Sha256 } from '../core';
import type { CompletenessResult } from '../protocol';
import type { CheckedDocument } from './checker';
import { toCompletenessNode } from './to-protocol';

/** What is told of the completeness of a checked document. */
export interface CompletenessAnswer extends CompletenessResult {
  readonly treeVersion: string;
}

/** The completeness of checked documents, worked out once for each when it is first asked for. */
export interface CompletenessStore {
  get(checked: CheckedDocument): CompletenessAnswer;
}

/** Makes an empty store. */
export function createCompletenessStore(sha256: Sha256): CompletenessStore {
  const known = new WeakMap<CheckedDocument, CompletenessAnswer>();
  return {
    get: (checked) => {
      const answer = known.get(checked) ?? answerOf(checked, sha256);
      known.set(checked, answer);
      return answer;
    },
  };
}

function answerOf({ result, lines, language, version }: CheckedDocument, sha256: Sha256): CompletenessAnswer {
  const tree = buildCompletenessTree(result, language);
  const root = tree && toCompletenessNode(tree, lines);
  const texts = interfaceTexts(language);
  const message = root ? null : result.submission ? texts.unknownProfile : texts.cannotBeRead;
  return { root, message, version, treeVersion: sha256(new TextEncoder().encode(JSON.stringify([root, message]))) };
}
