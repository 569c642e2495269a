import type { Profile } from '../../../profile/profile';
import { schemaAt, typesOf } from '../../../schema/json-schema';
import { schema } from '../../../schema/validate-blocks';
import { findCountedGroups } from '../../../submission/survey-counts';
import type { Path } from '../../../yaml/syntax-tree';
import type { CompletionPlace } from '../completion';
import { writeKey } from '../create-entry';
import { escapeSnippet, tabStop } from '../snippet';
import { hasValues } from '../values';

/** What is written behind a key and its colon. */
export interface Opening {
  readonly kind: 'value' | 'text' | 'list' | 'map';
  /** A snippet; it begins with a blank or on the next line. */
  readonly yaml: string;
  /** What comes next has a choice. */
  readonly asksAgain: boolean;
}

/** Gives what fits behind the key at the end of a path: a blank, a text of several lines, a list or a map that is begun. */
export function findOpening(path: Path, { column, isFlow, isAlone, result }: CompletionPlace): Opening {
  const key = path.at(-1);
  const part = schemaAt(schema, path);
  const types = typesOf(part);
  const isOnly = (type: string) => types.length === 1 && types[0] === type;
  const below = `\n${' '.repeat(column + 2)}`;
  const hasLines = isAlone && !isFlow;
  if (isOnly('object')) {
    if (part?.properties?.by && part.properties.on) return map(` { by: ${tabStop(1)}, on: ${tabStop(2)} }`);
    if (!hasLines) return map(` { ${tabStop(1)} }`);
    const keys = surveyGroups(path, result.profile) ?? part?.required ?? [];
    return map(
      keys.length === 0 ? below : keys.map((each, index) => `${below}${escapeSnippet(writeKey(each))}: ${tabStop(index + 1)}`).join(''),
    );
  }
  if (isOnly('array')) return { kind: 'list', yaml: hasLines ? `${below}- $0` : ` [${tabStop(1)}]`, asksAgain: false };
  if (key === 'description' && hasLines) return { kind: 'text', yaml: ` |${below}$0`, asksAgain: false };
  if (key === 'oit') return { kind: 'value', yaml: ' 1', asksAgain: false };
  return { kind: 'value', yaml: ' ', asksAgain: hasValues(path) };
}

function map(yaml: string): Opening {
  return { kind: 'map', yaml, asksAgain: true };
}

/** The groups of a survey, as the list of items has them; null where the path is none's. */
function surveyGroups(path: Path, profile: Profile | null): readonly string[] | null {
  return findCountedGroups(path, profile)?.map(({ key }) => key) ?? null;
}
