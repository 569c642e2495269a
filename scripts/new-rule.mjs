// `npm run new-rule family.name`: writes a rule and its two fixtures, and adds it to the list of its family. What is to be written
// by hand is marked TODO; the tests name what is left of it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const rules = path.join(root, 'server/src/core/rules');

const camelCase = (name) => name.replace(/[.-](.)/g, (_match, letter) => letter.toUpperCase());

function createRule(code, ruleName) {
  return `import { quote } from '../../ground/quote';
import { spanOfText } from '../../submission/texts';
import { defineRule, found } from '../define-rule';
import { eachAnsweredItem } from '../each-item';

export const ${ruleName} = defineRule<{ readonly value: string }>({
  code: '${code}',
  severity: 'warning',
  scope: 'item',
  source: 'TODO: the document and its line, or the page of the design',
  texts: {
    th: {
      message: ({ value }) => \`TODO \${quote(value)}\`,
      meaning: 'TODO',
      why: 'TODO',
      remedy: 'TODO',
    },
    en: {
      message: ({ value }) => \`TODO \${quote(value)}\`,
      meaning: 'TODO',
      why: 'TODO',
      remedy: 'TODO',
    },
  },
  check: eachAnsweredItem(({ id, description }) =>
    // TODO: what is wrong.
    description?.value.includes('ตัวอย่างที่ผิด') ? [found(spanOfText(description), { value: description.value }, { item: id })] : [],
  ),
});
`;
}

function createFixture(code, isBad) {
  const description = isBad ? 'หน้าหลัก > งบประมาณ ตัวอย่างที่ผิด' : 'หน้าหลัก > งบประมาณ';
  const want = isBad ? `  # want ${code} ${JSON.stringify(description)}\n` : '';
  return `# TODO: ${isBad ? 'what is wrong here' : 'what is right here'}
oit: 1
fiscalYear: 2568
profile: mini-agency
agency: { name: หน่วยงานตัวอย่าง, website: https://mini.example }
items:
  O1: { answer: มี, urls: [https://mini.example/o1], description: หน้าหลัก > แผนผังและช่องทางติดต่อ, elements: { structure: true, contact: true } }
${want}  O2: { answer: มี, urls: [https://mini.example/o2], description: ${description}, period: ต.ค. 2567 - มี.ค. 2568 }
  O3: { answer: มี, urls: [https://mini.example/o3], description: หน้าหลัก > สถิติ, period: รายเดือน ต.ค. 2567 - มี.ค. 2568 }
  O4: { answer: มี, urls: [https://mini.example/o4], description: หน้าหลัก > รายงาน, period: ปีงบประมาณ 2567 }
`;
}

function createFamily(family) {
  return `import type { RuleFamily } from '../define-rule';

export const ${family}Family: RuleFamily = {
  name: '${family}',
  title: { th: 'TODO', en: 'TODO' },
  codes: [],
};
`;
}

/** Adds an import, and its name at the end of the list that `before` opens. */
function addToList(source, name, from, before) {
  const list = source.indexOf('[', source.indexOf(before) + before.length);
  const end = source.indexOf(']', list);
  const entries = source
    .slice(list + 1, end)
    .trim()
    .replace(/,$/, '');
  return `import { ${name} } from '${from}';\n${source.slice(0, list + 1)}${entries ? `${entries}, ` : ''}${name}${source.slice(end)}`;
}

function write(file, text) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function change(file, edit) {
  write(file, edit(readFileSync(file, 'utf8')));
}

/** Gives the files that were written. */
function addRule(code) {
  const [, family, name] = /^([a-z]+)\.([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/.exec(code) ?? [];
  if (!name) throw new Error('say the code of the rule: npm run new-rule family.name');
  const beside = (file) => path.join(rules, family, file);
  const [file, index, list] = [beside(`${name}.ts`), beside('index.ts'), path.join(rules, 'index.ts')];
  if (existsSync(file)) throw new Error(`there is a rule ${code}`);
  const isNew = !existsSync(index);
  if (isNew) {
    write(index, createFamily(family));
    change(list, (source) => addToList(source, `${family}Family`, `./${family}`, 'ruleFamilies: readonly RuleFamily[] ='));
  }
  write(file, createRule(code, camelCase(code)));
  write(beside(`${name}.bad.oit.yaml`), createFixture(code, true));
  write(beside(`${name}.good.oit.yaml`), createFixture(code, false));
  change(index, (source) => addToList(source, camelCase(code), `./${name}`, 'codes:'));
  return [file, beside(`${name}.bad.oit.yaml`), beside(`${name}.good.oit.yaml`), index, ...(isNew ? [list] : [])];
}

try {
  const files = addRule(process.argv[2] ?? '').map((file) => path.relative(root, file).split(path.sep).join('/'));
  const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
  const sources = files.filter((file) => file.endsWith('.ts'));
  const { status, stderr } = spawnSync(process.execPath, [biome, 'check', '--write', ...sources], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  console.log(`${files.map((file) => `wrote ${file}`).join('\n')}\nWrite what is marked TODO, then run: npm run build && npm test`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
