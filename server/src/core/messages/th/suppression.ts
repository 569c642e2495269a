import { quote } from '../../ground/quote';
import type { SuppressionArguments } from '../arguments/suppression';
import type { Texts } from '../catalogue';

export const suppression: Texts<SuppressionArguments> = {
  'suppress.unused': ({ code }) => `คำสั่งปิดการแจ้ง ${quote(code)} ไม่ได้ใช้แล้ว (ไม่มีรายการให้ปิด หรือปิดไม่ได้) ให้ลบออก มิฉะนั้นอาจบังข้อผิดพลาดในภายหน้า`,
  'suppress.no-reason': () =>
    'คำสั่งปิดการแจ้งยังไม่มีเหตุผล ให้เขียนเหตุผลจริงหลัง -- อย่างน้อย 10 ตัวอักษร มิฉะนั้นผู้ตรวจทานจะไม่ทราบเหตุที่ปิด และถ้าปิดข้อผิดพลาดไว้จะส่งออกได้เฉพาะฉบับร่าง',
};
