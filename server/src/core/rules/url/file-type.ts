import { meantUrl } from '../../addresses/url';
import { type Confidence, confidenceOf, type FileForm } from '../../profile/profile';
import { profileTexts } from '../../profile/profile-texts';
import { urlsOfItem } from '../../submission/placed-urls';
import { evidenceOf, placeOf } from '../../submission/urls';
import { defineRule, found } from '../define-rule';
import { eachAnsweredItem } from '../each-item';

interface Arguments {
  readonly types: readonly FileForm[];
  readonly isFilesOnly: boolean;
  readonly confidence: Confidence;
}

/** What a form is recognised by: the end of a file's name, and the word for it in a description. */
const forms = {
  pdf: { extension: /\.pdf(?![a-z0-9])/i, word: /pdf|พีดีเอฟ/i },
  xlsx: { extension: /\.xlsx?(?![a-z0-9])/i, word: /excel|xlsx?|เอ็กเซล|เอกเซล/i },
} as const;

const file = /\.(?:pdf|docx?|xlsx?|pptx?|csv|odt|ods|jpe?g|png|gif|webp|zip|rar)$/i;

const formNames = { pdf: 'PDF', xlsx: 'Excel' } as const;

export const urlFileType = defineRule<Arguments>({
  code: 'url.file-type',
  severity: 'warning',
  scope: 'item',
  source: '001 l.173: PDF for O14; national lists: PDF and Excel',
  texts: {
    th: {
      message: ({ types, isFilesOnly, confidence }) => {
        const names = types.map((type) => formNames[type]).join(' และ ');
        const doubt = confidence === 'document' ? '' : ` (${profileTexts.th.confidence[confidence]})`;
        return isFilesOnly
          ? `ข้อนี้ต้องเผยแพร่เป็นไฟล์ ${names}${doubt} แต่ไฟล์ที่ให้ไว้เป็นชนิดอื่น ให้เพิ่มไฟล์ ${names} มิฉะนั้นผู้ประเมินอาจเห็นว่าไม่ครบ`
          : `ข้อนี้ต้องเผยแพร่เป็นไฟล์ ${names}${doubt} แต่ไม่มี URL ใดชี้ไปที่ไฟล์นั้นโดยตรง ถ้าหน้าเว็บมีไฟล์อยู่แล้ว ให้เพิ่มลิงก์ของไฟล์ หรือบอกไว้ในคำอธิบายว่าเป็น ${names} เพื่อให้ผู้ประเมินพบ`;
      },
      meaning: 'ข้อนี้ต้องเผยแพร่เป็นไฟล์ชนิดที่กำหนด เช่น PDF แต่ไม่มี URL ใดเป็นไฟล์ชนิดนั้น',
      why: 'ผู้ประเมินอาจเห็นว่าไม่ครบตามรูปแบบที่กำหนด เป็นคำเตือนเมื่อมีแต่ไฟล์ชนิดอื่น และเป็นข้อสังเกตเมื่อมีหน้าเว็บซึ่งอาจมีไฟล์อยู่',
      remedy: 'เพิ่มลิงก์ของไฟล์โดยตรง หรือบอกในคำอธิบายว่าหน้านั้นมีไฟล์ชนิดที่กำหนด',
    },
    en: {
      message: ({ types, isFilesOnly, confidence }) => {
        const names = types.map((type) => formNames[type]).join(' and ');
        const doubt = confidence === 'document' ? '' : ` (${profileTexts.en.confidence[confidence]})`;
        return isFilesOnly
          ? `The item must be published as ${names}${doubt}, but the files given are of another kind. Add the ${names} file: the assessor may call the item incomplete.`
          : `The item must be published as ${names}${doubt}, but no URL leads straight to such a file. If the page has it, add its link or say ${names} in the description, so that the assessor finds it.`;
      },
      meaning: 'The item must be published in a form such as PDF, and no URL is a file of that form.',
      why: 'The assessor may call it incomplete. It is a warning if there are only files of other forms, and information if a page may hold the file.',
      remedy: 'Add the link of the file itself, or say in the description that the page has it in that form.',
    },
  },
  check: eachAnsweredItem((item, expected, { profile }) => {
    const [first] = evidenceOf(item) ?? [];
    if (!first) return [];
    const urls = urlsOfItem(item).flatMap(({ reading }) => meantUrl(reading) ?? []);
    const missing = (expected.fileTypes ?? []).filter((type) => {
      const { extension, word } = forms[type];
      return !urls.some((url) => extension.test(url.pathname + url.search)) && !word.test(item.description?.value ?? '');
    });
    if (missing.length === 0) return [];
    // A page may lead to the file: only where files alone are shown the form is missing for certain.
    const isFilesOnly = urls.every(({ pathname }) => file.test(pathname));
    const confidence = profile ? confidenceOf(profile, expected) : 'document';
    const args = { types: missing, isFilesOnly, confidence };
    const severity = isFilesOnly && confidence === 'document' ? 'warning' : 'info';
    return [found(placeOf(first.entry), args, { item: item.id, severity })];
  }),
});
