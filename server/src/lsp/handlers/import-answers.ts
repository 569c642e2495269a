import type { ResponseError } from 'vscode-languageserver';
import {
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
  type ImportedIntoSubmission,
  type ImportParams,
  type ImportResult,
  methods,
} from '../../protocol';
import { editLines } from '../line-edits';
import { createFailure, runHandler, stopIfCancelled } from '../run-handler';
import type { Session } from '../session';

/** Answers what a source says, for a submission or as a new one, the same as the command line makes of it. Writes nothing. */
export function handleImportAnswers(session: Session): void {
  const { connection, options } = session;
  const failure = createFailure('The answers could not be taken in; the log of the language server says why.');
  connection.onRequest(methods.importAnswers, ({ source, target }: ImportParams, token) =>
    runHandler('import answers', connection.console, failure, token, async (): Promise<ImportResult | ResponseError<void>> => {
      const { settings, catalog } = await options.get(target.kind === 'new' ? target.folder : target.uri);
      const { language } = settings;
      const profile = target.kind === 'new' ? catalog.byId(target.list) : findProfile(target.text, catalog);
      if (!profile) return { kind: 'problem', message: target.kind === 'new' ? interfaceTexts(language).unknownProfile : noList[language] };
      const found = await findAnswers(session, source, { profile, language });
      stopIfCancelled(token);
      if ('problem' in found) return { kind: 'problem', message: found.problem[language] };
      const misplaced = findOriginProblem(found, target.kind === 'new' ? 'new' : { agency: findAgency(target.text, catalog) });
      if (misplaced) return { kind: 'problem', message: misplaced[language] };
      return target.kind === 'new'
        ? writeNew(found, profile, target, { catalog, language })
        : mergeInto(found, target.text, { catalog, language });
    }),
  );
}

const noList: Readonly<Record<Language, string>> = {
  th: 'ไม่ทราบว่าไฟล์คำตอบนี้ใช้รายการข้อใด จึงนำคำตอบเข้าไม่ได้ ดูบรรทัด profile และ fiscalYear',
  en: 'Which list of items this submission uses is not known, so nothing can be taken in: see its lines profile and fiscalYear',
};

interface Writing {
  readonly catalog: ProfileCatalog;
  readonly language: Language;
}

function findProfile(text: string, catalog: ProfileCatalog): Profile | null {
  return checkBytes(Buffer.from(text), { catalog }).profile;
}

function findAgency(text: string, catalog: ProfileCatalog): string | null {
  return checkBytes(Buffer.from(text), { catalog }).submission?.agency.name?.value ?? null;
}

async function findAnswers(
  { host }: Session,
  source: ImportParams['source'],
  { profile, language }: { readonly profile: Profile; readonly language: Language },
): Promise<FoundAnswers | Unreadable> {
  const { readSource, sniffSource, sourceTooLarge } = await loadImport();
  if ('address' in source) throw new RangeError('no page is read yet');
  const bytes = Uint8Array.from(Buffer.from(source.content, 'base64'));
  if (bytes.length > limits.sourceBytes) return { problem: sourceTooLarge };
  const pdf = sniffSource(bytes) === 'pdf' ? { pdf: await host.readPdf(bytes, pdfLimits) } : {};
  return readSource({ name: source.name, bytes, ...pdf }, { profile, language, today: host.findToday() });
}

async function mergeInto(found: FoundAnswers, text: string, writing: Writing): Promise<ImportedIntoSubmission> {
  const { mergeAnswers } = await loadImport();
  const merged = mergeAnswers(text, found, writing);
  return {
    kind: 'submission',
    edits: editLines(text, merged.text),
    same: merged.same,
    conflicts: merged.conflicts.map((conflict) => describeConflict(conflict, writing.language)),
    proposal: merged.proposal === merged.text ? null : merged.proposal,
    ...(await describeAnswers(found, merged, text, writing)),
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
