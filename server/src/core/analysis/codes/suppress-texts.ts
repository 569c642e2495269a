export const howTo = {
  th: `
วิธีปิดการแจ้ง ใส่หมายเหตุหนึ่งบรรทัดพร้อมเหตุผลหลัง \`--\`:

- เฉพาะบรรทัดถัดไป: \`# oit-disable-next-line url.http -- ศูนย์ข้อมูลข่าวสารยังไม่มี https\` ถ้าบรรทัดถัดไปเริ่มข้อความหลายบรรทัด (\`|\`) จะครอบคลุมทั้งข้อความ
- ทั้งไฟล์: \`# oit-disable-file url.http -- เว็บไซต์ของกรมยังไม่มี https\` วางไว้บรรทัดใดก็ได้

ปิดหลายรหัสพร้อมกันได้โดยเว้นวรรคระหว่างรหัส รหัสที่ขึ้นต้นด้วย \`yaml.\` และ \`schema.\` ปิดไม่ได้ เพราะไฟล์จะอ่านได้ไม่ครบ`,
  en: `
A finding is suppressed by a comment with a reason after \`--\`:

- on the next line: \`# oit-disable-next-line url.http -- the information centre has no https yet\`. Where a text of several lines (\`|\`) begins there, all of it is covered.
- in the whole file, on any line: \`# oit-disable-file url.http -- the department's site has no https yet\`

Several codes may stand in one comment, with blanks between them. Codes that begin with \`yaml.\` and \`schema.\` cannot be suppressed: the file would not be read in full.`,
};
