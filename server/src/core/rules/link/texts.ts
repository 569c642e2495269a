export const exclusion = {
  th: `
ถ้าไม่ต้องการให้โปรแกรมเปิดลิงก์ใดเลย เลือกได้สองทาง พร้อมเหตุผล:

- การตั้งค่า \`oit.links.exclude\` ใส่ที่อยู่ (ใช้ \`*\` แทนข้อความใดก็ได้) พร้อมเหตุผล
- หมายเหตุเหนือลิงก์ในไฟล์: \`# oit-disable-next-line link.dead -- เหตุผล\` (ใช้รหัส \`link.dead\` เสมอ) รหัสอื่นเพียงปิดการแจ้ง แต่ยังเปิดลิงก์`,
  en: `
A link that is not to be opened by the program is left out in one of two ways, each with a reason:

- the setting \`oit.links.exclude\`: the address (\`*\` stands for any characters) and the reason
- a comment above the link: \`# oit-disable-next-line link.dead -- reason\`, with \`link.dead\` whatever was reported: other codes silence the finding, and the link is still opened.`,
};

export const askAdministrator = 'แจ้งผู้ดูแลเว็บไซต์หรือผู้ให้บริการเว็บไซต์';
