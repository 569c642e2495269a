import assert from 'node:assert/strict';
import { describeRow, reviewSubmission, type Severity, summarizeSubmission } from '../../server/src/core';
import { check, completeItems, documentedCatalog, miniSubmission } from '../support/checking';
import { formatCheckReport, toReported } from '../support/reports';

const withUrls = (urls: string) => miniSubmission({ O4: completeItems.O4.replace('[https://mini.example/o4]', `[${urls}]`) });
const stateOf = (text: string, severities: readonly (readonly [string, Severity | 'off'])[] = []) =>
  check(text, { severities: new Map(severities) }).completeness?.items.get('O4');
const riskyCodes = (text: string) => check(text).findings.flatMap(({ code, risk }) => (risk === null ? [] : [`${code} ${risk}`]));

const own = 'https://mini.example/o4';
const social = 'https://www.facebook.com/mini';
const storage = 'https://drive.google.com/file/d/1/view';
const home = 'https://mini.example/';
const login = 'https://webmail.mini.example/';
const inside = 'http://10.1.2.3/o4';
const elsewhere = 'https://other.example/o4';
const channel = 'https://mini.example/page/1485/Facebook';

describe('at risk: what assessors cannot open or do not accept', () => {
  const single: Readonly<Record<string, readonly [string, string]>> = {
    'social media': [social, 'url.social-only zero'],
    'a page of the main site about one channel': [channel, 'url.social-only zero'],
    'a storage service': [storage, 'url.storage zero'],
    'a shortened address': ['https://bit.ly/x', 'url.storage zero'],
    'the home page': [home, 'url.home-page zero'],
    'a system with a login': [login, 'url.needs-login zero'],
    'an address inside the office': [inside, 'url.not-public zero'],
    'off the main site': [elsewhere, 'url.off-site zero'],
    'a page that is not published yet': ['https://mini.example/?p=4&preview=true', 'url.private-part zero'],
    'a site for trials': ['https://test.other.example/o4', 'url.not-public zero'],
  };
  for (const [name, [url, code]] of Object.entries(single)) {
    it(`${name}, and nothing else`, () => {
      assert.deepEqual(riskyCodes(withUrls(url)), [code]);
      assert.equal(stateOf(withUrls(url)), 'at-risk');
    });
    it(`${name}, beside a page of the main site, is no risk`, () => {
      assert.deepEqual(riskyCodes(withUrls(`${url}, ${own}`)), []);
      assert.notEqual(stateOf(withUrls(`${own}, ${url}`)), 'at-risk');
    });
  }

  const faulty = { social, storage, home, login, elsewhere };
  for (const [one, first] of Object.entries(faulty))
    for (const [other, second] of Object.entries(faulty))
      it(`${one} and ${other}: a finding says so`, () => {
        const text = withUrls(one === other ? first : `${first}, ${second}`);
        assert.equal(stateOf(text), 'at-risk');
        assert.ok(riskyCodes(text).length > 0);
      });

  it('what was published with full points is no risk any more, and costs nothing; what was published with 0 costs all', () => {
    const published = (score: number) =>
      withUrls(storage).replace('period: ปีงบประมาณ 2567 }', `period: ปีงบประมาณ 2567, result: { score: ${score} } }`);
    const lostOf = (text: string) => {
      const item = reviewSubmission(check(text), 'th')?.items.find(({ id }) => id === 'O4');
      assert.ok(item?.cost && item.lost);
      return [item.lost.low / item.cost, item.lost.high / item.cost];
    };
    assert.deepEqual([stateOf(withUrls(storage)), lostOf(withUrls(storage))], ['at-risk', [0, 1]]);
    assert.deepEqual([stateOf(published(100)), lostOf(published(100))], ['ready', [0, 0]]);
    assert.deepEqual([stateOf(published(0)), lostOf(published(0))], ['at-risk', [1, 1]]);
  });

  it('an own site that may be cited is still not the main site', () => {
    const text = withUrls('https://sites.google.com/mini').replace('name:', 'otherSites: [https://sites.google.com/mini], name:');
    assert.deepEqual(riskyCodes(text), ['url.off-site zero']);
  });

  it('an address in a description or under an element is no evidence and carries no risk', () => {
    const text = miniSubmission({ O4: completeItems.O4.replace('รายงาน', `รายงาน ${storage} ${login}`) });
    assert.deepEqual([stateOf(text), riskyCodes(text)], ['ready', []]);
  });

  it('an error without a risk, or a part that is missing, makes it incomplete', () => {
    assert.equal(stateOf(withUrls(`${social}, ดูที่หน้าแรก`)), 'draft');
    const withoutPeriod = withUrls(social).replace(', period: ปีงบประมาณ 2567', '');
    assert.equal(check(withoutPeriod, { catalog: documentedCatalog }).completeness?.items.get('O4'), 'draft');
    assert.equal(stateOf(withoutPeriod), 'at-risk', 'what is only inferred to be needed is no part');
  });

  it('a description that says no more than that something is published is possibly one', () => {
    const text = miniSubmission({ O4: completeItems.O4.replace('หน้าหลัก > รายงาน', 'เผยแพร่ข้อมูลแล้ว') });
    assert.deepEqual([stateOf(text), riskyCodes(text)], ['at-risk', ['description.published-only possible']]);
  });
});

describe('at risk: once links are known', () => {
  const dead = (address: string, answer = '404') => `# link ${address} ${answer}\n`;
  const second = 'https://mini.example/o4b';

  it('every entry is dead, or closed in another way', () => {
    assert.equal(stateOf(dead(own) + withUrls(own)), 'at-risk');
    assert.equal(stateOf(dead(own) + dead(second, '410') + withUrls(`${own}, ${second}`)), 'at-risk');
    assert.equal(stateOf(dead(own, '302>https://mini.example/login?next=o4') + withUrls(own)), 'at-risk');
    assert.equal(stateOf(dead(own, '302>https://mini.example/') + withUrls(own)), 'at-risk');
    assert.deepEqual(riskyCodes(dead(own) + withUrls(own)), ['link.dead zero']);
  });

  it('a dead one beside social media', () => {
    const text = dead(own) + withUrls(`${own}, ${social}`);
    assert.deepEqual([stateOf(text), riskyCodes(text)], ['at-risk', ['link.dead zero']]);
  });

  it('one of two that opens is enough', () => {
    const text = dead(own) + withUrls(`${own}, ${second}`);
    assert.deepEqual([stateOf(text), riskyCodes(text)], ['ready', []]);
  });

  it('what a program may not open says nothing', () => assert.equal(stateOf(dead(own, '403') + withUrls(own)), 'ready'));
});

describe('at risk: whatever the settings and comments make of the finding', () => {
  it('a rule that is off or lowered', () => {
    for (const severity of ['off', 'info', 'warning', 'error'] as const) {
      assert.equal(stateOf(withUrls(social), [['url.social-only', severity]]), 'at-risk', severity);
      assert.equal(stateOf(withUrls(storage), [['url.storage', severity]]), 'at-risk', severity);
    }
  });

  it('a comment, with a reason too', () => {
    for (const [code, url] of [
      ['url.social-only', social],
      ['url.storage', storage],
    ] as const) {
      const text = `# oit-disable-file ${code} -- ผู้อำนวยการเห็นชอบให้ใช้แล้ว\n${withUrls(url)}`;
      assert.equal(stateOf(text), 'at-risk', code);
    }
  });

  it('an entry that is no address stays none', () => {
    assert.equal(stateOf(withUrls('ดูที่หน้าแรก'), [['url.invalid', 'off']]), 'at-risk');
    assert.equal(stateOf(withUrls(`ดูที่หน้าแรก, ${own}`), [['url.invalid', 'off']]), 'ready');
  });
});

describe('at risk: the score', () => {
  const result = check(withUrls(social).replace(/$/, 'scores: { IIT: 100, EIT: 100 }\n'));

  it('lies between the item at 0 and the item at 100', () => {
    const { score } = result;
    assert.ok(score);
    assert.deepEqual([score.low.oit, score.high.oit, score.oit], [7500, 10_000, 7500]);
    assert.deepEqual([score.low.total, score.high.total, score.total], [9000, 10_000, 9000]);
  });

  it('is printed as a range, marked as an estimate, with the items it hangs on', () => {
    const report = formatCheckReport({ form: 'text', language: 'th' }, [toReported('a', result)]);
    assert.match(report, /75\.00-100\.00/);
    assert.match(report, /ประมาณการ: 90\.00-100\.00/);
    assert.match(report, /ข้อที่เสี่ยงได้ 0 คะแนน \(1 ข้อ\): O4/);
    const tooltip = describeRow(result, null, 'th') ?? '';
    assert.match(tooltip, /คะแนน OIT 75\.00-100\.00 \(ประมาณการ\)/);
    assert.match(tooltip, /คะแนนรวม 90\.00-100\.00 .*\(ประมาณการ\)/);
    assert.match(tooltip, /ข้อที่เสี่ยงได้ 0 คะแนน \(1 ข้อ\): O4/);
  });

  it('is one number where nothing is at risk', () => {
    const calm = check(miniSubmission());
    assert.deepEqual(calm.score?.low, calm.score?.high);
    assert.doesNotMatch(formatCheckReport({ form: 'text', language: 'th' }, [toReported('a', calm)]), /\d-\d+\.\d\d|เสี่ยงได้ 0/);
  });

  it('an official result has the last word', () => {
    const { completeness, score } = check(withUrls(social).replace(/(period: ปีงบประมาณ 2567) }/, '$1, result: { score: 100 } }'));
    assert.deepEqual([completeness?.items.get('O4'), score?.low.oit, score?.high.oit], ['ready', 10_000, 10_000]);
  });

  it('the whole of the tree counts ready items only', () => {
    assert.deepEqual([result.completeness?.ready, result.completeness?.total], [3, 4]);
    const summary = summarizeSubmission(result, 'th');
    const item = summary.items.at(-1);
    assert.deepEqual([item?.state, item?.stateText, item?.isReady], ['at-risk', 'เสี่ยงได้ 0', false]);
    assert.equal(summary.detail, '3/4 · เสี่ยงได้ 0: 1');
    assert.match(summary.score ?? '', /^คะแนน OIT 75\.00-100\.00 \(ประมาณการ\) · คะแนนรวม 90\.00-100\.00 .*\(ประมาณการ\)$/);
    assert.match(summary.shortScore ?? '', /^รวม 90\.00-100\.00 .*\(ประมาณการ\)$/);
    assert.deepEqual(
      summary.groups.flatMap(({ parent, detail }) => (parent === null ? [detail] : [])),
      ['3/3', '0/1 · เสี่ยงได้ 0: 1'],
    );
    assert.match(describeRow(result, 'O4', 'th') ?? '', /ถ้าได้ 0 เสียคะแนนรวม/);
  });
});
