import type { ResponseError } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import {
  type CheckedFinding,
  createLineIndex,
  describePackage,
  findBlockers,
  formatFinding,
  gatherEvidence,
  isBlocked,
  type ReadInside,
  reviewSubmission,
  summarizeExport,
} from '../../core';
import { type ExportParams, type ExportResult, type InspectExportParams, type InspectExportResult, methods } from '../../protocol';
import { checkContent } from '../check-content';
import { createFailure, runHandler } from '../run-handler';
import type { Session } from '../session';

/** Answers the package of a file's bytes, the same as the command line makes of it, or what stands in its way. */
export function handleExportPackage(session: Session): void {
  const failure = createFailure('The package could not be built; the log of the language server says why.');
  session.connection.onRequest(methods.exportPackage, ({ uri, content, draft }: ExportParams, token) =>
    runHandler('export package', session.connection.console, failure, token, async (): Promise<ExportResult | ResponseError<void>> => {
      const { host } = session;
      const { bytes, day, result, language } = await checkContent(session, uri, content);
      const blockers = findBlockers(result);
      if (draft || !isBlocked(blockers)) {
        const evidence = await gatherEvidence(result, openFolderOf(uri, session));
        const fileName = Utils.basename(URI.parse(uri));
        const packed = describePackage({ bytes, fileName, result, draft, day, evidence, language, sha256: host.sha256 });
        // Nothing else needs it: it is loaded when the first package is made.
        const { buildPackage } = await import('../../core/output/package/build-package');
        const { zip, entryPage } = await buildPackage(packed, host.sha256);
        const toText = (part: Uint8Array) => Buffer.from(part).toString('base64');
        const page = { name: entryPage.path, content: toText(entryPage.bytes) };
        return { kind: 'package', content: toText(zip), fileName: packed.fileName, draft, entryPage: page };
      }
      const lines = createLineIndex(result.text);
      const show = (finding: CheckedFinding) => ({
        message: formatFinding(finding, language),
        code: finding.code,
        range: lines.rangeOf(finding.span),
      });
      return { kind: 'refused', errors: blockers.errors.map(show), silenced: blockers.silenced.map(show) };
    }),
  );
}

/** Answers what is to be known of a file before its package is made. */
export function handleInspectExport(session: Session): void {
  const failure = createFailure('The file could not be checked for the export; the log of the language server says why.');
  session.connection.onRequest(methods.inspectExport, ({ uri, content }: InspectExportParams, token) =>
    runHandler(
      'inspect export',
      session.connection.console,
      failure,
      token,
      async (): Promise<InspectExportResult | ResponseError<void>> => {
        const { result, language } = await checkContent(session, uri, content);
        const blockers = findBlockers(result);
        const [first] = [...blockers.errors, ...blockers.silenced, ...result.findings];
        return {
          canBeFinal: !isBlocked(blockers),
          lines: summarizeExport(result, reviewSubmission(result, language), language),
          first: first ? createLineIndex(result.text).rangeOf(first.span) : null,
        };
      },
    ),
  );
}

/** Evidence lies beside the file; of one that is not on this machine none is read. */
function openFolderOf(uri: string, { host }: Session): ReadInside {
  const { scheme, fsPath } = Utils.dirname(URI.parse(uri));
  return scheme === 'file' ? host.openFolder(fsPath) : () => Promise.reject(new Error('not on this machine'));
}
