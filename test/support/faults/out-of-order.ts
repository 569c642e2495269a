import { answerPage, type Endpoints } from './exchange';
import { okPage, renderArticle, renderPage } from './pages';

const rows = Array.from({ length: 20 }, (_, index) => `<tr><td>${index + 1}</td><td>ประกาศผู้ชนะการเสนอราคา งานจ้างเหมาบริการ</td></tr>`).join(
  '',
);
const raw = (title: string, body: string) =>
  answerPage(`<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`);
const article = (paragraph: string) => answerPage(okPage.replace('</main>', `<p>${paragraph}</p></main>`));

/** Pages that answer 200 and show something else than their information, and good ones that only speak of such things. */
export const outOfOrder: Endpoints = {
  '/404.html': answerPage(renderPage('สำนักงานตัวอย่าง', '<h1>ขออภัย</h1><p>เรากำลังพาท่านกลับไปยังข้อมูล</p>')),
  '/System/Error': answerPage(renderPage('สำนักงานตัวอย่าง', '<h1>ขออภัย</h1>')),
  '/maintenance': raw('', '<h1>ปิดปรับปรุงระบบ</h1><p>ขออภัยในความไม่สะดวก</p>'),
  '/coming-soon': raw('Coming Soon', '<h1>Coming Soon</h1>'),
  '/for-sale': raw('mini.example', '<h1>This website is for sale!</h1>'),
  '/database-error': raw('Database Error', '<h1>Error establishing a database connection</h1>'),
  '/php-error': raw('', '<br /><b>Fatal error</b>: Uncaught PDOException: could not find driver in /var/www/db.php:3'),
  '/aspx-error': raw('Runtime Error', "<h1>Server Error in '/' Application.</h1><h2>Runtime Error</h2>"),
  '/it-works': answerPage('<html><body><h1>It works!</h1></body></html>'),
  '/news-of-works': answerPage(renderArticle('ประกาศปิดปรับปรุงระบบประปา', 1)),
  '/removed-in-text': article('ข้อ 12 ถูกลบออกไปแล้ว และป้ายเดิมถูกย้ายออกไปแล้ว'),
  '/question-of-missing': article('ถาม: เปิดแล้วไม่พบหน้าที่ต้องการ ทำอย่างไร'),
  '/search-above-table': answerPage(renderPage('ประกาศ', `<p>ไม่พบข้อมูลที่ท่านค้นหา</p><table>${rows}</table>`)),
};
