import type { ResponseError } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import {
  type CheckedFinding,
  checkBytes,
  createLineIndex,
  dayInThailand,
  describePackage,
  findBlockers,
  formatFinding,
  gatherEvidence,
  isBlocked,
  type ReadInside,
} from '../../core';
import { type ExportParams, type ExportResult, methods } from '../../protocol';
import { createFailure, runHandler } from '../run-handler';
import type { Session } from '../session';

/** Answers the package of a file's bytes, the same as the command line makes of it, or what stands in its way. */
export function handleExportPackage(session: Session): void {
  const failure = createFailure('The package could not be built; the log of the language server says why.');
  session.connection.onRequest(methods.exportPackage, ({ uri, content, draft }: ExportParams, token) =>
    runHandler('export package', session.connection.console, failure, token, async (): Promise<ExportResult | ResponseError<void>> => {
      const { settings, catalog } = await session.options.get(uri);
      const { language, severities } = settings;
      const { host } = session;
      await session.links.load();
      const bytes = Uint8Array.from(Buffer.from(content, 'base64'));
      const day = dayInThailand(host.clock.now());
      const known = { knowledge: session.links.knowledge, excluded: settings.links.excluded };
      const result = checkBytes(bytes, { catalog, severities, links: known, today: day });
      const blockers = findBlockers(result);
      if (draft || !isBlocked(blockers)) {
        const evidence = await gatherEvidence(result, openFolderOf(uri, session));
        const fileName = Utils.basename(URI.parse(uri));
        const packed = describePackage({ bytes, fileName, result, draft, day, evidence, language, sha256: host.sha256 });
        // Nothing else needs it: it is loaded when the first package is made.
        const { buildPackage } = await import('../../core/output/package/build-package');
        const { zip } = await buildPackage(packed, host.sha256);
        return { kind: 'package', content: Buffer.from(zip).toString('base64'), fileName: packed.fileName, draft };
      }
      const lines = createLineIndex(result.text);
      const show = (finding: CheckedFinding) => ({
        message: formatFinding(finding, settings.language),
        code: finding.code,
        range: lines.rangeOf(finding.span),
      });
      return { kind: 'refused', errors: blockers.errors.map(show), silenced: blockers.silenced.map(show) };
    }),
  );
}

/** Evidence lies beside the file; of one that is not on this machine none is read. */
function openFolderOf(uri: string, { host }: Session): ReadInside {
  const { scheme, fsPath } = Utils.dirname(URI.parse(uri));
  return scheme === 'file' ? host.openFolder(fsPath) : () => Promise.reject(new Error('not on this machine'));
}
