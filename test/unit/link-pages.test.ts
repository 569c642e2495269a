import assert from 'node:assert/strict';
import { checkSubmission } from '../../server/src/core';
import { readWebAddress } from '../../server/src/core/addresses/web-address';
import { classifyOutcome, type LinkContext } from '../../server/src/core/links/classify';
import { formatCache, parseCache } from '../../server/src/core/links/result-cache';
import type { VerdictKind } from '../../server/src/core/links/verdict';
import { testCatalog } from '../support/checking';
import { renderPage } from '../support/faults/pages';
import { type GivenAnswer, htmlPage, outcomeOf, thaiText } from '../support/link-outcomes';

function judge(answer: GivenAnswer, context: Partial<LinkContext> = {}) {
  const website = readWebAddress(new URL('https://mini.example/'));
  return classifyOutcome(outcomeOf(answer), { website, randomPage: null, forms: [], ...context });
}

/** Pages by what they hold; each must be judged alike by itself and, where it says so, inside a site's frame. */
type Pages = Readonly<Record<string, readonly [title: string, body: string]>>;

function checkPages(kind: VerdictKind, reason: string, pages: Pages, render: (title: string, body: string) => string): void {
  for (const [name, [title, body]] of Object.entries(pages))
    it(`${name}: ${kind}`, () => {
      const { kind: found, evidence } = judge({ body: render(title, body) });
      assert.equal(found, kind, JSON.stringify(evidence));
      assert.equal(evidence.reason, reason, JSON.stringify(evidence));
    });
}

/** As they come: without menu and footer. */
const outOfOrder: Pages = {
  'works on the system': ['', '<h1>ปิดปรับปรุงระบบ</h1>'],
  'works on the system, with an apology': ['ปิดปรับปรุงระบบ', '<h1>ปิดปรับปรุงระบบชั่วคราว</h1><p>ขออภัยในความไม่สะดวก</p>'],
  'works on the web site': ['สำนักงานตัวอย่าง', '<p>ขณะนี้เว็บไซต์อยู่ระหว่างการปรับปรุง กรุณาเข้าใช้งานใหม่ภายหลัง</p>'],
  'works on the web site, in the old spelling': ['', 'เว็ปไซต์กำลังปรับปรุง'],
  'works on the web site of somebody': ['', '<p>เว็บไซต์เทศบาลตำบลตัวอย่าง อยู่ระหว่างปรับปรุง ขออภัยมา ณ ที่นี้</p>'],
  'a notice of works that is the whole page': ['', '<h2>ประกาศปิดปรับปรุงเว็บไซต์ชั่วคราว</h2>ขออภัยในความไม่สะดวก'],
  'works on the data': ['', '<center>อยู่ระหว่างปรับปรุงข้อมูล</center>'],
  'closed for works': ['', '<p>เว็บไซต์ปิดให้บริการเพื่อปรับปรุง</p>'],
  'an outage': ['ข้อผิดพลาด', '<p>ขออภัย ระบบขัดข้องชั่วคราว กรุณาลองใหม่อีกครั้ง</p>'],
  'an error': ['', '<p>เกิดข้อผิดพลาดในระบบ กรุณาติดต่อผู้ดูแล</p>'],
  'no database, in Thai': ['', 'ไม่สามารถเชื่อมต่อฐานข้อมูลได้'],
  'a name that ran out': ['', '<h1>โดเมนนี้หมดอายุแล้ว</h1><p>กรุณาติดต่อผู้ให้บริการเพื่อต่ออายุ</p>'],
  'a site that is suspended, in Thai': ['', '<h1>เว็บไซต์นี้ถูกระงับการให้บริการ</h1>'],
  'the system is closed': ['', '<p>ปิดระบบเพื่อบำรุงรักษา</p>'],
  'the service is closed': ['', '<p>ปิดให้บริการชั่วคราว เนื่องจากปรับปรุงระบบ</p>'],
  'the web site is closed': ['', '<p>ปิดเว็บไซต์ชั่วคราว</p>'],
  'a web site that is being made': ['', '<p>เว็บไซต์อยู่ระหว่างการจัดทำ</p>'],
  'an error without more': ['เกิดข้อผิดพลาด', '<p>เกิดข้อผิดพลาด</p>'],
  'an ASP.NET error, in Thai': ['', "<h1>ข้อผิดพลาดของเซิร์ฟเวอร์ในแอปพลิเคชัน '/'</h1>"],
  'an ASP.NET MVC error': ['Error', '<h2>An error occurred while processing your request.</h2>'],
  'an error of a Node application': ['', '<h2>Application error: a client-side exception has occurred (see the browser console).</h2>'],
  'a gateway': ['', '<center><h1>Bad Gateway</h1></center>'],
  'a service': ['', '<h1>Service Temporarily Unavailable</h1>'],
  'a domain for sale': ['', '<h1>Domain for sale</h1><a href="/">Make an offer</a>'],
  'a database that went away': ['', 'MySQL server has gone away'],
  'Plesk without a site': ['', '<h1>Default PLESK Page</h1>'],
  'soon, in Thai': ['', 'พบกันเร็ว ๆ นี้'],
  soon: ['Coming Soon', '<h1>Coming Soon</h1><p>We are working on something new.</p>'],
  'soon, below a name': ['Mini Office', '<p>Our website is coming soon</p>'],
  maintenance: ['Site Maintenance', '<h1>We’ll be back soon!</h1><p>Sorry for the inconvenience.</p>'],
  'maintenance, in a sentence': ['', '<p>The site is currently down for scheduled maintenance. Please check back later.</p>'],
  construction: ['Under Construction', '<img src="works.gif" alt="">This page is under construction.'],
  'a name for sale': [
    'mini.example',
    '<h1>This website is for sale!</h1><p>mini.example is your first and best source for information</p>',
  ],
  'a name for sale, by its name': ['mini.example', 'mini-office.com is for sale. Buy this domain now.'],
  'a name that is parked': ['', '<p>This domain is parked free, courtesy of a registrar.</p>'],
  'a name that may be for sale': ['', '<p>The domain mini.example may be for sale. Click here to inquire.</p>'],
  suspended: ['Account Suspended', '<h1>This Account has been suspended.</h1><p>Contact your hosting provider for more information.</p>'],
  'no database': ['Database Error', '<h1>Error establishing a database connection</h1>'],
  'no database, another system': ['', 'Connection failed: SQLSTATE[HY000] [2002] Connection refused'],
  'no database, an old one': [
    '',
    "<b>Warning</b>: mysqli_connect(): (HY000/1045): Access denied for user 'web'@'localhost' in <b>/home/db.php</b>",
  ],
  'a fatal error': [
    '',
    `<br />\n<b>Fatal error</b>:  Uncaught PDOException: could not find driver in /var/www/html/db.php:12\nStack trace:\n${'#0 /var/www/html/index.php(3): connect()\n'.repeat(60)}`,
  ],
  'a fatal error, short': ['', '<b>Fatal error</b>: Allowed memory size of 134217728 bytes exhausted in /home/a.php on line 7'],
  'a parse error': ['', "Parse error: syntax error, unexpected '}' in /home/a.php on line 7"],
  'a critical error': ['WordPress › Error', '<p>There has been a critical error on this website.</p>'],
  'an ASP.NET error': [
    'Runtime Error',
    `<h1>Server Error in '/' Application.</h1><h2><i>Runtime Error</i></h2><p>Description: An application error occurred on the server. ${'The current custom error settings prevent the details from being viewed. '.repeat(25)}</p>`,
  ],
  'an ASP.NET error of a part': [
    '',
    "<h1>Server Error in '/ITA' Application.</h1><p>Object reference not set to an instance of an object.</p>",
  ],
  'a Laravel error': ['Server Error', '<div>500</div><div>Server Error</div>'],
  'a number as title': ['500 Internal Server Error', '<h1>Internal Server Error</h1>'],
  'a Spring error': ['', '<h1>Whitelabel Error Page</h1><p>This application has no explicit mapping for /error</p>'],
  'a trace': ['', '<pre>Traceback (most recent call last):\n  File "app.py", line 3</pre>'],
  'Apache without a site': ['', '<html><body><h1>It works!</h1></body></html>'],
  'Apache on Ubuntu': [
    'Apache2 Ubuntu Default Page: It works',
    '<p>This is the default welcome page used to test the correct operation of the Apache2 server.</p>',
  ],
  'nginx without a site': [
    'Welcome to nginx!',
    '<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed.</p>',
  ],
  'IIS without a site': ['IIS Windows Server', '<a href="https://go.example/"><img src="iisstart.png" alt="IIS"></a>'],
  'a CentOS server without a site': [
    'HTTP Server Test Page powered by CentOS',
    '<p>This page is used to test the proper operation of the server.</p>',
  ],
};

const framed: Pages = {
  'works, in a frame': ['ปิดปรับปรุงระบบ | สำนักงานตัวอย่าง', '<h1>ปิดปรับปรุงระบบ</h1><p>ขออภัยในความไม่สะดวก</p>'],
  'an error, in a frame': ['สำนักงานตัวอย่าง', '<p><b>Fatal error</b>: Uncaught Error: Call to undefined function show()</p>'],
  'no database, in a frame': ['สำนักงานตัวอย่าง', '<p>Error establishing a database connection</p>'],
};

const removed: Pages = {
  'the page was removed': ['', '<p>ขออภัย หน้าที่ท่านต้องการถูกลบหรือย้ายไปแล้ว</p>'],
  'the page is not shown': ['', '<p>ขออภัย ไม่สามารถแสดงหน้านี้ได้</p>'],
  'the page is not ready': ['', '<p>เพจนี้ไม่พร้อมใช้งานในขณะนี้</p>'],
  'the page that is sought': ['', '<p>หน้าที่คุณกำลังมองหาไม่มีอยู่</p>'],
  'the link was removed': ['', '<p>ลิงก์นี้ถูกลบออกไปแล้ว</p>'],
  'the document was removed': ['', '<p>เอกสารที่ท่านต้องการถูกย้ายไปแล้ว</p>'],
  'the document is not there': ['', '<p>ไม่พบเอกสารที่ท่านต้องการ กรุณาติดต่อเจ้าหน้าที่</p>'],
  'the data are not there': ['', '<h1>ขออภัย</h1><p>ไม่พบข้อมูลที่ท่านต้องการ</p>'],
  'the page cannot be found': ['', "<h1>Oops! That page can't be found.</h1><p>It looks like nothing was found at this location.</p>"],
  'the page has been removed': ['', '<p>Sorry, the page you requested has been removed.</p>'],
};

const list = (count: number) =>
  Array.from({ length: count }, (_, index) => `<tr><td>${index + 1}</td><td>ประกาศรายชื่อผู้ชนะการเสนอราคา งานจ้างเหมาบริการ</td></tr>`).join('');
const good: Pages = {
  'a number of a list that was removed': ['ประมวลจริยธรรม', `<p>ข้อ 12 ถูกลบออกไปแล้ว</p><p>${thaiText(1_500)}</p>`],
  'the same, short': ['แก้ไขข้อบังคับ', '<p>ข้อ 12 ถูกลบออกไปแล้ว และให้ใช้ความใหม่แทน</p>'],
  'a sign that was moved': ['ข่าว', '<p>ป้ายหน้าตลาดถูกย้ายออกไปแล้ว ขอบคุณที่แจ้ง</p>'],
  'an officer who was moved': ['ข่าว', '<p>เจ้าหน้าที่ผู้รับผิดชอบถูกย้ายไปแล้วตามคำสั่ง</p>'],
  'data that were removed': ['การคุ้มครองข้อมูล', '<p>เมื่อข้อมูลถูกลบไปแล้ว ท่านจะได้รับหนังสือแจ้งภายใน 30 วัน</p>'],
  'a question': ['คำถามที่พบบ่อย', '<p>เปิดแล้วไม่พบหน้าที่ต้องการ ทำอย่างไร</p><p>โทรแจ้งผู้ดูแลเว็บไซต์</p>'],
  'a question without before': ['คำถามที่พบบ่อย', '<h2>ไม่พบหน้าที่ต้องการ ต้องทำอย่างไร</h2><p>โทรแจ้งผู้ดูแล</p>'],
  'a question in English': ['FAQ', '<h2>What if the page could not be found?</h2><p>Call us.</p>'],
  'an empty search above a full table': ['ประกาศ', `<form><input name=q></form><p>ไม่พบข้อมูลที่ท่านค้นหา</p><table>${list(20)}</table>`],
  'an empty search above a short table': ['ประกาศ', `<p>ไม่พบข้อมูลที่ท่านค้นหา</p><table>${list(6)}</table>`],
  'an empty search below a table': ['ประกาศ', `<table>${list(20)}</table><p>ไม่พบข้อมูลที่ท่านค้นหา</p>`],
  'an empty search in English above a table': ['Notices', `<p>Document not found</p><table>${list(10)}</table>`],
  'the number of an order': ['คำสั่งที่ 404/2568', '<p>คำสั่งที่ 404/2568 เรื่อง แต่งตั้งคณะทำงาน</p>'],
  'a road with the number': ['โครงการ', '<p>ซ่อมถนนหมายเลข 404 ไม่พบปัญหาในการก่อสร้าง</p>'],
  'a document beside a field for members': [
    'แผนปฏิบัติการ',
    '<form><input name="u"><input type="password"></form><iframe src="/files/plan.pdf"></iframe>',
  ],
  'a house': ['ติดต่อเรา', '<p>404 หมู่ 4 ตำบลตัวอย่าง</p>'],
  'no masks': ['ข่าว', '<p>ไม่พบหน้ากากอนามัยวางขายเกินราคา</p>'],
  'no false page': ['ข่าว', '<p>ตรวจสอบแล้ว ไม่พบเพจปลอมของหน่วยงาน</p>'],
  'no gambling site': ['ข่าว', '<p>ตรวจตลาด ไม่พบเว็บพนัน</p>'],
  'no connection between cases': ['ข่าว', '<p>ไม่พบลิงก์ระหว่างผู้ป่วยกับตลาด</p>'],
  'a document that was brought here': ['เอกสาร', '<p>เอกสารนี้ถูกย้ายมาจากระบบเดิม</p>'],
  'a file that was brought here': ['เอกสาร', '<p>ไฟล์นี้ถูกย้ายจากเว็บไซต์เก่าเมื่อปี 2560 <a href="a.pdf">ดาวน์โหลด</a></p>'],
  'lost things': ['Lost and not found', '<p>List of property lost and not found</p>'],
  'a page that is sought, above a full table': ['ประกาศ', `<p>ไม่พบหน้าที่ท่านค้นหา</p><table>${list(20)}</table>`],
  'why it is not found': ['คำถาม', '<h2>ทำไม ไม่พบหน้าที่ต้องการ</h2><p>เพราะย้ายเว็บไซต์ใหม่</p>'],
  'no complaints': ['เรื่องร้องเรียน', '<p>ไม่พบข้อมูลเรื่องร้องเรียนการทุจริตในรอบนี้</p>'],
  'no fault found': ['ผลตรวจสอบ', '<p>ตรวจสอบแล้วไม่พบเอกสารที่ผิดปกติ</p>'],
  'works on water pipes': ['ประกาศปิดปรับปรุงระบบประปา', '<h1>ประกาศปิดปรับปรุงระบบประปา</h1><p>หมู่ที่ 3 และหมู่ที่ 5</p>'],
  'works on a road': ['ข่าว', '<p>ถนนสายหลักปิดปรับปรุงชั่วคราว โปรดใช้ทางเลี่ยง</p>'],
  'works on a bridge, in English': ['Bridge works', '<p>The bridge is under construction until May.</p>'],
  'works on drains': ['ข่าว', '<p>ระบบระบายน้ำอยู่ระหว่างการปรับปรุง</p>'],
  'a notice of works to come': ['ข่าว', '<p>แจ้งปิดปรับปรุงระบบทะเบียน วันที่ 12 มกราคม 2568 เวลา 08.00 น.</p>'],
  'a notice of works on the site to come': ['ข่าวประชาสัมพันธ์', '<p>ประกาศปิดปรับปรุงเว็บไซต์ ในวันที่ 5 พฤษภาคม 2568</p>'],
  'an article on works': ['ปิดปรับปรุงระบบ', `<h1>ปิดปรับปรุงระบบ</h1><p>${thaiText(1_200)}</p>`],
  'a plan of works': ['แผนพัฒนา', '<p>เทศบาลกำลังพัฒนาแหล่งน้ำและระบบสาธารณูปโภค</p>'],
  'a notice of works on a system': ['ข่าว', `<p>ประกาศเทศบาล เรื่อง ปิดปรับปรุงระบบสารสนเทศ</p><p>${thaiText(150)}</p>`],
  'works on a library': ['ข่าว', '<p>ปิดปรับปรุงห้องสมุดประชาชน</p>'],
  'a report on works': ['รายงาน', '<p>รายงานผลการพัฒนาเว็บไซต์ที่อยู่ระหว่างการปรับปรุง</p>'],
  'a project of works': ['แผน', '<p>โครงการปรับปรุงเว็บไซต์ สถานะ: อยู่ระหว่างดำเนินการ</p>'],
  'a purchase of works': ['จัดซื้อจัดจ้าง', '<p>ประกวดราคาจ้างบำรุงรักษาเว็บไซต์และพัฒนาระบบสารสนเทศ</p>'],
  'a market that comes soon': ['Coming Soon ตลาดนัดชุมชน', '<p>พบกันวันที่ 5 ที่ลานกิจกรรม</p>'],
  'an account at a bank': ['ข่าว', '<p>บัญชีถูกระงับ ให้ติดต่อธนาคาร</p>'],
  'an outage of water': ['ข่าว', '<p>กองช่างแจ้งระบบประปาขัดข้อง หมู่ 3</p>'],
  'outages, counted': ['สถิติ', '<p>ระบบขัดข้อง 2 ครั้ง แก้ไขแล้ว 2 ครั้ง</p>'],
  'what an error is': ['คู่มือ', "<p>Server Error in '/' Application คือข้อผิดพลาดของโปรแกรม</p>"],
  'a domain to pay for': ['จัดซื้อจัดจ้าง', '<p>ต่ออายุโดเมน ซึ่งโดเมนหมดอายุวันที่ 5 มกราคม 2568</p>'],
  'works every week': ['แผน', '<p>แผนดูแลคอมพิวเตอร์ ปิดระบบเพื่อบำรุงรักษาทุกวันอาทิตย์</p>'],
  'a budget of construction': ['Budget', '<p>Portal under construction budget 2568</p>'],
  'a place where something is built': ['News', '<p>The construction site is under maintenance.</p>'],
  'how to mend': ['องค์ความรู้', '<p>วิธีแก้ Error establishing a database connection ใน 3 ขั้นตอน</p>'],
  'an article on errors': ['Error establishing a database connection คืออะไร', `<p>${thaiText(900)}</p>`],
  'a warning above a full page': ['แผนงบประมาณ', `<b>Warning</b>: mysqli_connect(): timed out<p>${thaiText(900)}</p>`],
  'land for sale': ['ประกาศขายทอดตลาด', '<p>Land is for sale by auction. ขายทอดตลาดพัสดุชำรุด</p>'],
  'a licence that was suspended': ['ข่าว', '<p>ใบอนุญาตถูกระงับชั่วคราวตามคำสั่ง</p>'],
  'no outages': ['สถิติ', '<p>จำนวนครั้งที่ระบบขัดข้อง 0 ครั้ง</p>'],
  'what to do in an outage': ['คำถาม', '<p>ถ้าระบบขัดข้อง โทร 0 2000 0000</p>'],
  'a room for soon': ['ข่าว', '<p>อาคารใหม่จะเปิดให้บริการเร็ว ๆ นี้ ที่ชั้น 2</p>'],
  'a budget of 500': ['500 โครงการเพื่อประชาชน', '<p>รายชื่อโครงการ</p>'],
  'a course on servers': ['อบรม', '<p>หลักสูตรการติดตั้ง nginx และ Apache รุ่นที่ 2</p>'],
  'welcome to the city': ['Welcome to Mini City', '<p>Welcome to Mini City, where it works for all.</p>'],
  'a changelog': ['Changelog', `<p>Version 2: the link to the old form has been removed.</p><p>${thaiText(800)}</p>`],
};

describe('verdicts: pages that show something else', () => {
  checkPages('soft-404', 'says-error', outOfOrder, htmlPage);
  checkPages('soft-404', 'says-error', framed, renderPage);
  checkPages('soft-404', 'says-not-found', removed, htmlPage);
  for (const [name, [, body]] of Object.entries(removed))
    it(`${name}, in a frame: soft-404`, () => assert.equal(judge({ body: renderPage('สำนักงานตัวอย่าง', body) }).kind, 'soft-404'));
});

describe('verdicts: good pages that speak of such things', () => {
  checkPages('alive', 'answered', good, htmlPage);
  for (const [name, [title, body]] of Object.entries(good))
    it(`${name}, in a frame: alive`, () => assert.equal(judge({ body: renderPage(`${title} | สำนักงานตัวอย่าง`, body) }).kind, 'alive'));
});

describe('verdicts: pages of errors by their addresses', () => {
  const errors = [
    '/404.html',
    '/404',
    '/th/404',
    '/404.php',
    '/error',
    '/Error.aspx?aspxerrorpath=/o1',
    '/System/Error',
    '/errors/404',
    '/Error/NotFound',
    '/not-found',
    '/notfound.html',
    '/page-not-found',
    '/PageNotFound.aspx',
    '/error404',
    '/error-404.html',
    '/404-not-found',
    '/errorpage.php',
    '/?error=404',
    '/cgi-sys/suspendedpage.cgi',
    '/error_page.html',
    'https://www.mini.example/404.html',
  ];
  for (const to of errors)
    for (const status of [301, 302])
      it(`${status} to ${to}: soft-404`, () => {
        const { kind, evidence } = judge({ hops: [[status, to]] });
        assert.deepEqual([kind, evidence.reason], ['soft-404', 'error-address']);
      });
  const others = [
    '/news/404',
    '/news/404.html',
    '/page/sub/404',
    '/error-correction',
    '/o1/errors-2568.pdf2',
    '/terror',
    '/news?id=404',
    '/status',
    '/notfound-list/1',
  ];
  for (const to of others) it(`302 to ${to}: alive`, () => assert.equal(judge({ hops: [[302, to]] }).kind, 'alive'));
  it('the page asked for may be named so', () => {
    assert.equal(judge({ url: 'https://mini.example/error' }).kind, 'alive');
    assert.equal(judge({ url: 'https://mini.example/error', hops: [[302, '/error/']] }).kind, 'alive');
  });
});

describe('verdicts: pages of nothing but a script', () => {
  const script = (code: string, more = '') => ({ body: `<html><head>${more}<script>${code}</script></head><body></body></html>` });
  const cases: Readonly<Record<string, readonly [answer: GivenAnswer, kind: VerdictKind]>> = {
    'one that chooses': [script('if (screen.width < 700) location.href = "/m"; else location.href = "/main";'), 'unreachable'],
    'one that adds a number': [script('window.location.replace("/main?" + Math.random());'), 'unreachable'],
    'one that asks where it is': [script('if (window.location == parent.location) start();'), 'alive'],
    'one that draws': [script('document.getElementById("app").textContent = "";'), 'alive'],
    'one beside another that draws': [script('if (old) location.href = "/old";', '<script src="/app.js"></script>'), 'alive'],
    'one beside a frame': [script('if (old) location.href = "/old";', '<iframe src="/main"></iframe>'), 'alive'],
    'one beside words': [{ body: '<p>หน้าหลัก</p><script>if (old) location.href = "/old";</script>' }, 'alive'],
  };
  for (const [name, [answer, kind]] of Object.entries(cases)) it(`${name}: ${kind}`, () => assert.equal(judge(answer).kind, kind));
});

describe('verdicts: what an item asks for', () => {
  const login = htmlPage('เข้าสู่ระบบ', '<input type="password">');
  it('the entrance of an online service is its evidence', () => {
    for (const answer of [{ body: login }, { hops: [[302, '/login']] as const, body: login }]) {
      assert.equal(judge(answer).kind, 'login');
      assert.equal(judge(answer, { isEntrance: true }).kind, 'alive');
    }
    assert.equal(judge({ status: 404, body: login }, { isEntrance: true }).kind, 'dead');
  });

  it("of the profile's own item E-Service nothing is said, of others that there is a login", () => {
    const text = `oit: 1
fiscalYear: 2566
profile: national
agency: { name: หน่วยงานตัวอย่าง, website: https://mini.example }
items:
  O18: { answer: มี, urls: [https://mini.example/o1], description: หน้าหลัก > บริการ }
  O19: { answer: มี, urls: [https://mini.example/o1], description: หน้าหลัก > แผน }
`;
    const knowledge = { outcomeOf: () => outcomeOf({ body: login }), randomPageOf: () => null, contentOf: () => null };
    const { findings } = checkSubmission(text, { catalog: testCatalog, links: { knowledge, excluded: [] } });
    assert.deepEqual(
      findings.filter(({ code }) => code === 'link.login').map(({ item }) => item),
      ['O19'],
    );
  });

  it('where a page sends on is kept with it', () => {
    const outcome = outcomeOf({ body: '<meta http-equiv="refresh" content="300; url=/a">ก' });
    assert.equal(outcome.answer?.page.forward?.to, 'https://mini.example/a');
    const results = { outcomes: new Map([[outcome.url, outcome]]), randomPages: new Map() };
    assert.deepEqual(parseCache(formatCache(results, outcome.checkedAt), outcome.checkedAt), results);
  });

  it('a table that is sent as a sheet is one', () => {
    const table = '<html><head><meta charset="utf-8"></head><body><table><tr><td>งบประมาณ</td></tr></table></body></html>';
    const sheet = (url: string, type: string, body = table) => judge({ url: `https://mini.example/${url}`, type, body }).kind;
    assert.equal(sheet('a.xls', 'application/vnd.ms-excel'), 'alive');
    assert.equal(sheet('a.xls', 'application/x-msexcel; charset=utf-8'), 'alive');
    assert.equal(sheet('export?id=1', 'application/vnd.ms-excel'), 'alive');
    assert.equal(sheet('a.xls', 'text/html'), 'wrong-type');
    assert.equal(sheet('a.xlsx', 'application/vnd.ms-excel'), 'wrong-type');
    assert.equal(sheet('a.pdf', 'application/vnd.ms-excel'), 'wrong-type');
  });
});
