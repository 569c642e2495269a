import type { CheckResult } from '../../analysis/check-result';
import { compact } from '../../thai/compact';
import { type DocumentSymbol, findDocumentSymbols } from './document-symbols';

/** Gives the items of a file whose id or title holds the letters of a query, in their order: all of them for an empty one. */
export function findItemSymbols(result: CheckResult, query: string): readonly DocumentSymbol[] {
  const letters = compact(query);
  const items = findDocumentSymbols(result).flatMap(({ kind, ...symbol }) =>
    kind === 'indicator' ? symbol.children : { kind, ...symbol },
  );
  return items.filter(({ kind, name }) => kind === 'item' && holdsInOrder(compact(name), letters));
}

function holdsInOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
