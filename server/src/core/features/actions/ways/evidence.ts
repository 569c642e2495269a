import { evidenceOutside } from '../../../rules/evidence/outside';
import { readEvidencePath } from '../../../submission/evidence-path';
import { setAside } from '../../../yaml/set-aside';
import { toScalar } from '../../../yaml/to-scalar';
import { trailTo } from '../../../yaml/trail';
import { offer } from '../scene';
import { waysOut } from './ways';

const isAddress = (path: string) => /^https?:/i.test(path.trim());

/** The file beside the submission, by the name that it has where it lies now; null where it has none. */
function nameBeside(path: string): string | null {
  const name = path.trim().split(/[\\/]/).at(-1) ?? '';
  return !isAddress(path) && readEvidencePath(name) ? name : null;
}

export const evidenceWays = [
  waysOut(evidenceOutside, ({ span, args: { value } }, scene) => {
    const name = nameBeside(value);
    return [
      name === null ? null : offer({ kind: 'replace', with: name }, { span, newText: toScalar(name) }),
      offer({ kind: 'set-aside', what: value }, setAside(scene.text, trailTo(scene.root, span))),
    ];
  }),
];
