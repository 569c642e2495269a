import { type CheckResult, type Language, type ReportedFile, type Review, reviewSubmission, settle } from '../../server/src/core';
import { analyse } from '../../server/src/core/analysis/analyse';
import { judge, placeLinks } from '../../server/src/core/analysis/judge';
import { isJudged } from '../../server/src/core/submission/links/judged-links';
import { check, testCatalog } from './checking';
import { outcomeOf } from './link-outcomes';
import { toReported } from './reports';

/** What could end an element, a command, a line or a text, colour a terminal or turn it, as YAML writes it. */
const evil = String.raw`<b>&amp;'\"]]>\e[31m\u0001\r\n::error file=x::y%0A%25\ud800\u202e\u2028](https://evil.example){0}\ufffe`;
/** The same as it stands in a text. */
const evilPath = `a'"<&]]>\u001b[31m\n::error file=x,line=1::y%0A\ud800\u202e[a](b:c)|^\\.oit.yaml`;

const text = `oit: 1
fiscalYear: 2568
profile: mini-agency
# oit-disable-file url.no-scheme -- ${'<b>]]>\u202e](https://evil.example)::error::'}
agency: { name: "${evil}", website: "https://${evil}" }
"${evil}": 1
items:
  "O1${evil}":
    answer: "${evil}"
    urls: ["https://mini.example/${evil}", "mini.example/x", "${evil}"]
    description: "${evil}"
    division: "${evil}"
    "${evil}": "${evil}"
  O2:
    answer: มี
    urls: ["http://mini.example/?a=1\\u202e&b=<c>", "mini.example/y"]
    period: "${evil}"
`;

/** A submission that has what harms in every field, as a report of findings has it. */
export function hostileCheck(): ReportedFile {
  return toReported(evilPath, check(text));
}

/** The same as a report on links has it; its site sends on to what harms. */
export function hostileLinks(): ReportedFile {
  const links = placeLinks(judgeHostile()).filter(isJudged);
  return { ...hostileCheck(), silenced: [], profile: null, completeness: null, score: null, links };
}

/** The same as the page of a review has it, with what its site sends. */
export function hostileReview(language: Language): { readonly path: string; readonly review: Review | null } {
  return { path: evilPath, review: reviewSubmission(hostileResult(), language) };
}

/** The same as a check gives it. */
export function hostileResult(): CheckResult {
  return settle(judgeHostile(), new Map());
}

function judgeHostile() {
  const analysis = analyse(text, { catalog: testCatalog, today: null, isUtf8: false });
  const outcome = outcomeOf({ failure: { kind: 'malformed-redirect', detail: `http://\u001b[2J\u202e\n<&]]>\ud800::error::` } });
  const knowledge = { outcomeOf: () => outcome, randomPageOf: () => null, contentOf: () => null };
  return judge(analysis, { knowledge, excluded: [] });
}
