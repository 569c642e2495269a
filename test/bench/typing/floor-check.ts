// The least that a check of many files does: parse each with `yaml`, in one process.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';

const folder = process.argv[2] as string;
let broken = 0;
for (const name of readdirSync(folder)) broken += parseDocument(readFileSync(path.join(folder, name), 'utf8')).errors.length;
console.log(broken);
