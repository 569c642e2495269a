import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Gives the source files below a folder, as paths from the repository's root. */
export function listSources(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((name) => /\.(?:tsx?|js|mjs|cjs)$/.test(name))
    .sort();
}

/** Gives a source without its comments; what stands in texts stays. */
export function withoutComments(source: string): string {
  return source.replace(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|\/\*[\s\S]*?\*\/|(^|[^:\\])\/\/[^\n]*/g,
    (_match, text: string | undefined, before: string | undefined) => text ?? before ?? '',
  );
}

const specifiers = [
  /\b(?:import|export)\s[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g,
  /(?:^|[;\n])\s*import\s*['"]([^'"]+)['"]/g,
  /\b(?:import|require)\s*\(\s*['"]([^'"]+)['"]/g,
];

/** Gives what a source imports, types included: a path of the repository, or the name of a package. */
export function listImports(file: string): string[] {
  const source = withoutComments(readFileSync(file, 'utf8'));
  const found = specifiers.flatMap((pattern) => [...source.matchAll(pattern)].map((match) => match[1] as string));
  return [...new Set(found)].map((specifier) => (specifier.startsWith('.') ? resolveSource(file, specifier) : specifier));
}

function resolveSource(file: string, specifier: string): string {
  const target = path.posix.join(path.posix.dirname(file), specifier);
  const candidates = [target, `${target}.ts`, `${target}.tsx`, `${target}.js`, `${target}.d.ts`, `${target}/index.ts`];
  const found = candidates.find((candidate) => existsSync(candidate) && path.posix.extname(candidate) !== '');
  if (!found) throw new Error(`${file} imports ${specifier}, which is no file`);
  return found;
}

/** Gives the first circle of imports among files, or null. */
export function findCircle(imports: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] | null => {
    const at = trail.indexOf(file);
    if (at >= 0) return [...trail.slice(at), file];
    if (done.has(file)) return null;
    for (const next of imports.get(file) ?? []) {
      const circle = visit(next, [...trail, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of imports.keys()) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return null;
}
