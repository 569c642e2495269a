// The library as Node.js takes it, not as it is bundled: a yardstick stays as long as it is.
import { parseDocument } from '../../node_modules/yaml';
import { checkSubmission, createCatalog } from '../../server/src/core';
import { createContext } from '../../server/src/core/analysis/check';
import { builtInProfiles } from '../../server/src/core/profile/built-in.generated';
import { selectProfile } from '../../server/src/core/profile/select-profile';
import { rules } from '../../server/src/core/rules';
import type { RuleContext } from '../../server/src/core/rules/rule-context';
import { readHeader, readSubmission } from '../../server/src/core/submission/read-submission';
import { parseText } from '../../server/src/core/yaml/parse';
import { readRepositoryFile } from '../support/checking';
import { measureTasks, printTimes, type Task } from './support/measure';

// The rules, with what is read for them, must cost less than the YAML library's parse of the same text: a check is run at every
// keystroke. Both are timed in one run, for a machine's own speed says nothing.

const text = readRepositoryFile('test/fixtures/district-2565-result.oit.yaml');
const catalog = createCatalog(builtInProfiles, []);

const { root, comments } = parseText(text);
if (!root) throw new Error('the fixture cannot be read');
const { profile } = selectProfile(readHeader(root), catalog);
const submission = readSubmission(root, text, profile);

const context = () => createContext({ text, root, comments }, submission, profile, { catalog });
const runRules = (ready: RuleContext) => rules.flatMap((rule) => [...rule.check(ready)]);

const parse = 'YAML library: parse';
const ruleContext = 'context of the rules';
const allRules = 'all rules';

const tasks: readonly Task[] = [
  { name: parse, prepare: () => () => parseDocument(text) },
  { name: 'parseText', prepare: () => () => parseText(text) },
  { name: 'readSubmission', prepare: () => () => readSubmission(root, text, profile) },
  { name: ruleContext, prepare: () => context },
  {
    name: allRules,
    // A context of its own, so that nothing is ready from the round before.
    prepare: () => {
      const ready = context();
      return () => runRules(ready);
    },
  },
  { name: 'checkSubmission', prepare: () => () => checkSubmission(text, { catalog }) },
];

const times = measureTasks(tasks, { warmUp: 100, counted: 300 });
printTimes(times, parse);

const timeOf = (name: string) => times.get(name) ?? Number.NaN;
const ratio = (timeOf(ruleContext) + timeOf(allRules)) / timeOf(parse);
console.log(`\n${rules.length} rules with their context / parse: ${ratio.toFixed(2)} (must be below 1)`);
// NaN fails too.
if (!(ratio < 1)) process.exitCode = 1;
