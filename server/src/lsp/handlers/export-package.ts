import type { ResponseError } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { type CheckedFinding, checkBytes, createLineIndex, formatFinding } from '../../core';
import { type ExportParams, type ExportResult, methods } from '../../protocol';
import { createFailure, runHandler } from '../run-handler';
import type { Session } from '../session';

/** Answers the package of a file's bytes, the same as the command line makes of it, or what stands in its way. */
export function handleExportPackage(session: Session): void {
  const failure = createFailure('The package could not be built; the log of the language server says why.');
  session.connection.onRequest(methods.exportPackage, ({ uri, content, draft }: ExportParams, token) =>
    runHandler('export package', session.connection.console, failure, token, async (): Promise<ExportResult | ResponseError<void>> => {
      const { settings, catalog } = await session.options.get(uri);
      const bytes = Uint8Array.from(Buffer.from(content, 'base64'));
      const result = checkBytes(bytes, { catalog, severities: settings.severities });
      const fileName = Utils.basename(URI.parse(uri));
      // Nothing else needs it: it is loaded when the first package is made.
      const { buildPackage } = await import('../../core/output/package/build-package');
      const built = buildPackage({ bytes, fileName, result, draft, language: settings.language, sha256: session.host.sha256 });
      if (built.kind === 'package')
        return { kind: 'package', content: Buffer.from(built.zip).toString('base64'), fileName: built.fileName, draft };
      const lines = createLineIndex(result.text);
      const show = (finding: CheckedFinding) => ({
        message: formatFinding(finding, settings.language),
        code: finding.code,
        range: lines.rangeOf(finding.span),
      });
      return { kind: 'refused', errors: built.errors.map(show), silenced: built.silenced.map(show) };
    }),
  );
}
