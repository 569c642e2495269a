import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../server/src/core';
import type { CodeDefinition } from '../../server/src/core/findings/define-code';
import { readRepositoryFile } from './checking';

const core = 'server/src/core';
const definition = /\bdefine(?:Rule|Code)\b[\s\S]*?\bcode: '([^']*)'/;
const languages: readonly Language[] = ['th', 'en'];

/** Gives the texts of all that belongs to codes, by file: sources and fixtures of the core, pages of the manual. */
export function readCodeFiles(): Map<string, string> {
  const files = [core, 'server/manual'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.posix.join(folder, ...name.split(path.sep))),
  );
  return new Map(files.filter((file) => /\.(?:ts|yaml|md)$/.test(file)).map((file) => [file, readRepositoryFile(file)]));
}

/** Gives the file in which a code is defined, without its ending: a rule in the folder of its family, another one in its room. */
function fileOf(code: string, file: string): string {
  const [room = ''] = file.split('/codes/');
  return file.startsWith(`${core}/rules/`) ? `${core}/rules/${code.replace('.', '/')}` : `${room}/codes/${code.replace('.', '-')}`;
}

/** Names what codes lack: a file of their name, a place in the list of their family, fixtures, texts, pages. */
export function findLacks(files: ReadonlyMap<string, string>, definitions: ReadonlyMap<string, CodeDefinition>): string[] {
  const defined = [...files].flatMap(([file, text]) => {
    const [, code] = file.endsWith('.ts') && !/\/define-(?:code|rule)\.ts$/.test(file) ? (definition.exec(text) ?? []) : [];
    return code === undefined ? [] : [{ file, text, code }];
  });
  return [
    ...defined.flatMap(({ file, text, code }) => {
      const own = fileOf(code, file);
      const isRule = file.startsWith(`${core}/rules/`);
      return [
        ...(file === `${own}.ts` ? [] : [`${file}: ${code} belongs into ${own}.ts`]),
        ...(definitions.has(code) ? [] : [`${code} is in no list of a family`]),
        ...['bad', 'good']
          .filter((kind) => isRule && !files.has(`${own}.${kind}.oit.yaml`))
          .map((kind) => `${code} lacks ${kind}.oit.yaml`),
        ...(/['`]TODO/.test(text) ? [`${code} has something marked TODO`] : []),
        ...languages
          .filter((language) => !files.has(`server/manual/${language}/${code}.md`))
          .map((language) => `${code} lacks its page in ${language}`),
      ];
    }),
    ...[...definitions.values()].flatMap(({ code, source, texts }) => [
      ...(defined.some((each) => each.code === code) ? [] : [`${code} has no file`]),
      ...(source.trim() === '' ? [`${code} lacks a source`] : []),
      ...languages.flatMap((language) =>
        (['meaning', 'why', 'remedy'] as const)
          .filter((part) => texts[language][part].trim() === '')
          .map((part) => `${code} lacks its ${part} in ${language}`),
      ),
    ]),
  ];
}
