import assert from 'node:assert/strict';
import { check } from '../support/checking';

// Where nothing says whose a submission is, no page can be another agency's.
describe('a submission of nobody yet', () => {
  const heads = ['agency:', 'agency: { name: , website: }', 'agency:\n  name: ""\n  website:', ''];
  const items =
    'items:\n  O1:\n    answer: มี\n    urls: [https://webportal.bangkok.go.th/wangthonglang/page/sub/1/ข้อมูล]\n    description: สำนักงานเขตวังทองหลางได้เผยแพร่ข้อมูล\n';

  for (const head of heads)
    it(`says of no page and of no text that it is another agency's: ${JSON.stringify(head)}`, () => {
      const { findings } = check(`oit: 1\nfiscalYear: 2568\nprofile: bangkok-district\n${head}\n${items}`);
      const said = findings.filter(({ code }) =>
        ['url.other-agency', 'url.off-site', 'entity.other-agency', 'url.own-site'].includes(code),
      );
      assert.deepEqual(
        said.map(({ code }) => code),
        [],
      );
    });
});
