import { quote } from '../../ground/quote';
import { officesOnLine } from '../../submission/office-names';
import { readStanding } from '../../thai/office-standing';
import { defineRule, found } from '../define-rule';

interface Arguments {
  readonly other: string;
  readonly own: string;
  readonly standing: 'acts' | 'heads';
}

export const entityOtherAgency = defineRule<Arguments>({
  code: 'entity.other-agency',
  severity: 'error',
  scope: 'item',
  source: '004 l.1731: ยานนาวา in a plan of วังทองหลาง',
  texts: {
    th: {
      message: ({ other, own, standing }) =>
        standing === 'acts'
          ? `ข้อความนี้ระบุว่าสำนักงานเขต ${quote(other)} เป็นผู้ประกาศหรือจัดทำ ทั้งที่คำตอบเป็นของเขต ${quote(own)} มักติดมาจากข้อความของเขตอื่น ผู้ประเมินอาจเห็นว่าไม่ใช่ข้อมูลของหน่วยงาน ให้แก้เป็นชื่อเขตของตน`
          : `ชื่อเขต ${quote(other)} อยู่ตรงที่ควรเป็นชื่อเขต ${quote(own)} อาจติดมาจากข้อความของเขตอื่น ให้ตรวจว่าเอกสารหรือหน้านี้เป็นของหน่วยงาน แล้วแก้ชื่อให้ตรง ถ้าตั้งใจกล่าวถึงเขตนั้น ไม่ต้องแก้`,
      meaning:
        'สำนักงานเขตอื่นเป็นผู้ประกาศ จัดทำ ดำเนินการ หรือเผยแพร่ในข้อความ (ข้อผิดพลาด) หรือชื่อเขตอื่นอยู่ตรงที่ควรเป็นชื่อของตน เช่น หัวเรื่อง “แผนปฏิบัติการ … ของสำนักงานเขต …” (คำเตือน)',
      why: 'ชื่อเขตอื่นมักติดมากับข้อความที่คัดลอก ผู้ประเมินอาจเห็นว่าไม่ใช่ข้อมูลของหน่วยงานนี้',
      remedy: 'แก้เป็นชื่อเขตของตน การกล่าวถึงเขตอื่นตามปกติไม่ถูกแจ้ง เช่น อาณาเขตติดต่อ ที่อยู่ ประวัติการทำงาน ศึกษาดูงาน งานที่ทำร่วมกัน และตัวอย่างของเขตอื่น',
    },
    en: {
      message: ({ other, own, standing }) =>
        standing === 'acts'
          ? `The office of the district ${quote(other)} announces or makes this, but the answers are those of ${quote(own)}; such a name is often left from a copied text. The assessor may take it for another agency's information: put in the own name.`
          : `The district ${quote(other)} is named where ${quote(own)} belongs; the name may be left from a copied text. See whether the document or page is the agency's own and correct the name. If that district is meant, nothing need be changed.`,
      meaning:
        'Another district office announces, makes, carries out or publishes in the text (error), or its name stands where the own one belongs, as in the title “แผนปฏิบัติการ … ของสำนักงานเขต …” (warning).',
      why: 'Such names are often left from a copied text; the assessor may take the answer for another agency’s.',
      remedy:
        'Put in the own name. An ordinary mention is not reported: neighbours, addresses, careers, study visits, joint work, examples of other districts.',
    },
  },
  check: ({ offices }) =>
    offices.flatMap(({ text, mention, reading, own }, index) => {
      if (reading.kind !== 'other') return [];
      const beside = officesOnLine(offices, index);
      const standing = readStanding({
        mention,
        name: reading.name,
        namesOthers: beside.some((each) => each.reading.kind === 'other' && each.reading.name !== reading.name),
        namesOwn: beside.some((each) => each.reading.kind !== 'other'),
      });
      if (standing === 'mentioned') return [];
      const args = { other: reading.name, own, standing };
      const severity = standing === 'acts' ? 'error' : 'warning';
      return [found(text.locate(reading.span), args, { item: text.item, severity })];
    }),
});
