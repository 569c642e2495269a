import type { ByLanguage, Language } from '../ground/language';

/** What is written into a submission beside the values that were found. */
export interface InputTexts {
  /** Above a value that a person must look at. */
  readonly lookAt: (doubt: string) => string;
  /** Where nothing says what the agency is called or where its site is. */
  readonly nameMissing: string;
  readonly websiteMissing: string;
}

/** In which words a source is written into a submission. */
export interface InputWriting {
  readonly language: Language;
  readonly texts: InputTexts;
}

const inputTexts: ByLanguage<InputTexts> = {
  th: {
    lookAt: (doubt) => `ตรวจสอบ: ${doubt}`,
    nameMissing: 'ตรวจสอบ: ยังไม่ได้ระบุชื่อหน่วยงาน ให้กรอกชื่อหน่วยงาน',
    websiteMissing: 'ตรวจสอบ: ยังไม่ได้ระบุเว็บไซต์หลัก ให้กรอกที่อยู่ (URL) ของเว็บไซต์หลัก',
  },
  en: {
    lookAt: (doubt) => `check: ${doubt}`,
    nameMissing: 'check: the name of the agency was not given; fill it in',
    websiteMissing: 'check: the main web site was not given; fill in its address (URL)',
  },
};

/** Gives in which words a source is written in a language. */
export function writeIn(language: Language): InputWriting {
  return { language, texts: inputTexts[language] };
}
