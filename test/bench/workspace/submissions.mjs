import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../scripts/setup.mjs';

const examples = ['complete-2568', 'in-progress-2568', 'district-2565'].map((name) =>
  readFileSync(path.join(root, 'examples', `${name}.oit.yaml`), 'utf8'),
);

/** Faults by turns, beside none: each file is another one. */
const variations = [
  (text) => text,
  (text) => text.replace('answer: มี', 'answer: อาจจะ'),
  (text) => text.replace(/^ {2}O3:\n(?: {4}.*\n|\n)*/m, ''),
  (text) => text.replaceAll('https://', 'http://'),
  (text) => `${text}\n# จบ\n`,
];

/** Writes so many submissions into folders of fifty, as offices do. */
export function writeSubmissions(folder, count) {
  for (let index = 0; index < count; index++) {
    const vary = variations[Math.floor(index / examples.length) % variations.length];
    const text = vary(examples[index % examples.length]).replace(/^( {2}name: .+)$/m, `$1 ${index}`);
    const office = path.join(folder, `สำนักงาน ${Math.floor(index / 50)}`);
    mkdirSync(office, { recursive: true });
    writeFileSync(path.join(office, `คำตอบ-${index}.oit.yaml`), text);
  }
}
