import assert from 'node:assert/strict';
import { limits } from '../../server/src/core/ground/limits';
import { readPageText } from '../../server/src/core/links/page-text';
import { measureCpu } from '../support/cpu-time';
import fc from '../support/property';

const textOf = (html: string) => readPageText(html).text;

describe('page text: what a page shows', () => {
  const texts: Readonly<Record<string, readonly [html: string, text: string]>> = {
    'words of their own': ['<p>ปัญหา</p><p>อุปสรรค</p>', 'ปัญหา อุปสรรค'],
    'words broken by inline tags': ['ข้อ<span>เสนอ</span><b>แ<i>น</i></b><wbr>ะ', 'ข้อเสนอแนะ'],
    'line breaks and cells': ['แผน<br>ผล<table><tr><td>รับ<td>จ่าย</table>', 'แผน ผล รับ จ่าย'],
    'tags in capitals, with line breaks': ['<P\nCLASS=a>แผน</P\n><DIV>ผล</DIV>', 'แผน ผล'],
    'blanks of every kind': [' แผน \n\t&nbsp;&#8195;\r\n ผล ', 'แผน ผล'],
    entities: ['Q&amp;A &#3649;&#xE1C;น &ldquo;ผล&rdquo; &nosuchentity; AT&T', 'Q&A แผน “ผล” &nosuchentity; AT&T'],
    'entities in attributes': ['<img alt="Do &amp; Don&#39;t">', "Do & Don't"],
    'characters that must not be': ['&#0;&#xD800;&#x110000;', '\ufffd\ufffd\ufffd'],
    'what is not shown': [
      'ก<script>ข</script><style>ค</style><noscript>ง<p>ง</p></noscript><template>จ<template>จ</template>จ</template><!-- ฉ --><iframe src="a">ช</iframe>ก',
      'ก ก',
    ],
    'a script with tags in its texts': ['<script>document.write("<p>ข</p><!-- </scrip");</script>ก', 'ก'],
    'images, tips and labels': [
      'ปัญ<span title="คำอธิบาย">หา</span><img alt="ผังองค์กร"><a aria-label="เฟซบุ๊ก"></a>',
      'ปัญหา คำอธิบาย ผังองค์กร เฟซบุ๊ก',
    ],
    'options and summaries': [
      '<select><option>ปี 2568<option>ปี 2567</select><details><summary>ถาม</summary>ตอบ</details>',
      'ปี 2568 ปี 2567 ถาม ตอบ',
    ],
    'text boxes': ['<textarea>ก &lt;b&gt; <b></textarea>ข', 'ก <b> <b> ข'],
    'titles of drawings': ['<svg><title>แผนที่</title></svg><svg><title/><script/></svg>ก', 'แผนที่ ก'],
    'no tags': ['แผน < ผล > 1', 'แผน < ผล > 1'],
    nothing: ['', ''],
    'tags that nothing closes': ['<div><b>แผน<p>ผล<td>รับ', 'แผน ผล รับ'],
    'tags that nothing opens': ['แผน</b></div></p>ผล', 'แผน ผล'],
    'a tag that the end cuts': ['แผน<a href="x', 'แผน'],
    'a comment that nothing ends': ['แผน<!-- ผล', 'แผน'],
    'attributes without quotes or ends': ["<img alt=แผน><img alt='ผล\">จ่าย'>ก", 'ก แผน ผล">จ่าย'],
    'names of what every object has': ['<constructor __proto__="a" toString>ก</constructor>', 'ก'],
  };
  for (const [what, [html, text]] of Object.entries(texts)) it(what, () => assert.equal(textOf(html), text));

  it('the title, without the text', () => {
    const { title, text } = readPageText('<title> แผน &amp;\n ผล </title><svg><title>รูป</title></svg><title>อื่น</title>ก');
    assert.equal(title, 'แผน & ผล');
    assert.equal(text, 'รูป อื่น ก');
    assert.equal(readPageText('<title> </title>').title, null);
    assert.equal(readPageText('ก').title, null);
  });

  it('links, areas and frames', () => {
    const html = `<base href="/ita/"><a href=" รายงาน.pdf?a=1&amp;b=2 ">รายงาน<b>ผล</b><br>ปี 2568</a><a name="ก">ข</a><a href="#">
      <img alt="แผน"></a><a href="b" title="เฟซบุ๊ก"><i></i></a><map><area href=c alt="เขต"></map>
      <iframe src="d.pdf" title="คู่มือ"></iframe><embed src="e.pdf"><object data="f.pdf"></object><iframe></iframe><a href="">ค</a><a href=g>ง<a href=h>จ`;
    const { links, base } = readPageText(html);
    assert.equal(base, '/ita/');
    assert.deepEqual(
      links.map(({ href, text }) => [href, text]),
      [
        ['รายงาน.pdf?a=1&b=2', 'รายงานผล ปี 2568'],
        ['#', 'แผน'],
        ['b', 'เฟซบุ๊ก'],
        ['c', 'เขต'],
        ['d.pdf', 'คู่มือ'],
        ['e.pdf', ''],
        ['f.pdf', ''],
        ['g', 'ง'],
        ['h', 'จ'],
      ],
    );
  });

  it('fields for passwords', () => {
    for (const html of ['<input type=password>', '<INPUT TYPE=" Password ">'])
      assert.equal(readPageText(html).hasPasswordField, true, html);
    for (const html of [
      '<input>',
      '<input type=text name=password>',
      '<!--<input type=password>-->',
      '<template><input type=password></template>',
    ])
      assert.equal(readPageText(html).hasPasswordField, false, html);
  });

  it('scripts, data not counted', () => {
    for (const html of ['<script src=a></script>', '<script type=module>', '<script type="text/javascript">a</script>'])
      assert.equal(readPageText(html).hasScript, true, html);
    for (const html of ['', '<script type="application/ld+json">{}</script>', '<!--<script></script>-->'])
      assert.equal(readPageText(html).hasScript, false, html);
  });
});

describe('page text: any input', () => {
  const run = (part: string, length = limits.pageLength / 4) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
  const timeOf = (html: string) => measureCpu(() => readPageText(html));

  it('the time is linear, whatever the text', () => {
    const usual = Math.max(25, timeOf(run('<p>ปัญหา</p> ')));
    const parts =
      '<|<b>|<div>|</b>|&|&amp|&#|&#99999999;|<!--|<!|<![CDATA[|<?|<a |<a href=x>|<a href=x>ก|<a href="&amp;|<img alt="ก">|<script>|</script|<script></script|<title>|<template>|<noscript>|<svg>|<svg><title>|<math><mi>|<form>|<p>| |\0|\ud800'.split(
        '|',
      );
    const hostile = [
      ...parts.map((part) => run(part)),
      `<a ${run('a b=1 ')}>`,
      `<a href="${run('&amp;x')}">x</a>`,
      `<a href=x>${run('<img alt="กก">')}</a>`,
    ];
    for (const html of hostile) {
      const most = 20 * usual;
      assert.ok(timeOf(html) < most || timeOf(html) < most, `${html.slice(0, 20)}: usually ${Math.round(usual)} ms`);
    }
  });

  it('what is too long or too many is cut', () => {
    const { text, title, links, base } = readPageText(
      `<title>${'ก'.repeat(5_000)}</title><base href="${'a'.repeat(10_000)}"><a href="${'a'.repeat(10_000)}">x</a>${`<a href=b>${'ก'.repeat(1_000)}</a>`.repeat(1_000)}${run('<a href=c>ก</a>', 2 * limits.pageLength)}`,
    );
    assert.equal(title?.length, limits.pageTitleLength);
    assert.equal(base?.length, limits.urlLength);
    assert.equal(links.length, limits.pageLinks);
    assert.equal(links[0]?.text.length, limits.linkTextLength);
    assert.ok(text.length <= limits.pageLength);
  });

  it('texts of any characters and tags are read', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '</',
        '/>',
        '<!--',
        '-->',
        '&',
        ';',
        '&#',
        '"',
        "'",
        '=',
        '<a href=',
        '<svg>',
        '</svg>',
        '<script',
        '</script>',
        '<title>',
        '<p>',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const { text, links } = readPageText(parts.join(''));
        assert.doesNotMatch(text, /\s\s|^\s|\s$/);
        assert.ok(links.every(({ href }) => href !== ''));
      }),
      { numRuns: 2_000 },
    );
  });
});
