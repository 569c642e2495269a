import type { Command } from '../command';
import { commonFlags } from '../flags';

/** `oit explain`: the manual's page of a code, or the list of all codes. */
export const explainCommand: Command = {
  form: 'oit explain [CODE]',
  what: {
    th: 'อธิบายรหัสที่แจ้ง: ความหมาย ตัวอย่าง วิธีแก้ และที่มา ถ้าไม่ระบุรหัสจะแสดงทุกรหัส',
    en: 'Explains a code: meaning, example, what to do, source; without one, lists them all',
  },
  flags: {
    ...commonFlags,
  },
};
