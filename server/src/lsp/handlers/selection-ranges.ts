import type { SelectionRange } from 'vscode-languageserver';
import { findSelectionRanges } from '../../core';
import { runHandler } from '../run-handler';
import { checkOpenDocument, type Session } from '../session';

/** Answers what each selection grows to. */
export function handleSelectionRanges(session: Session): void {
  session.connection.onSelectionRanges(({ textDocument, positions }, token) =>
    runHandler<SelectionRange[] | null>('selection ranges', session.connection.console, null, token, async () => {
      const checked = await checkOpenDocument(session, textDocument.uri, token);
      if (!checked) return null;
      const { result, lines } = checked;
      return positions.map((position) => {
        const [first, ...rest] = findSelectionRanges(result, lines.offsetAt(position)).map(lines.rangeOf).reverse();
        return rest.reduce<SelectionRange>((parent, range) => ({ range, parent }), { range: first ?? { start: position, end: position } });
      });
    }),
  );
}
