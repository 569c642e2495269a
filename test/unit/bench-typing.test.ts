import assert from 'node:assert/strict';
import { type CheckResult, checkSubmission, createCatalog, createLineIndex } from '../../server/src/core';
import { builtInProfiles } from '../../server/src/core/profile/built-in.generated';
import { createOwnList } from '../bench/typing/files/own-list';
import { writeFileOf, writeStressFile } from '../bench/typing/files/set-up';
import { TypedDocument } from '../bench/typing/typed-document';

const catalog = createCatalog(builtInProfiles, [{ file: 'own-list.json', text: JSON.stringify(createOwnList()) }]);

/** As an editor is told of them. */
function toDiagnostics({ findings }: CheckResult, text: string) {
  const { rangeOf } = createLineIndex(text);
  return findings.map(({ code, span }) => ({ message: code, range: rangeOf(span) }));
}

describe('the files of the typing benchmark', () => {
  const files = { '22 items': writeFileOf(22), '43 items': writeFileOf(43), '99 items': writeFileOf(99), stress: writeStressFile() };
  for (const [name, file] of Object.entries(files))
    it(`${name}: has nothing wrong but what is there on purpose, whose findings tell every edit`, () => {
      const before = checkSubmission(file.text, { catalog });
      assert.deepEqual(
        before.findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code),
        ['schema.unknown-key', 'description.html'],
      );
      for (const place of [file.inNote, file.inDescription]) {
        const document = new TypedDocument('/bench.oit.yaml', file, place);
        assert.ok(document.isShownBy(toDiagnostics(before, file.text)));
        document.type();
        assert.ok(!document.isShownBy(toDiagnostics(before, file.text)));
        assert.ok(document.isShownBy(toDiagnostics(checkSubmission(document.text, { catalog }), document.text)));
      }
    });
});
