import type { ResponseError } from 'vscode-languageserver';
import {
  changedSince,
  checkBytes,
  describeConflict,
  type FoundAnswers,
  findOriginProblem,
  interfaceTexts,
  type Language,
  limits,
  type Profile,
  type ProfileCatalog,
  type Unreadable,
} from '../../core';
import { pdfLimits } from '../../links/read-content';
import {
  type ImportedAnswers,
  type ImportedAsNew,
  type ImportedFile,
  type ImportedIntoSubmission,
  type ImportParams,
  type ImportResult,
  type ImportTarget,
  methods,
  type PreviewTableParams,
  type PreviewTableResult,
} from '../../protocol';
import { editLines } from '../line-edits';
import { importPage, type PageImport } from '../links/import-page';
import { createFailure, runHandler, stopIfCancelled } from '../run-handler';
import type { Session } from '../session';

/** Answers what a source says, for a submission or as a new one, the same as the command line makes of it. Writes nothing. */
export function handleImportAnswers(session: Session): void {
  const { connection } = session;
  const failure = createFailure('The answers could not be taken in; the log of the language server says why.');
  connection.onRequest(methods.importAnswers, ({ source, target }: ImportParams, token) =>
    runHandler('import answers', connection.console, failure, token, async (): Promise<ImportResult | ResponseError<void>> => {
      const wanted = await findWanted(session, target);
      if ('problem' in wanted) return { kind: 'problem', message: wanted.problem };
      const { profile, language } = wanted;
      const found =
        'address' in source ? await importPage(session, source.address, wanted, token) : await readFile(session, source, wanted);
      stopIfCancelled(token);
      if ('problem' in found) return { kind: 'problem', message: found.problem[language] };
      const misplaced = findOriginProblem(found, target.kind === 'new' ? 'new' : { agency: findAgency(target.text, wanted.catalog) });
      if (misplaced) return { kind: 'problem', message: misplaced[language] };
      return target.kind === 'new' ? writeNew(found, profile, target, wanted) : mergeInto(session, found, target.text, wanted);
    }),
  );
}

/** Answers what the columns of a table are taken to be for. */
export function handlePreviewTable(session: Session): void {
  const { connection, host } = session;
  connection.onRequest(methods.previewTable, ({ source, target }: PreviewTableParams, token) =>
    runHandler<PreviewTableResult>('preview table', connection.console, null, token, async () => {
      const wanted = await findWanted(session, target);
      const bytes = readBytes(source);
      if ('problem' in wanted || bytes.length > limits.sourceBytes) return null;
      const { previewSource, listMeanings } = await loadImport();
      const { profile, language } = wanted;
      const context = { profile, language, today: host.findToday(), table: { columns: source.columns ?? null } };
      const preview = previewSource({ name: source.name, bytes }, context);
      if (!preview) return null;
      const { isUnderstood, table } = preview;
      const columns = table.columns.map(({ letter, heading, meaning, samples }) => ({ letter, heading, meaning, samples: [...samples] }));
      return { name: table.name, rows: table.rows, isUnderstood, columns, meanings: [...listMeanings(language)] };
    }),
  );
}

async function findWanted({ options }: Session, target: ImportTarget): Promise<PageImport | { readonly problem: string }> {
  const { settings, catalog } = await options.get(target.kind === 'new' ? target.folder : target.uri);
  const { language, links } = settings;
  const profile = target.kind === 'new' ? catalog.byId(target.list) : checkBytes(Buffer.from(target.text), { catalog }).profile;
  if (profile) return { profile, catalog, language, settings: links };
  return { problem: target.kind === 'new' ? interfaceTexts(language).unknownProfile : noList[language] };
}

const noList: Readonly<Record<Language, string>> = {
  th: 'ไม่ทราบว่าไฟล์คำตอบนี้ใช้รายการข้อใด จึงนำคำตอบเข้าไม่ได้ ดูบรรทัด profile และ fiscalYear',
  en: 'Which list of items this submission uses is not known, so nothing can be taken in: see its lines profile and fiscalYear',
};

interface Writing {
  readonly catalog: ProfileCatalog;
  readonly language: Language;
}

function findAgency(text: string, catalog: ProfileCatalog): string | null {
  return checkBytes(Buffer.from(text), { catalog }).submission?.agency.name?.value ?? null;
}

async function readFile({ host }: Session, source: ImportedFile, { profile, language }: PageImport): Promise<FoundAnswers | Unreadable> {
  const { readSource, sniffSource, sourceTooLarge } = await loadImport();
  const bytes = readBytes(source);
  if (bytes.length > limits.sourceBytes) return { problem: sourceTooLarge };
  const pdf = sniffSource(bytes) === 'pdf' ? { pdf: await host.readPdf(bytes, pdfLimits) } : {};
  const context = { profile, language, today: host.findToday(), table: { columns: source.columns ?? null } };
  return readSource({ name: source.name, bytes, ...pdf }, context);
}

const readBytes = ({ content }: ImportedFile) => Uint8Array.from(Buffer.from(content, 'base64'));

async function mergeInto({ host }: Session, found: FoundAnswers, text: string, writing: Writing): Promise<ImportedIntoSubmission> {
  const { language } = writing;
  const isChanged = found.origin !== undefined && host.sha256(Buffer.from(text)) !== found.origin.sha256;
  const { mergeAnswers } = await loadImport();
  const merged = mergeAnswers(text, found, writing);
  const described = await describeAnswers(found, merged, text, writing);
  return {
    kind: 'submission',
    edits: editLines(text, merged.text),
    same: merged.same,
    conflicts: merged.conflicts.map((conflict) => describeConflict(conflict, language)),
    proposal: merged.proposal === merged.text ? null : merged.proposal,
    ...described,
    remarks: [...(isChanged ? [changedSince[language]] : []), ...described.remarks],
  };
}

async function writeNew(
  found: FoundAnswers,
  profile: Profile,
  { agencyName, website }: { readonly agencyName: string | null; readonly website: string | null },
  writing: Writing,
): Promise<ImportedAsNew> {
  const { writeDraft } = await loadImport();
  const draft = writeDraft(found, profile, { agencyName, website }, writing);
  const fileName = `oit-${profile.fiscalYear}.oit.yaml`;
  return { kind: 'new', text: draft.text, fileName, ...(await describeAnswers(found, draft, '', writing)) };
}

async function describeAnswers(
  { remarks }: FoundAnswers,
  { text, filled }: { readonly text: string; readonly filled: number },
  before: string,
  { language }: Writing,
): Promise<ImportedAnswers> {
  const { listDoubts } = await loadImport();
  return { filled, doubts: [...listDoubts(text, before, language)], remarks: remarks.map((remark) => remark[language]) };
}

/** Nothing else needs it: it is loaded when the first source is read. */
function loadImport() {
  return import('../../core/input/read-source');
}
