import { describeSigns } from '../../ground/code-points';
import { quote } from '../../ground/quote';
import type { Deviation } from '../../thai/normalisation';
import type { TextsArguments, UnseenSign } from '../arguments/texts';
import type { Texts } from '../catalogue';

const deviations: Readonly<Record<Deviation, string>> = {
  'sara-am': 'สระอำพิมพ์แยกเป็นนิคหิตกับสระอา',
  'sara-ae': 'สระแอพิมพ์เป็นสระเอสองตัว',
  'doubled-mark': 'สระหรือวรรณยุกต์ซ้ำ',
  'mark-order': 'ลำดับสระกับวรรณยุกต์สลับกัน',
  'font-form': 'อักษรเป็นรหัสเฉพาะของแบบอักษรใน PDF รุ่นเก่า',
  composition: 'ตัวอักษรถูกเก็บแยกเป็นหลายอักขระ',
};

const unseenSigns: Readonly<Record<UnseenSign, string>> = {
  'special-blank': 'เว้นวรรคชนิดพิเศษ',
  'soft-hyphen': 'ยัติภังค์ที่ซ่อนอยู่',
  'no-width': 'อักขระที่ไม่มีความกว้าง',
  'line-break': 'รหัสขึ้นบรรทัดหรือขึ้นหน้าใหม่',
  'pasted-object': 'รหัสแทนรูปหรือวัตถุที่คัดลอกมา',
  control: 'รหัสควบคุม',
  direction: 'รหัสกำหนดทิศทางข้อความ',
};

const lostLetter = '\ufffd';

export const texts: Texts<TextsArguments> = {
  'text.cut-by-comment': ({ key, cut }) =>
    `${quote(cut)} ไม่ถูกอ่านเป็นส่วนของ “${key}” เพราะ “#” หลังเว้นวรรคเป็นเครื่องหมายเริ่มความเห็น ถ้าเป็นส่วนหนึ่งของข้อความ ให้ใส่ "…" ครอบทั้งข้อความ ถ้าเป็นหมายเหตุ ให้เว้นวรรคหลัง “#”`,
  'text.invisible-character': ({ sign, codePoint }) =>
    `มี${unseenSigns[sign]} (${codePoint}) แทรกอยู่ มองไม่เห็นหรือเห็นเป็นช่องว่าง ให้ลบออกหรือใช้เว้นวรรคธรรมดา มิฉะนั้นค้นหาหรือคัดลอกข้อความไม่ได้ผล`,
  'entity.other-agency': ({ other, own, standing }) =>
    standing === 'acts'
      ? `ข้อความนี้ระบุว่าสำนักงานเขต ${quote(other)} เป็นผู้ประกาศหรือจัดทำ ทั้งที่คำตอบเป็นของเขต ${quote(own)} มักติดมาจากข้อความของเขตอื่น ผู้ประเมินอาจเห็นว่าไม่ใช่ข้อมูลของหน่วยงาน ให้แก้เป็นชื่อเขตของตน`
      : `ชื่อเขต ${quote(other)} อยู่ตรงที่ควรเป็นชื่อเขต ${quote(own)} อาจติดมาจากข้อความของเขตอื่น ให้ตรวจว่าเอกสารหรือหน้านี้เป็นของหน่วยงาน แล้วแก้ชื่อให้ตรง ถ้าตั้งใจกล่าวถึงเขตนั้น ไม่ต้องแก้`,
  'entity.misspelt': ({ typed, right }) =>
    `ชื่อเขต ${quote(typed)} น่าจะสะกดผิด ที่ถูกคือ ${quote(right)} ให้แก้ให้ตรง เพราะชื่อหน่วยงานที่ผิดทำให้คำตอบไม่น่าเชื่อถือ`,
  'text.lost-letter': ({ count }) =>
    `มีอักษรหายไป ${count} ตัวตรงนี้ (แสดงเป็น ${lostLetter}) ให้พิมพ์อักษรที่หายใหม่ อาจหายตอนคัดลอกหรือแปลงไฟล์ และโปรแกรมกู้คืนให้ไม่ได้ ผู้ประเมินจะอ่านคำนี้ไม่ออก`,
  'text.thai-normalisation': ({ deviation, typed, right }) =>
    `${deviations[deviation]} (${describeSigns(typed)} ควรเป็น ${describeSigns(right)}) ให้แก้ให้ถูก แม้บางเครื่องแสดงเหมือนกัน แต่ค้นหาและเปรียบเทียบข้อความไม่ได้ผล`,
  'text.misread-word': ({ typed, meant }) => `${quote(typed)} น่าจะหมายถึง ${quote(meant)} ซึ่งมักเพี้ยนจากการสแกนหรือพิมพ์ผิด ให้ตรวจและแก้ก่อนส่ง`,
  'privacy.national-id': () =>
    'พบเลขประจำตัวประชาชน 13 หลัก ให้ลบออก และตรวจหน้าเว็บที่อ้างถึงด้วย เพราะการเปิดเผยอาจผิดกฎหมายคุ้มครองข้อมูลส่วนบุคคล (PDPA)',
  'privacy.secret': () => 'พบสิ่งที่เหมือนรหัสผ่านหรือรหัสลับของระบบ ให้ลบออกและเปลี่ยนรหัสผ่านนั้นทันที เพราะไฟล์นี้มีการส่งต่อ ใครได้ไฟล์ไปก็เข้าระบบได้',
  'privacy.personal-phone': ({ value }) =>
    `${quote(value)} เป็นเบอร์โทรศัพท์มือถือ ถ้าเป็นของส่วนตัวให้ใช้เบอร์สำนักงานแทน เพราะไม่ควรเผยแพร่ (PDPA) ถ้าเป็นเบอร์ของหน่วยงานก็ใช้ได้`,
  'privacy.free-mail': ({ value }) =>
    `${quote(value)} เป็นอีเมลของผู้ให้บริการฟรี ไม่ใช่โดเมนของหน่วยงาน ควรใช้อีเมลของหน่วยงาน เพราะประชาชนยืนยันไม่ได้ว่าเป็นของราชการ`,
};
