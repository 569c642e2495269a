// The submissions with and without a mistake that lie beside the definitions of the codes.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const core = 'server/src/core';
/** `rules/url/http.bad.oit.yaml` of a rule, `yaml/codes/yaml-tab.bad.oit.yaml` of another code. */
const fixture = /\/(?:rules\/([a-z]+)\/|codes\/([a-z]+)-)([a-z0-9-]+\.(?:bad|good)\.oit\.yaml)$/;

/** Gives the text of every fixture by its code: `url.http.bad.oit.yaml`. */
export function readCodeFixtures(root) {
  const names = readdirSync(path.join(root, core), { recursive: true }).map((name) => `/${name.split(path.sep).join('/')}`);
  return new Map(
    names.sort().flatMap((name) => {
      const [, ofRule, ofOther, rest] = fixture.exec(name) ?? [];
      return rest ? [[`${ofRule ?? ofOther}.${rest}`, readFileSync(path.join(root, core, name), 'utf8')]] : [];
    }),
  );
}
