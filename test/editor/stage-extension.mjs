// The built extension as an installed one: a copy of what it needs at run time in a directory of extensions.
import * as fs from 'node:fs';
import * as path from 'node:path';

const PARTS = ['package.json', 'package.nls.json', 'dist', 'schemas', 'syntaxes', 'client/media', 'server/manual'];

export function stageExtension(root, extensionsDir) {
  const { publisher, name, version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const target = path.join(extensionsDir, `${publisher}.${name}-${version}`);
  for (const part of PARTS) {
    const source = path.join(root, part);
    if (fs.existsSync(source)) fs.cpSync(source, path.join(target, part), { recursive: true });
  }
}
