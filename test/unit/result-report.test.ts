import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundAnswers, FoundValue } from '../../server/src/core/input/found-answers';
import { previewSource } from '../../server/src/core/input/preview-source';
import { readSource } from '../../server/src/core/input/read-source';
import { readResultReport } from '../../server/src/core/input/result-report/read-result-report';
import { builtInProfiles } from '../../server/src/core/profile/built-in.generated';
import { createCatalog } from '../../server/src/core/profile/catalog';
import type { Profile } from '../../server/src/core/profile/profile';
import { docxCell, makeDocx, zipParts } from '../support/office-files';
import fc from '../support/property';

const profileOf = (id: string): Profile => {
  const profile = createCatalog(builtInProfiles).byId(id);
  assert.ok(profile, id);
  return profile;
};
const district = profileOf('bangkok-district-2565');
const national = profileOf('national-2568');
const folder = join('test', 'fixtures', 'result-reports');
const report = readFileSync(join(folder, 'district-2565.txt'), 'utf8');

interface Read {
  readonly urls: readonly string[];
  readonly description: string;
  readonly score: number | null;
  readonly remark: string;
}

const expected: Readonly<Record<string, Read>> = JSON.parse(readFileSync(join(folder, 'district-2565.expected.json'), 'utf8'));

function read(text: string, profile: Profile = district): FoundAnswers {
  const found = readResultReport(text, profile);
  assert.ok('items' in found, JSON.stringify(found));
  return found;
}

const entriesOf = (value: FoundValue['value'] | undefined) => (Array.isArray(value) ? value : []);

function show(found: FoundAnswers): Record<string, Read> {
  return Object.fromEntries(
    found.items.map(({ id, values }) => {
      const at = (path: string) => values.find((value) => value.path.join('.') === path)?.value;
      const score = at('result.score');
      const urls = entriesOf(at('urls')).map(({ value }) => (typeof value === 'object' ? JSON.stringify(value) : String(value)));
      const isAnswered = at('answer') === 'มี';
      assert.equal(isAnswered, urls.length > 0, `${id}: มี where an address was sent`);
      return [
        id,
        {
          urls,
          description: String(at('description') ?? ''),
          score: typeof score === 'number' ? score : null,
          remark: String(at('result.remark') ?? ''),
        },
      ];
    }),
  );
}

function doubtsOf(found: FoundAnswers, id: string): readonly string[] {
  const item = found.items.find((each) => each.id === id);
  const values = item?.values ?? [];
  const all = [
    ...(item?.doubts ?? []),
    ...values.flatMap((value) => [...value.doubts, ...entriesOf(value.value).flatMap(({ doubts }) => doubts)]),
  ];
  return all.map(({ en }) => en);
}

function problemOf(text: string, profile: Profile = district): string {
  const found = readResultReport(text, profile);
  assert.ok('problem' in found, 'nothing is wrong');
  assert.notEqual(found.problem.th, '');
  return found.problem.en;
}

describe('result report: the whole table of a district', () => {
  it('gives all 43 items with their addresses, texts, scores and reasons', () => {
    const found = read(report);
    assert.deepEqual(show(found), expected);
    assert.equal(found.fiscalYear, 2565);
    assert.equal(found.items.length, 43);
    assert.deepEqual(
      found.items.map(({ id }) => id),
      district.items.map(({ id }) => id),
    );
  });

  it('doubts what a page broke, and nothing else', () => {
    const found = read(report);
    const doubtful = found.items.filter(({ id }) => doubtsOf(found, id).length > 0).map(({ id }) => id);
    assert.deepEqual(doubtful, ['O23', 'O30', 'O34']);
    assert.match(doubtsOf(found, 'O23').join(), /without the repeated letters “าง”; its end is the title of the item/);
    assert.match(doubtsOf(found, 'O34').join(), /without the repeated letters “ร”\. Open it/);
    assert.match(doubtsOf(found, 'O30').join(), /letters may stand twice there: “…[^”]*เจ้าห”, then “หน้าที่/);
  });

  it('says what it mended, and whose report it is', () => {
    const remarks = read(report).remarks.map(({ en }) => en);
    assert.deepEqual(remarks, [
      'the report names the agency “สำนักงานเขตริมธารา”',
      'Thai digits in 44 addresses were made Arabic ones (whether a scanner misread a digit, only checking the links tells)',
    ]);
  });

  describe('the scores of the surveys', () => {
    const table = [
      'ตัวชี้วัด\tน้ำหนัก(ร้อยละ)\tคะแนนเฉลี่ย ตัวชี้วัด\tระดับ\tคะแนนที่ได้ (๑๐๐)\tคะแนนถ่วงน้ำหนัก',
      'ตัวชี้วัดที่ ๑. การปฏิบัติหน้าที่\t๓๐.๐๐\t๙๙.๐๐\tAA Excellence\t๙๗.๔๐\t๒๙.๒๒',
      'ตัวชี้วัดที่ ๒. การใช้งบประมาณ\t\t๙๘.๐๐\tAA Excellence\t\t',
      'ตัวชี้วัดที่ ๓. การใช้อำนาจ\t\t๙๗.๐๐\tAA Excellence\t\t',
      'ตัวชี้วัดที่ ๔. การใช้ทรัพย์สินของราชการ\t\t๙๖.๐๐\tAA Excellence\t\t',
      'ตัวชี้วัดที่ ๖. คุณภาพการดำเนินงาน\t๓๐.๐๐\t๙๙.๖๑\tAA Excellence\t๙๙.๕๔\t๒๙.๑๑',
      'ตัวชี้วัดที่ ๗. ประสิทธิภาพการสื่อสาร\t\t๙๙.๕๒\tAA Excellence\t\t',
    ];
    const later = ['ตัวชี้วัดที่ ๒ การใช้งบประมาณ\t\t\t\t๙๘.๕๐ คะแนน', 'ตัวชี้วัดที่ ๕ การแก้ไขปัญหาการทุจริต\t\t\t\t๙๗.๐๐\t', '\t\t\t\tคะแนน'];
    const scoresOf = ({ whole = [] }: FoundAnswers) =>
      Object.fromEntries(whole.map(({ path, value }) => [path.join('.'), Array.isArray(value) ? null : value]));
    const withScores = (lines: readonly string[], text = report) => text.replace('\nตารางที่ ๑๒๐', `\n${lines.join('\n')}\nตารางที่ ๑๒๐`);

    it('are taken by indicator, that of a survey only where weight and share agree', () => {
      const found = read(withScores([...table, ...later]));
      assert.deepEqual(show(found), expected);
      assert.deepEqual(scoresOf(found), {
        ...{ 'scores.IIT.score': 97.4, 'scores.IIT.1': 99, 'scores.IIT.2': 98, 'scores.IIT.3': 97, 'scores.IIT.4': 96, 'scores.IIT.5': 97 },
        'scores.EIT.7': 99.52,
      });
      assert.deepEqual(
        found.whole?.flatMap(({ path, doubts }) => doubts.map(({ en }) => `${path.join('.')}: ${en}`)),
        ['scores.IIT.2: elsewhere the report prints 98.50 as this score'],
      );
      assert.ok(found.remarks.some(({ en }) => en.startsWith('the scores of the surveys IIT and EIT were taken over too')));
    });

    it('are read where each cell is a line', () => {
      assert.deepEqual(
        scoresOf(read(withScores([...table, ...later].join('\n').replaceAll('\t', '\n').split('\n')))),
        scoresOf(read(withScores([...table, ...later]))),
      );
    });

    it('of another year, of other titles, and where there are none: nothing', () => {
      assert.deepEqual(scoresOf(read(withScores(table, report.replaceAll('ประจำปีงบประมาณ พ.ศ. ๒๕๖๕', 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๔')))), {});
      assert.deepEqual(scoresOf(read(withScores(['ตัวชี้วัดที่ ๑. การใช้อำนาจ\t\t๙๙.๐๐']))), {});
      assert.deepEqual(scoresOf(read(report)), {});
    });
  });

  const variants: Readonly<Record<string, (text: string) => string>> = {
    'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
    'blanks for tabs': (text) => text.replaceAll('\t', '  '),
    'Arabic digits for Thai ones in numbers and scores': (text) => text.replace(/๑๐๐\.๐๐/g, '100.00').replace(/๐\.๐๐/g, '0.00'),
    'SARA AM as PDF files give it': (text) => text.replace(/ำ(?!า)/g, (sign, at: number) => (at % 2 === 0 ? 'ำา' : ` ${sign}า`)),
    'no-break blanks': (text) => text.replaceAll(' ', '\u00a0'),
    'a page number and a foot where pages end': (text) => {
      let page = 30;
      return text.replaceAll('\n\nตัวชี้วัด/หัวข้อการประเมิน', () => `\nรายงานผล ITA สำนักงานเขตริมธารา\n${++page}\n\fตัวชี้วัด/หัวข้อการประเมิน`);
    },
    'tags broken over lines': (text) => text.replaceAll('<ul style="list-style-type: none">', '<ul style="list-style-type:\nnone">'),
    'each cell on a line': (text) => text.replaceAll('\t', '\n'),
  };
  for (const [name, change] of Object.entries(variants))
    it(`reads the same with ${name}`, () => assert.deepEqual(show(read(change(report))), expected));

  it('reads items in another order', () => {
    const at = (code: string) => report.indexOf(`\n${code}\t`);
    const moved = report.slice(at('O.9'), report.indexOf('\nตัวชี้วัดย่อย ๙.๒'));
    assert.ok(moved.includes('URL ที่ส่ง'));
    const found = read(report.replace(moved, '').replace('\nตารางที่ ๑๒๒', `${moved}\nตารางที่ ๑๒๒`));
    assert.deepEqual(show(found), expected);
  });
});

const item = (head: string, url: string, more = '') =>
  `${head}\nURL ที่ส่ง:\n- ${url}\nคำอธิบายของหน่วยงาน: เผยแพร่บนเว็บไซต์${more}\nข้อเสนอแนะ:\n- ไม่มี\n`;
const site = 'https://www.saithong.example';

describe('result report: codes and titles', () => {
  const heads: Readonly<Record<string, string>> = {
    'O1 โครงสร้างหน่วยงาน 100.00': 'O1',
    'O1โครงสร้างหน่วยงาน100.00': 'O1',
    'O1\tโครงสร้างหน่วยงาน\t๑๐๐': 'O1',
    'O1\nโครงสร้างหน่วยงาน\n100': 'O1',
    'ข้อ O1 : โครงสร้างหน่วยงาน 100 คะแนน': 'O1',
    '(O๑) โครงสร้างหน่วยงาน ๑๐๐.๐๐': 'O1',
    'ข้อ 1 โครงสร้างหน่วยงาน 100': 'O1',
    '1. โครงสร้างหน่วยงาน 100': 'O1',
    'Ol โครงสร้างหน่วยงาน 1OO.OO': 'O1',
    'โครงสร้างหน่วยงาน 100': 'O1',
    'Z9 โครงสร้างหน่วยงาน 100': 'O1',
    '010 แผนปฏิบัติราชการประจำปี 100': 'O10',
    '๐๑๐ แผนปฏิบัติราชการประจำปี ๑๐๐': 'O10',
    'OlO แผนปฏิบัติราชการประจำปี 100': 'O10',
    'O42 มาตรการส่งเสริมคุณธรรมและความโปร่งใส 100.00\nภายในหน่วยงาน': 'O42',
    'O42 มาตรการส่งเสริมคุณธรรม\nและความโปร่งใสภายในหน่วยงาน\n100.00': 'O42',
    'O17 E–Service 100': 'O17',
    'O26 การดำเนินการตามนโยบายการบริหารทรัพยากรบคุคล 100': 'O26',
  };
  for (const [head, id] of Object.entries(heads))
    it(JSON.stringify(head), () => {
      const found = read(item(head, `${site}/a`));
      assert.deepEqual(show(found), { [id]: { urls: [`${site}/a`], description: 'เผยแพร่บนเว็บไซต์', score: 100, remark: '' } });
      const doubts: Readonly<Record<string, string>> = {
        'โครงสร้างหน่วยงาน 100': 'the report shows no number; the item was found by its title',
        'Z9 โครงสร้างหน่วยงาน 100': 'the report prints the number “Z9”; the item was found by its title',
      };
      const doubt = doubts[head];
      assert.deepEqual(doubtsOf(found, id), doubt === undefined ? [] : [doubt]);
    });

  it('takes an enumeration inside a description for no item', () => {
    const found = read(item('O4 แผนยุทธศาสตร์หรือแผนพัฒนาสำนักงานเขต 100', `${site}/a`, '\n1. โครงสร้างหน่วยงาน\n2. ข้อมูลผู้บริหาร\nO36 ได้ครบทุกฝ่าย'));
    assert.deepEqual(Object.keys(show(found)), ['O4']);
    assert.match(show(found).O4?.description ?? '', /1\. โครงสร้างหน่วยงาน\n2\. ข้อมูลผู้บริหาร\nO36 ได้ครบทุกฝ่าย$/);
  });

  it('finds an item by its title where the number is that of another one', () => {
    const found = read(
      ['O1 โครงสร้างหน่วยงาน 100', 'O2 ข้อมูลผู้บริหาร 100', 'O8 อำนาจหน้าที่ 100', 'O8 Q&A 100']
        .map((head, at) => item(head, `${site}/${at}`))
        .join(''),
    );
    assert.deepEqual(Object.keys(show(found)), ['O1', 'O2', 'O3', 'O8']);
    assert.deepEqual(doubtsOf(found, 'O3'), ['the report prints the number “O8”; the item was found by its title']);
  });

  it('keeps an item whose title is another one, with a doubt', () => {
    const found = read(
      ['O1 โครงสร้างหน่วยงาน 100', 'O2 ข้อมูลผู้บริหาร 100', 'O3 ภารกิจด้านอื่นของส่วนงาน 100'].map((head, at) => item(head, `${site}/${at}`)).join(''),
    );
    assert.deepEqual(doubtsOf(found, 'O3'), ['the title in the report is not that of the list: “ภารกิจด้านอื่นของส่วนงาน”']);
  });

  it('says of an item that the list does not have that it was not taken', () => {
    const found = read(item('O1 โครงสร้างหน่วยงาน 100', `${site}/a`) + item('O44 ข้อที่เพิ่มขึ้นใหม่ 100', `${site}/b`));
    assert.deepEqual(show(found).O1?.urls, [`${site}/a`]);
    assert.match(found.remarks.map(({ en }) => en).join('\n'), /^line 7: the list has no item O44 “ข้อที่เพิ่มขึ้นใหม่”; it was not taken over$/m);
  });

  it('takes the first of an item that stands twice, and says so; the same twice is no matter', () => {
    const once = item('O1 โครงสร้างหน่วยงาน 100', `${site}/a`);
    assert.deepEqual(doubtsOf(read(once + once), 'O1'), []);
    const found = read(once + item('O1 โครงสร้างหน่วยงาน 0', `${site}/b`));
    assert.deepEqual(show(found).O1?.urls, [`${site}/a`]);
    assert.deepEqual([...doubtsOf(found, 'O1')].sort(), [
      'elsewhere the report prints 0 as the score of this item',
      'the report has this item again on line 7; the first one was taken',
    ]);
    assert.match(found.remarks.map(({ en }) => en).join('\n'), /^line 7: item O1 stands here again \(first on line 1\)/m);
  });
});

describe('result report: what is said of an item', () => {
  const one = (lines: string, head = 'O1 โครงสร้างหน่วยงาน 100') => read(`${head}\n${lines}`);

  it('reads a national report whose columns ran together', () => {
    const text = national.items
      .map(
        ({ id, title }, at) =>
          `${id} ${title} ${at === 4 ? '0' : '100'} URL ที่ส่ง: ${site}/${id} คำอธิบายของหน่วยงาน: หน้าหลัก > ${id} ข้อเสนอแนะ: ${at === 4 ? 'ความครบถ้วนของข้อมูล : ไม่พบแผน' : '- ไม่มี'}`,
      )
      .join('\n');
    const found = read(text, national);
    assert.equal(found.items.length, 28);
    assert.deepEqual(show(found).O5, { urls: [`${site}/O5`], description: 'หน้าหลัก > O5', score: 0, remark: 'ความครบถ้วนของข้อมูล : ไม่พบแผน' });
    assert.deepEqual(show(found).O6, { urls: [`${site}/O6`], description: 'หน้าหลัก > O6', score: 100, remark: '' });
  });

  it('reads several addresses: listed, numbered, in one line, with words beside them, without a scheme', () => {
    const found = one(
      `URL ที่ส่ง:\n1. ${site}/a\n2. ${site}/b, ${site}/c\n• ${site}/d ● ${site}/e\nคู่มือ ${site}/f\nwww.saithong.example/g\nsaithong.example/h\n${site}/a`,
    );
    assert.deepEqual(show(found).O1?.urls, [
      ...['a', 'b', 'c', 'd', 'e'].map((page) => `${site}/${page}`),
      JSON.stringify({ url: `${site}/f`, note: 'คู่มือ' }),
      'www.saithong.example/g',
      'saithong.example/h',
    ]);
  });

  it('puts an address together that a line breaks, and doubts it', () => {
    const found = one(`URL ที่ส่ง: ${site}/ita/2565/\no1-structure.pdf\nคำอธิบายของหน่วยงาน: แผนผัง`);
    assert.deepEqual(show(found).O1?.urls, [`${site}/ita/2565/o1-structure.pdf`]);
    assert.equal(doubtsOf(found, 'O1').length, 1);
  });

  it('puts lines together that a page wrapped, and says so', () => {
    const wrapped = [
      'เผยแพร่แผนผังโครงสร้างของสำนักงานเขต พร้อมหน้าที่โดย',
      'ย่อของแต่ละฝ่าย',
      '1. ฝ่ายปกครอง ฝ่ายทะเบียน ฝ่ายโยธา และฝ่ายรักษาความ',
      'สะอาด',
      '2. โรงเรียนในสังกัด',
    ];
    const text = district.items
      .slice(0, 6)
      .map(({ id, title }) => `${id} ${title} 100\nURL ที่ส่ง: ${site}/${id}\nคำอธิบายของหน่วยงาน:\n${wrapped.join('\n')}\n`)
      .join('');
    const found = read(text);
    assert.equal(
      show(found).O2?.description,
      'เผยแพร่แผนผังโครงสร้างของสำนักงานเขต พร้อมหน้าที่โดยย่อของแต่ละฝ่าย\n1. ฝ่ายปกครอง ฝ่ายทะเบียน ฝ่ายโยธา และฝ่ายรักษาความสะอาด\n2. โรงเรียนในสังกัด',
    );
    assert.ok(found.remarks.some(({ en }) => en.startsWith('lines of the report wrap')));
  });

  it('leaves words among the addresses out, with a doubt that says them', () => {
    const found = one(`URL ที่ส่ง: ${site}/a\nดูที่แถบเมนู ด้านบนของเว็บไซต์\nคำอธิบายของหน่วยงาน: แผนผัง`);
    assert.deepEqual(show(found).O1?.urls, [`${site}/a`]);
    assert.deepEqual(doubtsOf(found, 'O1'), ['among the addresses the report also has words that are none: “ดูที่แถบเมนู ด้านบนของเว็บไซต์”']);
  });

  it('answers nothing where no address was sent', () => {
    const found = one(
      'URL ที่ส่ง:\n-\nคำอธิบายของหน่วยงาน: ไม่มี\nข้อเสนอแนะ:\nความครบถ้วนของข้อมูล : เหตุผลที่ไม่ครบถ้วน ไม่มีข้อมูล',
      'O1 โครงสร้างหน่วยงาน 0',
    );
    assert.deepEqual(show(found).O1, { urls: [], description: '', score: 0, remark: 'ความครบถ้วนของข้อมูล : เหตุผลที่ไม่ครบถ้วน ไม่มีข้อมูล' });
    assert.match(doubtsOf(found, 'O1').join(), /no address for this item/);
  });

  it('takes a printed answer, and doubts one that contradicts the addresses', () => {
    const none = read('O1 โครงสร้างหน่วยงาน 0\nคำตอบ: ไม่มี\nURL ที่ส่ง: -\nข้อเสนอแนะ:\nความครบถ้วนของข้อมูล : ไม่มีหน้า').items[0];
    assert.equal(none?.values.find(({ path }) => path[0] === 'answer')?.value, 'ไม่มี');
    const both = readResultReport(`O1 โครงสร้างหน่วยงาน 0\nคำตอบ: ไม่มี\nURL ที่ส่ง: ${site}/a\nข้อเสนอแนะ:\nความครบถ้วนของข้อมูล : ไม่มีหน้า`, district);
    assert.ok('items' in both);
    assert.match(doubtsOf(both, 'O1').join(), /prints the answer “ไม่มี” and yet an address/);
  });

  it('keeps “ข้อเสนอแนะ” of the agency’s own text in the description', () => {
    const found = one(`URL ที่ส่ง: ${site}/a\nคำอธิบายของหน่วยงาน: รายงานผล\nข้อเสนอแนะ: เพิ่มงบประมาณในปีหน้า\nข้อเสนอแนะ:\n- ไม่มี`);
    assert.deepEqual(show(found).O1, {
      urls: [`${site}/a`],
      description: 'รายงานผล\nข้อเสนอแนะ: เพิ่มงบประมาณในปีหน้า',
      score: 100,
      remark: '',
    });
    assert.match(doubtsOf(found, 'O1').join(), /more than once/);
  });

  it('doubts scores that are none of an item, and zeros without a reason', () => {
    const scored = (score: string) => one(`URL ที่ส่ง: ${site}/a\nข้อเสนอแนะ:\n- ไม่มี`, `O1 โครงสร้างหน่วยงาน ${score}`);
    assert.match(doubtsOf(scored('0'), 'O1').join(), /no reason of the assessors/);
    assert.match(doubtsOf(scored('๕๐.๐๐'), 'O1').join(), /0 or 100/);
    assert.equal(show(scored('๕๐.๐๐')).O1?.score, 50);
    assert.match(doubtsOf(scored('900.00'), 'O1').join(), /could not be read; the report prints “900\.00”/);
    assert.match(doubtsOf(scored(''), 'O1').join(), /no score/);
    assert.equal(show(one(`คะแนนที่ได้: 100\nURL ที่ส่ง: ${site}/a`, 'O1 โครงสร้างหน่วยงาน')).O1?.score, 100);
  });

  it('keeps the assessors’ words where there is no score', () => {
    const found = one(`URL ที่ส่ง: ${site}/a\nข้อเสนอแนะ:\nข้อเสนอแนะ - ด้านข้อมูล : เพิ่มแผนผัง`, 'O1 โครงสร้างหน่วยงาน');
    assert.equal(found.items[0]?.values.find(({ path }) => path[0] === 'notes')?.value, 'ข้อเสนอแนะ - ด้านข้อมูล : เพิ่มแผนผัง');
  });

  it('leaves out heads and feet of pages, and says which', () => {
    const pages = [1, 2, 3].map((page) =>
      item(
        district.items[page - 1] ? `O${page} ${district.items[page - 1]?.title} 100` : '',
        `${site}/${page}`,
        `\nแถวก่อน${'กขค'.charAt(page - 1)}\nรายงาน ITA เทศบาลสายทอง\nหน้า ${page}\n\fกลุ่มงานอำนวยการ\nแถวหลัง${'กขค'.charAt(page - 1)}`,
      ),
    );
    const found = read(pages.join(''));
    assert.equal(show(found).O2?.description, 'เผยแพร่บนเว็บไซต์\nแถวก่อนข\nแถวหลังข');
    assert.deepEqual(
      found.remarks.map(({ en }) => en).filter((remark) => remark.includes('edge')),
      [
        'a line that stands at the edge of 3 pages was left out: “รายงาน ITA เทศบาลสายทอง”',
        'a line that stands at the edge of 3 pages was left out: “กลุ่มงานอำนวยการ”',
      ],
    );
  });

  it('says which items are missing, and of which other year the report is', () => {
    const found = read(`รายงานผลการประเมิน ประจำปีงบประมาณ พ.ศ. ๒๕๖๖\n${item('O1 โครงสร้างหน่วยงาน 100', `${site}/a`)}`);
    const remarks = found.remarks.map(({ en }) => en);
    assert.deepEqual(remarks, [
      'the report is of fiscal year B.E. 2566, the list of 2565',
      '42 item(s) of the list were not found in the report: O2, O3, O4, O5, O6, O7, O8, O9, O10, O11 and 32 more',
    ]);
  });
});

describe('result report: what cannot be read', () => {
  it('says what to do with a text without items', () => {
    assert.match(problemOf(''), /no text/);
    assert.match(problemOf(' \n\f\n'), /no text/);
    assert.match(problemOf('บันทึกข้อความ\nเรื่อง รายงานผล'), /no item of the list .* was found/);
  });

  it('knows the report of another list by its titles', () => {
    const text = national.items.map(({ id, title }) => item(`${id} ${title} 100`, `${site}/${id}`)).join('');
    assert.match(
      problemOf(text),
      /of 28 items only \d have the title .* O1 is “โครงสร้างและอำนาจหน้าที่” in the report and “โครงสร้างหน่วยงาน” in the list/,
    );
    assert.equal(read(text, national).items.length, 28);
  });

  it('never throws, whatever the text', () => {
    const pieces = [
      'O1 ',
      '๐๑๐',
      'โครงสร้างหน่วยงาน',
      ' 100.00',
      '\n',
      '\t',
      '\f',
      'URL ที่ส่ง:',
      'คำอธิบายของหน่วยงาน:',
      'ข้อเสนอแนะ:',
      '- ไม่มี',
      site,
      '/ก',
      '<p>',
      '</',
      '&#x110000;',
      'ตัวชี้วัด/หัวข้อการประเมิน คะแนน',
      'ตารางที่ 1',
      '๙.๑.๑ ',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 60 }),
        (parts) => {
          readResultReport(parts.join(''), district);
        },
      ),
    );
  });

  it('takes from a report what stands in it: no address is invented', () => {
    const cut = fc.integer({ min: 0, max: report.length });
    fc.assert(
      fc.property(cut, cut, (one, other) => {
        const text = report.slice(Math.min(one, other), Math.max(one, other));
        const found = readResultReport(text, district);
        if ('problem' in found) return;
        for (const { id, urls } of Object.entries(show(found)).map(([id, value]) => ({ id, ...value })))
          for (const url of urls)
            assert.ok(expected[id]?.urls.some((whole) => whole.startsWith(url.slice(0, 50))) || url.length < 50, `${id} ${url}`);
      }),
      { numRuns: 60 },
    );
  });
});

describe('result report: a document', () => {
  const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  /** Of each line its cells, of each cell its paragraphs: as the report is laid out in a document. */
  const rows = report
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.split(/<\/?(?:p|ul)\b[^>]*>/).map((part) => part.trim())));
  const paragraph = (tag: string, text: string) =>
    `<${tag}>${tag === 'w:p' ? `<w:r><w:t>${escapeXml(text)}</w:t></w:r>` : escapeXml(text)}</${tag}>`;

  const docx = makeDocx(
    rows
      .map((cells) => {
        const [first = []] = cells;
        if (cells.length === 1) return first.map((text) => paragraph('w:p', text)).join('');
        return `<w:tbl><w:tr>${cells.map((parts) => docxCell(parts.join('\n'))).join('')}</w:tr></w:tbl>`;
      })
      .join(''),
  );
  const odt = zipParts({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content><office:text>${rows
      .map((cells) => {
        const written = cells.map((parts) => parts.map((text) => paragraph('text:p', text)).join(''));
        if (cells.length === 1) return written.join('');
        return `<table:table><table:table-row>${written.map((cell) => `<table:table-cell>${cell}</table:table-cell>`).join('')}</table:table-row></table:table>`;
      })
      .join('')}</office:text></office:document-content>`,
  });
  const context = { profile: district, language: 'th', today: { year: 2568, month: 1, day: 1 } } as const;
  const readDocument = (bytes: Uint8Array) => {
    const found = readSource({ name: 'รายงาน', bytes }, context);
    assert.ok('items' in found, JSON.stringify(found));
    return found;
  };

  it('of Word, or of OpenDocument, gives what its text gives', () => {
    for (const bytes of [docx, odt]) {
      assert.deepEqual(show(readDocument(bytes)), expected);
      assert.equal(readDocument(bytes).fiscalYear, 2565);
      assert.equal(previewSource({ name: 'รายงาน', bytes }, context), null);
    }
  });

  it('leaves out what is deleted, and what stands in a document twice', () => {
    const [before, after] = [item('O1 โครงสร้างหน่วยงาน 100', `${site}/a`), '<w:del><w:r><w:t>O2 ข้อมูลผู้บริหาร</w:t></w:r></w:del>'];
    const lines = before.split('\n').map((line) => paragraph('w:p', line));
    const found = readDocument(
      makeDocx(`${lines.join('')}<w:p>${after}<mc:Fallback><w:r><w:t>O3 อำนาจหน้าที่</w:t></w:r></mc:Fallback></w:p>`),
    );
    assert.deepEqual(Object.keys(show(found)), ['O1']);
  });

  it('is a table of answers where the label is a heading', () => {
    const rowOf = (...cells: string[]) => `<w:tr>${cells.map((text) => docxCell(text)).join('')}</w:tr>`;
    const table = `<w:tbl>${rowOf('ข้อ', 'หัวข้อ', 'URL ที่ส่ง:', 'คำอธิบายของหน่วยงาน:')}${rowOf('O1', 'โครงสร้างหน่วยงาน', `${site}/a`, 'หน้าหลัก')}</w:tbl>`;
    const { kind } = readDocument(makeDocx(table));
    assert.equal(kind, 'table');
  });
});
