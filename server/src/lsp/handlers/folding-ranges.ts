import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { findFoldingRanges } from '../../core';
import { runHandler } from '../run-handler';
import { checkOpenDocument, type Session } from '../session';

const kinds = { comment: FoldingRangeKind.Comment, region: FoldingRangeKind.Region } as const;

/** Answers what folds. */
export function handleFoldingRanges(session: Session): void {
  session.connection.onFoldingRanges(({ textDocument }, token) =>
    runHandler<FoldingRange[]>('folding ranges', session.connection.console, [], token, async () => {
      const checked = await checkOpenDocument(session, textDocument.uri, token);
      return checked ? findFoldingRanges(checked.result).map(({ kind, ...range }) => (kind ? { ...range, kind: kinds[kind] } : range)) : [];
    }),
  );
}
