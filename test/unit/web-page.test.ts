import assert from 'node:assert/strict';
import { readOutline } from '../../server/src/core/input/web-page/page-outline';
import { readArchivedPage, readSavedPage } from '../../server/src/core/input/web-page/read-saved-page';
import { readWebPage } from '../../server/src/core/input/web-page/read-web-page';
import { decodeBody } from '../../server/src/core/links/decode-body';
import { measureCpu } from '../support/cpu-time';
import fc from '../support/property';
import { pageNames, pageProfile, readFixture, readPageBytes, summarizePage } from '../support/web-pages';

const site = 'https://www.thungdao.go.th';
const googleSite = 'https://sites.google.com';
/** Where the pages were found; null: saved pages, which say so themselves. */
const addresses: Readonly<Record<string, string | null>> = { saved: null, 'google-sites': `${googleSite}/view/thungdao-ita/ita2568` };

/** Each page of `test/fixtures/pages`: the year, items with their links (`!` what is doubtful), pages worth asking for, remarks. */
const expected: Readonly<Record<string, readonly string[]>> = {
  accordion: [
    'year 2568',
    'O11 ข้อมูลสถิติการให้บริการ',
    '  file /ita/stat-q1.pdf',
    '  file /ita/stat-q2.pdf',
    'O12 รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุและความก้าวหน้า',
    '  file /ita/buy-10.xlsx',
    '  file /ita/buy-11.xlsx',
    'O13 รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี',
    '  file /ita/buy-2567.pdf',
    'O14 แผนการบริหารและพัฒนาทรัพยากรบุคคล',
    '  file /ita/hr.pdf',
    'O15 รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี',
    '  file /ita/hr-report.pdf',
    'O16 ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม',
    '  file /ita/ethics.pdf',
    '  file /ita/ethics-team.pdf',
  ],
  base: [
    'year 2568',
    'O1 โครงสร้างและอำนาจหน้าที่',
    '  file /files/2568/ผัง องค์กร.pdf',
    'O2 ข้อมูลผู้บริหาร',
    '  page /ผู้บริหาร',
    '  page http://www.thungdao.go.th/board?id=2&lang=th',
    'O3 ข้อมูลการติดต่อ',
    '  file /files/2568/ติด.pdf',
    '> item O2 /ผู้บริหาร',
    '> item O2 http://www.thungdao.go.th/board?id=2&lang=th',
  ],
  broken: ['year 2568', 'O1 โครงสร้างและอำนาจหน้าที่V', '  file /up/01.pdf', '  file /up/02.pdf', 'O2 ข้อมูลผู้บริหาร', '  file /up/03.pdf'],
  cards: [
    'year 2568',
    'O17 แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ',
    '  file /ita/o17.pdf',
    'O18 ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ',
    '  page /complain',
    'O19 ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ',
    '  file /ita/o19.pdf',
    'O20 การเปิดโอกาสให้เกิดการมีส่วนร่วม',
    '  social https://www.facebook.com/thungdao/photos ! The item has no other link, and this one leads to a social medium.',
    '> item O18 /complain',
    '# O18: a link was left out that leads to a social medium: https://www.facebook.com/thungdao',
  ],
  drawn: ['year null'],
  flat: [
    'year 2568',
    'O1 โครงสร้างและอำนาจหน้าที่',
    '  file /ita/1a.pdf',
    '  file /ita/1b.pdf',
    'O2 ข้อมูลผู้บริหาร',
    '  file /ita/2.pdf',
    'O3 ข้อมูลการติดต่อ',
    '  file /ita/3.pdf',
    '  file /ita/3b.pdf',
    '  file /ita/other.pdf ! It stands behind the last item of the page; see whether it belongs to it.',
  ],
  frames: ['year null', '> frame /ita/menu.html', '> frame /ita/body.html'],
  'google-sites': [
    'year 2568',
    'O1 โครงสร้างและอำนาจหน้าที่',
    '  file https://www.thungdao.ac.th/o1.pdf',
    'O2 ข้อมูลผู้บริหาร',
    '  file https://drive.google.com/file/d/1AbC/view',
    'O3 ข้อมูลการติดต่อ',
    '  page /view/thungdao-ita/ita2568/oit-3',
    '> item O3 /view/thungdao-ita/ita2568/oit-3',
  ],
  images: [
    'year 2568',
    'O1 โครงสร้างและอำนาจหน้าที่',
    '  page /ita/o1.html',
    'O2 ข้อมูลผู้บริหาร',
    '  page /ita/o2.html',
    'O3 - ! The link is a picture without a text; O3 is in the name of a file only.',
    '  page /ita/contact.html',
    'O4 - ! The link is a picture without a text; O4 is in the name of a file only.',
    '  page /ita/o4',
    'O5 แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน',
    '  file /ita/o5.pdf',
    'O6 -',
    '  file /ita/o6.pdf',
    '> item O1 /ita/o1.html',
    '> item O2 /ita/o2.html',
    '> item O3 /ita/contact.html',
    '> item O4 /ita/o4',
  ],
  'item-tabs': [
    'year 2568',
    'O21 ประกาศเจตนารมณ์และการสร้างวัฒนธรรม No Gift Policy',
    '  file /ita/nogift.pdf',
    'O22 -',
    '  file /ita/gift.pdf',
    'O23 -',
    '  file https://drive.google.com/file/d/abc123/preview',
  ],
  list: [
    'year 2568',
    'O1 โครงสร้างและอำนาจหน้าที่',
    '  file /ita/files/o1.pdf',
    'O2 ข้อมูลผู้บริหาร',
    '  page /board',
    'O3 ข้อมูลการติดต่อ',
    '  page /ita/contact.html',
    '  page /ita/map.html',
    'O4 ข่าวประชาสัมพันธ์',
    '  page /news',
    'O5 แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน',
    '  file /plan/แผนพัฒนา 2568.pdf',
    'O6 แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี',
    'O7 - ! It was found in a menu or in the foot of the site only; see whether it is of this item and year.',
    '  file /o7-old.pdf',
    '> section /ita',
    '> item O2 /board',
    '> item O3 /ita/contact.html',
    '> item O3 /ita/map.html',
    '> item O4 /news',
  ],
  menu: [
    'year 2568',
    'O1 โครงสร้างและอำนาจหน้าที่',
    '  file /ita/1a.pdf',
    '  file /ita/1b.pdf',
    'O2 ข้อมูลผู้บริหาร',
    '  file /ita/2.pdf',
    'O3 ข้อมูลการติดต่อ',
    '  file /ita/3.pdf',
    '# A menu of the page repeats 3 items; its links were not taken.',
  ],
  none: ['year null'],
  numbers: [
    'year 2568',
    'O1 ผังองค์กร ! The page numbers without the letter O; its number was taken for O1.',
    '  file /ita/a.pdf',
    'O2 คณะผู้บริหาร ! The page numbers without the letter O; its number was taken for O2.',
    '  file /ita/b.pdf',
    'O3 ที่อยู่และเบอร์โทร ! The page numbers without the letter O; its number was taken for O3.',
    '  file /ita/c.pdf',
    'O4 ข่าว ! The page numbers without the letter O; its number was taken for O4.',
    '  file /ita/d.pdf',
  ],
  'other-year': [
    'year 2567',
    'O1 โครงสร้าง ! It stands under the year 2567 on the page, not 2568.',
    '  file /ita/1.pdf',
    'O3 ข้อมูลการติดต่อ ! The page writes O5, but the title “ข้อมูลการติดต่อ” is that of O3 in the list that was chosen. ! It stands under the year 2567 on the page, not 2568.',
    '  file /ita/5.pdf',
    '# The page is of 2567, but the list that was chosen is of 2568.',
  ],
  renumbered: [
    'year null',
    'O1 โครงสร้างและอำนาจหน้าที่',
    '  file /ita/1.pdf',
    'O3 ข้อมูลการติดต่อ ! The page writes O5, but the title “ข้อมูลการติดต่อ” is that of O3 in the list that was chosen.',
    '  file /ita/5.pdf',
    'O4 ข่าวประชาสัมพันธ์ ! The page writes O7, but the title “ข่าวประชาสัมพันธ์” is that of O4 in the list that was chosen.',
    '  file /ita/7.pdf',
    'O25 แผนปฏิบัติการป้องกันการทุจริต ! The page writes O43, but the title “แผนปฏิบัติการป้องกันการทุจริต” is that of O25 in the list that was chosen.',
    '  file /ita/43.pdf',
    '# 3 numbers of the page are not those of the list that was chosen: it may be of another year or kind of agency. Titles decided.',
  ],
  saved: ['year 2568', 'O1 โครงสร้างและอำนาจหน้าที่', '  file /o1.pdf', 'O2 ข้อมูลผู้บริหาร', '  file /o2.pdf'],
  script: [
    'year 2568',
    'O1 โครงสร้างและอำนาจหน้าที่ (script)',
    'O2 ข้อมูลผู้บริหาร (script)',
    'O3 ข้อมูลการติดต่อ (script)',
    'O4 ข่าวประชาสัมพันธ์',
    '  page /news',
    'O5 แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน',
    '> item O4 /news',
  ],
  sections: ['year null', '> section /ita/91', '> section /ita/92', '> next /page/2'],
  table: [
    'year 2568',
    'O1 โครงสร้างและอำนาจหน้าที่',
    '  file /o1-step.pdf',
    '  page /orgchart.php',
    'O2 ข้อมูลผู้บริหาร',
    '  page /ita/board.php',
    '  page /ita/staff.php',
    '  page /ita/council.php',
    'O3 ข้อมูลการติดต่อ',
    '  page /ita/contact.php',
    'O7 รายงานผลการดำเนินงานประจำปี',
    'O10 E-Service',
    '  page https://eservice.thungdao.go.th/',
    '  file /ita/e-guide.pdf',
    '> item O1 /orgchart.php',
    '> item O2 /ita/board.php',
    '> item O2 /ita/staff.php',
    '> item O2 /ita/council.php',
    '> item O3 /ita/contact.php',
    '# The page has O35, which the list that was chosen does not have: not taken.',
    '# O1: a link was left out that leads to the home page: https://www.thungdao.go.th/home',
  ],
  tabs: [
    'year 2568',
    'O1 โครงสร้างและอำนาจหน้าที่',
    '  file /ita/2568/o1.pdf',
    'O2 ข้อมูลผู้บริหาร',
    '  file /ita/2568/o2.pdf',
    'O3 ข้อมูลการติดต่อ',
    '  file /ita/2568/o3.pdf',
    '# The part of 2567 was left out (items: 3).',
  ],
  'tis-620': ['year 2568', 'O1 โครงสร้างและอำนาจหน้าที่', '  file /ita/ผัง.pdf', 'O2 ข้อมูลผู้บริหาร', '  page /ita/o2.htm', '> item O2 /ita/o2.htm'],
  titles: [
    'year 2568',
    'O1 โครงสร้างและอำนาจหน้าที่',
    '  file /ita/t1.pdf',
    'O2 ข้อมูลผู้บริหาร',
    '  file /ita/t2.pdf',
    'O7 รายงานผลการดำเนินงานประจำปี พ.ศ. 2567',
    '  file /ita/t7.pdf',
    '  file /ita/t99.pdf ! It stands behind this item on the page, but is not numbered; see whether it belongs to it.',
    'O25 แผนปฏิบัติการป้องกันการทุจริต',
    '  file /ita/t25.pdf',
  ],
  twice: [
    'year 2568',
    'O1 โครงสร้างและอำนาจหน้าที่ ! The item stands on the page more than once with other links; all of them were taken.',
    '  file /ita/1.pdf',
    '  file /ita/1-2.pdf',
    'O2 ข้อมูลผู้บริหาร',
    '  file /ita/2.pdf',
  ],
  'two-years': [
    'year 2568',
    'O1 โครงสร้างและอำนาจหน้าที่',
    '  file /ita/68/1.pdf',
    'O2 ข้อมูลผู้บริหาร',
    '  file /ita/68/2.pdf',
    '# The part of 2567 was left out (items: 2).',
  ],
  wordpress: [
    'year 2568',
    'O1 โครงสร้างและอำนาจหน้าที่',
    '  file /wp-content/uploads/2025/01/o1.pdf',
    '  file /wp-content/uploads/2025/01/o1b.pdf',
    'O2 ข้อมูลผู้บริหาร',
    '  file /wp-content/uploads/2025/01/o2.pdf',
    'O8 คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่',
    '  file /wp-content/uploads/2025/02/m1.pdf',
    '  file /wp-content/uploads/2025/02/m2.pdf',
    'O9 คู่มือหรือแนวทางการขอรับบริการ',
    '  page /service',
    '> item O9 /service',
  ],
};

const profile = pageProfile();
const page = (body: string, title = 'OIT') => `<!doctype html><title>${title}</title><body>${body}</body>`;
const read = (body: string) => readWebPage(page(body), new URL(`${site}/ita`), profile);
/** Items with the paths of their links. */
const linksOf = (body: string) =>
  Object.fromEntries(
    read(body).items.map(({ id, links }) => [id, links.map(({ url }) => decodeURI(url.href).replace(`${site}/`, '')).join(' ')]),
  );

describe('web pages: items and their links', () => {
  it('every page has what is expected of it', () => assert.deepEqual(Object.keys(expected).sort(), [...pageNames].sort()));
  for (const [name, lines] of Object.entries(expected)) {
    const address = addresses[name] === undefined ? `${site}/ita/${name}` : addresses[name];
    it(name, () => assert.deepEqual(summarizePage(readFixture(name, address), name === 'google-sites' ? googleSite : site), lines));
  }

  it('an item in every spelling of its number', () => {
    const spellings = [
      'O3',
      'o3',
      'O03',
      'o-3',
      'O 3.',
      'O3.',
      'O3)',
      '(O3)',
      'O3:',
      'O.3',
      'OIT 3',
      'oit-3',
      'OIT3',
      'O๓',
      'ข้อ O3',
      'ข้อ 3',
      'ข้อที่ 3',
      'โอ 3',
      '○3',
      '● O3',
      '3.',
      '๓)',
      '<b>O</b>3',
      '<span>O</span><span>3</span>',
      'O&nbsp;3',
    ];
    for (const spelling of spellings)
      assert.deepEqual(linksOf(`<li>${spelling} ข้อมูลการติดต่อ <a href="a.pdf">ดู</a></li>`), { O3: 'a.pdf' }, spelling);
    assert.deepEqual(linksOf('<li>ข้อมูลการติดต่อ (O3) <a href="a.pdf">ดู</a></li>'), { O3: 'a.pdf' });
    assert.deepEqual(linksOf('<li>O3ข้อมูลการติดต่อ <a href="a.pdf">ดู</a></li>'), { O3: 'a.pdf' });
  });

  it('no item in what only looks like its number', () => {
    const others = ['O1 – O9', '(O1-O6)', 'O365', 'CO2', 'O1.2', '9.1', '1/2568', '3 ม.ค. 2568', '10 %', 'ตามข้อ O3', 'No.3', 'o3x'];
    for (const other of others) assert.deepEqual(linksOf(`<li>${other} เอกสาร <a href="a.pdf">ดู</a></li>`), {}, other);
  });

  it('links that say nothing by themselves are left out, and told of', () => {
    const { items, remarks } =
      read(`<ul><li>O1 <a href="o1.pdf">ดู</a> <a href="/wp-admin/post.php">แก้ไข</a> <a href="https://line.me/ti/p/x">LINE</a> <a href="tel:021234567">โทร</a>
      <a href="file:///C:/o1.pdf">C</a> <a href="https://www.facebook.com/sharer/sharer.php?u=x">แชร์</a> <a href="data:text/html,x">x</a> <a href="#top">บน</a> <a href="/">หน้าแรก</a></li><li>O2 <a href="/login">ดู</a></li></ul>`);
    assert.deepEqual(
      items.map(({ id, links }) => [id, links.map(({ kind, doubts }) => [kind, doubts.length])]),
      [
        ['O1', [['file', 0]]],
        ['O2', [['login', 1]]],
      ],
    );
    assert.deepEqual(
      remarks.map(({ en }) => en.split(':')[0]),
      ['O1', 'O1', 'O1'],
    );
  });

  it('an address in a viewer is the address', () => {
    assert.deepEqual(linksOf(`<li>O1 <a href="https://docs.google.com/viewer?url=${encodeURIComponent(`${site}/x/o1.pdf`)}">ดู</a></li>`), {
      O1: 'x/o1.pdf',
    });
  });

  it('a title alone is doubted where the others have codes', () => {
    const { items } = read('<ul><li>O1 <a href="1.pdf">ดู</a></li></ul><div><a href="/news">ข่าวประชาสัมพันธ์</a></div>');
    assert.deepEqual(
      items.map(({ id, isCoded, doubts }) => [id, isCoded, doubts.length]),
      [
        ['O1', true, 0],
        ['O4', false, 1],
      ],
    );
  });

  it('an item has so many links at most', () => {
    const { items, remarks } = read(`<li>O4 ${Array.from({ length: 80 }, (_, index) => `<a href="${index}.pdf">x</a>`).join(' ')}</li>`);
    assert.equal(items[0]?.links.length, 50);
    assert.match(remarks[0]?.en ?? '', /O4: too many links; 30 /);
  });

  it('of several years that none is wanted of the last is taken, with a doubt', () => {
    const { items, year, remarks } = read(
      '<h2>ITA 2566</h2><p>O1 <a href="66.pdf">ดู</a></p><h2>ITA 2567</h2><p>O1 <a href="67.pdf">ดู</a></p>',
    );
    assert.equal(year, 2567);
    assert.deepEqual(
      items.map(({ links, doubts }) => [links.length, links[0]?.url.pathname, doubts.length]),
      [[1, '/67.pdf', 1]],
    );
    assert.equal(remarks.length, 2);
  });

  it('a whole list in a table', () => {
    const rows = profile.items.map(({ id, title }) => `<tr><td>${id}<td>${title}<td><a href="/f/${id}.pdf">ดู</a>`).join('');
    const { items, nested } = read(`<table>${rows}</table>`);
    assert.deepEqual(
      items.map(({ id, links, doubts }) => [id, links.length, doubts.length]),
      profile.items.map(({ id }) => [id, 1, 0]),
    );
    assert.deepEqual(nested, []);
  });

  it('every item of every list by its title alone', () => {
    for (const id of ['national-2566', 'national-2569', 'bangkok-district-2565', 'bangkok-district-2568']) {
      const list = pageProfile(id);
      const rows = list.items
        .map(({ title }, index) => `<li><a href="/f/${index}.pdf">${title.replaceAll('&', '&amp;')}</a></li>`)
        .join('');
      const { items } = readWebPage(page(`<ul>${rows}</ul>`), new URL(site), list);
      const titles = new Set(list.items.map(({ title }) => title));
      assert.ok(items.length >= titles.size - 2, `${id}: ${items.length} of ${titles.size}`);
      for (const { id: item, links } of items)
        assert.equal(links[0]?.url.pathname, `/f/${list.items.findIndex((each) => each.id === item)}.pdf`, `${id} ${item}`);
    }
  });
});

describe('web pages: saved files', () => {
  const readBytes = (bytes: Uint8Array, website: string | null = null) => readSavedPage({ name: 'x.html', bytes }, { profile, website });

  it('gives answers with the addresses of the page', () => {
    const found = readBytes(readPageBytes('saved'));
    assert.ok('items' in found);
    assert.equal(found.website, site);
    assert.deepEqual(
      found.items.map(({ id, values }) => [id, values.map(({ path, value }) => [path[0], Array.isArray(value) ? value[0]?.value : value])]),
      [
        [
          'O1',
          [
            ['answer', 'มี'],
            ['urls', `${site}/o1.pdf`],
          ],
        ],
        [
          'O2',
          [
            ['answer', 'มี'],
            ['urls', `${site}/o2.pdf`],
          ],
        ],
      ],
    );
  });

  it('takes relative links for those of the web site that is named, else says that they lead nowhere', () => {
    const found = readBytes(readPageBytes('list'), site);
    assert.ok('items' in found);
    assert.equal(found.items.length, 6);
    const unknown = readBytes(readPageBytes('list'));
    assert.ok('items' in unknown);
    assert.match(unknown.remarks.map(({ en }) => en).join('\n'), /relative links/);
  });

  it('says what is wrong with a page without items', () => {
    for (const [name, reason] of [
      ['none', /No item was found/],
      ['drawn', /drawn by JavaScript/],
    ] as const) {
      const found = readBytes(readPageBytes(name));
      assert.ok('problem' in found);
      assert.match(found.problem.en, reason);
    }
  });

  it('reads a web archive, in each of its codings', () => {
    const html = Buffer.from(page('<li>O1 โครงสร้าง <a href="1.pdf?a=b">ดู</a></li>'));
    const quoted = [...html]
      .map((byte) => (byte === 0x3d || byte > 0x7e ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte)))
      .join('')
      .replace(/(.{60}[^=]{3})/g, '$1=\r\n');
    const bodies = {
      'quoted-printable': quoted,
      base64: html.toString('base64').replace(/(.{76})/g, '$1\r\n'),
      '8bit': html.toString('latin1'),
    };
    for (const [coding, body] of Object.entries(bodies)) {
      const part = (type: string, rest: string) => `------x\r\nContent-Type: ${type}\r\n${rest}\r\n`;
      const text = `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----x"\r\n\r\n${part('text/css', '\r\na{}')}${part('text/html', `Content-Transfer-Encoding: ${coding}\r\nContent-Location: ${site}/ita/\r\n\r\n${body}`)}------x--`;
      const found = readArchivedPage({ name: 'x.mhtml', bytes: Buffer.from(text, 'latin1') }, { profile });
      assert.ok(found && 'items' in found, coding);
      assert.deepEqual(
        found.items.map(({ values }) => values[1]?.value),
        [[{ value: `${site}/ita/1.pdf?a=b`, doubts: [] }]],
        coding,
      );
    }
    assert.equal(readArchivedPage({ name: 'x', bytes: Buffer.from('O1 https://www.thungdao.go.th') }, { profile }), null);
  });

  it('reads the first part of a page that is too large, and says so', () => {
    const start = Buffer.from(page('<li>O1 โครงสร้าง <a href="https://www.thungdao.go.th/1.pdf">ดู</a></li>').replace('</body>', ''));
    const found = readBytes(
      Buffer.concat([start, Buffer.alloc(50 * 1024 * 1024, '<p>ข้อความ</p>'), Buffer.from('<li>O2 <a href=2.pdf>x</a>')]),
    );
    assert.ok('items' in found);
    assert.deepEqual(
      found.items.map(({ id }) => id),
      ['O1'],
    );
    assert.match(found.remarks.map(({ en }) => en).join('\n'), /too large or too slow: only its first part/);
  });
});

describe('web pages: any input', () => {
  const parts = [
    '<ul>',
    '<li>',
    '</li>',
    '</ul>',
    '<table>',
    '<tr>',
    '<td rowspan=3>',
    '</table>',
    '<div id=a>',
    '</div>',
    '<a href="x.pdf">',
    '<a href=#a>',
    '</a>',
    '<h2>',
    '</h2>',
    'O1 โครงสร้าง',
    'O2',
    'ข้อ 3',
    'ITA 2568',
    'ปี 2567',
    '<br>',
    '<button aria-controls=a>',
    '<iframe src=y>',
    '<svg>',
    '<p>',
    'ข้อมูลการติดต่อ',
    '<nav>',
    '<base href="//">',
    '&#x0;',
    '<!--',
    '<a href="http://[">',
    '<details><summary>',
  ];

  it('never throws', () => {
    const soup = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ maxLength: 12 })), { maxLength: 60 }).map((all) => all.join(''));
    fc.assert(
      fc.property(soup, (html) => {
        const { items } = readWebPage(html, new URL(`${site}/ita`), profile);
        for (const { id, links } of items) {
          assert.ok(profile.itemById.has(id));
          assert.equal(new Set(links.map(({ url }) => url.href)).size, links.length);
        }
      }),
      { numRuns: 1_500 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        readWebPage(decodeBody(bytes, ''), null, profile);
        readArchivedPage(
          {
            name: 'x',
            bytes: Buffer.concat([
              Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n'),
              bytes,
            ]),
          },
          { profile },
        );
      }),
      { numRuns: 300 },
    );
  });

  it('an element begins and ends inside the one around it', () => {
    const soup = fc.array(fc.constantFrom(...parts), { maxLength: 60 }).map((all) => all.join(''));
    fc.assert(
      fc.property(soup, (html) => {
        const { elements, runs, lines } = readOutline(html);
        for (const { parent, from, to } of elements) {
          const around = elements[parent] ?? { from: 0, to: runs.length };
          assert.ok(from >= around.from && from <= to && to <= around.to);
        }
        assert.equal(
          lines.reduce((sum, { from, to }) => sum + to - from, 0),
          runs.length,
        );
      }),
      { numRuns: 1_000 },
    );
  });

  /** Four times the length takes four times as long, give or take; what is not linear takes sixteen times. */
  const hostile: Readonly<Record<string, string>> = {
    'nested blocks': '<div>',
    'nested lists': '<ul><li>O1 <a href=x>',
    'inline tags': '<b><i>O1',
    'closing tags': '</div></b>',
    'one item again and again': '<p>O1 โครงสร้าง <a href=x.pdf>ดู</a></p>',
    'two items again and again': '<li>O1 <a href=x>ดู</a></li><li>O2 <a href=y>ดู</a></li>',
    'text of one line': 'O1 โครงสร้าง O2 ',
    'links of one line': '<a href=x>O1</a><a href=y>O2</a>',
    'controls of one panel': '<button aria-controls=a>O1</button><div id=a>O1<a href=x>x</a>',
    'headings of years': '<h2>ITA 2568</h2><p>O1 <a href=x>x</a></p><h2>ITA 2567</h2>',
    cells: '<table><tr><td rowspan=999>O1<td><a href=x>x</a>',
    entities: '&#3649;',
    'attributes that do not end': '<a href="',
    'nearly ranges': 'O1 - ',
  };
  for (const [what, part] of Object.entries(hostile))
    it(`takes time in proportion to its length: ${what}`, () => {
      const write = (length: number) => part.repeat(Math.ceil(length / part.length));
      const take = (length: number) => measureCpu(() => readWebPage(write(length), new URL(site), profile));
      take(20_000);
      const ratio = () => take(400_000) / Math.max(30, take(100_000));
      assert.ok(ratio() < 12 || ratio() < 12 || ratio() < 12);
    });
});
