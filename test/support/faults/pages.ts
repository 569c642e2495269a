/** Gives a page of the agency whose site the server plays. */
export function renderPage(title: string, content: string, head = '<meta charset="utf-8">'): string {
  return `<!doctype html>
<html lang="th">
<head>${head}<title>${title}</title></head>
<body>
<nav><a href="/">หน้าหลัก</a> <a href="/about">เกี่ยวกับหน่วยงาน</a> <a href="/contact">ติดต่อเรา</a></nav>
<main>
${content}
</main>
<footer>สำนักงานตัวอย่าง เลขที่ 1 ถนนตัวอย่าง แขวงตัวอย่าง เขตตัวอย่าง กรุงเทพมหานคร โทร 0 2000 0000</footer>
</body>
</html>
`;
}

const article = `<p>สำนักงานตัวอย่างขอเผยแพร่แผนการจัดซื้อจัดจ้างประจำปีงบประมาณ พ.ศ. 2568 ตามพระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ
พ.ศ. 2560 เพื่อให้ประชาชนตรวจสอบได้ รายละเอียดประกอบด้วยชื่อโครงการ วงเงินงบประมาณ และช่วงเวลาที่คาดว่าจะดำเนินการ</p>`;

/** Gives a page with a heading and some text below it. */
export function renderArticle(title: string, paragraphs = 3): string {
  return renderPage(title, `<h1>${title}</h1>\n${`${article}\n`.repeat(paragraphs)}`);
}

export const okPage = renderArticle('แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2568');

export const homePage = renderPage(
  'ยินดีต้อนรับ | สำนักงานตัวอย่าง',
  `<h1>ยินดีต้อนรับสู่เว็บไซต์สำนักงานตัวอย่าง</h1>
<section><h2>ข่าวประชาสัมพันธ์</h2><ul><li>กำหนดการรับชำระภาษีประจำปี</li><li>โครงการปลูกต้นไม้ริมคลอง</li></ul></section>
<section><h2>บริการประชาชน</h2><ul><li>ทะเบียนราษฎร</li><li>แจ้งเรื่องร้องเรียน</li></ul></section>
${article}`,
);

/** Gives the home page as a site shows it that answers every path with it and tells which path was asked for. */
export function renderHomeWithPath(path: string): string {
  const shown = path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return homePage.replace('</main>', `<p class="path">ท่านอยู่ที่: ${shown}</p>\n</main>`);
}

export const missingPage = renderPage('ไม่พบหน้าที่ต้องการ', '<h1>404</h1><p>ขออภัย ไม่พบหน้าที่ท่านต้องการ</p>');

export const softMissingPage = renderPage(
  'ไม่พบหน้า | สำนักงานตัวอย่าง',
  '<h1>ไม่พบหน้า</h1><p>ขออภัย ไม่พบหน้าที่ท่านค้นหา หน้านี้อาจถูกลบหรือย้ายไปแล้ว <a href="/">กลับหน้าหลัก</a></p>',
);

export const softMissingEnglishPage = renderPage(
  'Page not found',
  '<h1>Page not found</h1><p>The page you are looking for does not exist or has been moved.</p>',
);

/** News that speak of missing pages far down in their text. */
export const newsOfMissingPages = renderPage(
  'ประกาศปรับปรุงเว็บไซต์สำนักงานตัวอย่าง',
  `<h1>ประกาศปรับปรุงเว็บไซต์สำนักงานตัวอย่าง</h1>
${`${article}\n`.repeat(8)}<p>ระหว่างการปรับปรุง ผู้ใช้บางรายอาจพบข้อความ "ไม่พบหน้า" หรือ "404 Not Found" เมื่อเปิดลิงก์เดิม
กรุณาแจ้งผู้ดูแลเว็บไซต์พร้อมที่อยู่ของหน้านั้น เพื่อให้แก้ไขได้ทันที</p>
${`${article}\n`.repeat(8)}`,
);

export const loginPage = renderPage(
  'เข้าสู่ระบบ | สำนักงานตัวอย่าง',
  `<h1>เข้าสู่ระบบ</h1>
<form method="post" action="/signin">
<label>ชื่อผู้ใช้ <input type="text" name="username"></label>
<label>รหัสผ่าน <input type="password" name="password"></label>
<button type="submit">เข้าสู่ระบบ</button>
</form>`,
);

/** A page to read, with a box for members at its side. */
export const pageWithLoginBox = renderPage(
  'รายงานผลการใช้จ่ายงบประมาณ รอบ 6 เดือน',
  `<aside><h2>สำหรับสมาชิก</h2><form method="post" action="/member"><input type="text" name="member" placeholder="ชื่อสมาชิก">
<input type="password" name="pin" placeholder="รหัสผ่าน"><button>ตกลง</button></form></aside>
<article><h1>รายงานผลการใช้จ่ายงบประมาณ รอบ 6 เดือน</h1>
${`${article}\n`.repeat(12)}</article>`,
);

/** What a single-page application sends for every one of its pages. */
export const applicationShell = `<!doctype html>
<html lang="th">
<head><meta charset="utf-8"><title>สำนักงานตัวอย่าง</title><link rel="stylesheet" href="/assets/main.css"></head>
<body>
<noscript>กรุณาเปิดใช้งาน JavaScript</noscript>
<div id="root"></div><script type="module" src="/assets/main.js"></script>
</body>
</html>
`;

export const cloudflarePage = `<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta name="robots" content="noindex,nofollow">
<meta http-equiv="refresh" content="360"></head><body><div class="main-wrapper" role="main"><div class="main-content">
<noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript></div></div>
<script>(function(){window._cf_chl_opt={cvId:'3',cType:'managed'};var a=document.createElement('script');
a.src='/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1';document.head.appendChild(a);}());</script></body></html>
`;

export const incapsulaPage = `<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"></head>
<body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=1-2-3&incident_id=4-5"
frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 4-5</iframe></body></html>
`;

const windows874 = (text: string) =>
  Buffer.from(
    Array.from(text, (sign) => {
      const code = sign.charCodeAt(0);
      return code >= 0x0e01 && code <= 0x0e5b ? code - 0x0e00 + 0xa0 : code;
    }),
  );

const oldArticle = '<h1>ประกาศ</h1><p>เรื่อง สอบราคาซื้อครุภัณฑ์คอมพิวเตอร์ จำนวน 12 รายการ ผู้สนใจติดต่อขอรับเอกสารได้ในวันและเวลาราชการ</p>';

/** A page in Windows-874 that does not say so itself. */
export const oldPage = windows874(renderPage('ประกาศ', oldArticle, ''));

/** The same, with its encoding said in the page. */
export const oldPageWithMeta = windows874(
  renderPage('ประกาศ', oldArticle, '<meta http-equiv="Content-Type" content="text/html; charset=windows-874">'),
);

/** A page in Windows-874 that says the page asked for is not there. */
export const oldMissingPage = windows874(renderPage('ไม่พบหน้าที่ต้องการ', '<h1>ไม่พบหน้าที่ต้องการ</h1><p>กรุณาตรวจสอบที่อยู่อีกครั้ง</p>', ''));
