import type { DescriptionsArguments } from '../arguments/descriptions';
import type { Texts } from '../catalogue';

export const descriptions: Texts<DescriptionsArguments> = {
  'description.missing': ({ item }) => `ข้อ ${item} ยังไม่มีคำอธิบาย ผู้ประเมินอาจหาข้อมูลไม่พบ ให้เขียนทางเข้าจากหน้าหลัก เนื้อหาที่แสดง และช่วงเวลาของข้อมูล`,
};
