import type { CreateReportForm } from '../report-form';
import { createGithubForm } from './github';
import { createJsonForm, createJsonLinesForm } from './json';
import { createJunitForm } from './junit';
import { createSarifForm } from './sarif/create-form';
import { createTextForm } from './text';

/** The forms of reports by their names: each serves every subject. */
export const reportForms = {
  text: createTextForm,
  json: createJsonForm,
  jsonl: createJsonLinesForm,
  sarif: createSarifForm,
  junit: createJunitForm,
  github: createGithubForm,
} as const satisfies Record<string, CreateReportForm>;
