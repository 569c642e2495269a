// The library as Node.js takes it, not as it is bundled: a yardstick stays as long as it is.
import { parseDocument } from '../../node_modules/yaml';
import { checkSubmission, createCatalog } from '../../server/src/core';
import { analyse } from '../../server/src/core/analysis/analyse';
import { createItemContext } from '../../server/src/core/analysis/read-block';
import { builtInProfiles } from '../../server/src/core/profile/built-in.generated';
import { rules } from '../../server/src/core/rules';
import { rulesOf } from '../../server/src/core/rules/define-rule';
import type { ItemContext } from '../../server/src/core/rules/rule-context';
import { findEvidenceFaults } from '../../server/src/core/submission/evidence-faults';
import { readPart } from '../../server/src/core/submission/read-submission';
import { parse } from '../../server/src/core/yaml/syntax-file';
import { readRepositoryFile } from '../support/checking';
import { measureTasks, printTimes, type Task } from './support/measure';

// The rules, with what is read for them, must cost less than the YAML library's parse of the same text: a check is run at every
// keystroke. Both are timed in one run, for a machine's own speed says nothing.

const text = readRepositoryFile('test/fixtures/district-2565-result.oit.yaml');
const catalog = createCatalog(builtInProfiles, []);

const { parts, context: fileContext } = analyse(text, { catalog, today: null, isUtf8: true });
if (!fileContext) throw new Error('the fixture cannot be read');
const readings = parts.map(({ reading }) => reading);
const readParts = () => readings.map(({ form, block, facts }) => readPart(form.root, block.text, facts.reading));

const createContexts = () => {
  const read = readParts();
  return () =>
    readings.map(({ block, form, facts }, index) => createItemContext(block, form, read[index] as (typeof read)[number], facts, true));
};
const [ofItems, ofLinks, ofFile] = [rulesOf(rules, 'item'), rulesOf(rules, 'link'), rulesOf(rules, 'file')];
const runRules = (contexts: readonly ItemContext[]) => {
  for (const rule of ofItems) for (const context of contexts) rule.check(context);
  const judged = contexts.map((context) => {
    const { items, submission, website } = context;
    return { links: [], files: null, evidence: findEvidenceFaults(items, { submission, website, links: [] }), ...context };
  });
  for (const rule of ofLinks) for (const context of judged) rule.check(context);
  for (const rule of ofFile) rule.check(fileContext);
};

const yamlParse = 'YAML library: parse';
const ruleContext = 'context of the rules';
const allRules = 'all rules';

const tasks: readonly Task[] = [
  { name: yamlParse, prepare: () => () => parseDocument(text) },
  { name: 'parse', prepare: () => () => parse(text) },
  { name: 'readPart', prepare: () => readParts },
  { name: ruleContext, prepare: createContexts },
  {
    name: allRules,
    // Contexts of their own, so that nothing is ready from the round before.
    prepare: () => {
      const contexts = createContexts()();
      return () => runRules(contexts);
    },
  },
  { name: 'checkSubmission', prepare: () => () => checkSubmission(text, { catalog }) },
];

const times = measureTasks(tasks, { warmUp: 100, counted: 300 });
printTimes(times, yamlParse);

const timeOf = (name: string) => times.get(name) ?? Number.NaN;
const ratio = (timeOf(ruleContext) + timeOf(allRules)) / timeOf(yamlParse);
console.log(`\n${rules.length} rules with their context / parse: ${ratio.toFixed(2)} (must be below 1)`);
// NaN fails too.
if (!(ratio < 1)) process.exitCode = 1;
