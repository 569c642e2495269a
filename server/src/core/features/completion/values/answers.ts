import { formatHundredths } from '../../../ground/fraction';
import type { ByLanguage } from '../../../ground/language';
import type { Answer } from '../../../submission/submission';
import { interfaceTexts } from '../../interface-texts';
import { offerValue } from './offer-value';
import type { ValueSource } from './value-place';

interface AnswerTexts {
  readonly detail: string;
  readonly documentation: string;
}

const texts: ByLanguage<Readonly<Record<Answer, AnswerTexts>>> = {
  th: {
    มี: { detail: 'เผยแพร่บนเว็บไซต์แล้ว', documentation: 'ต้องมี URL ของหน้าบนเว็บไซต์หลักใต้ `urls` อย่างน้อยหนึ่งรายการ' },
    ไม่มี: {
      detail: 'ได้ 0 คะแนน',
      documentation: 'ข้อที่ตอบว่า “ไม่มี” ได้ 0 คะแนน ถ้าขาดเพียงบางองค์ประกอบ ให้ตอบ “มี” แล้วใส่ `{ none: เหตุผล }` ที่องค์ประกอบนั้น',
    },
  },
  en: {
    มี: { detail: 'Yes: published on the web site', documentation: 'Needs the URL of a page on the main web site under `urls`.' },
    ไม่มี: {
      detail: 'No: scores 0',
      documentation:
        'An item answered ไม่มี scores 0. Where only an element does not exist, answer มี and write `{ none: reason }` at the element.',
    },
  },
};

const words: Readonly<Record<Answer, readonly string[]>> = {
  มี: ['yes', 'true', 'mi', 'published'],
  ไม่มี: ['no', 'false', 'mai mi', 'none'],
};

/** Offers มี and ไม่มี, with what each means for the score. */
export const offerAnswers: ValueSource = (place) => {
  const cost = place.result.judged.analysis.context?.costs?.get(place.itemId ?? '');
  const lost = cost === undefined ? [] : [interfaceTexts(place.language).cost(formatHundredths(cost))];
  return (['มี', 'ไม่มี'] as const).map((value) => {
    const { detail, documentation } = texts[place.language][value];
    const lines = [documentation, ...(value === 'ไม่มี' ? lost : [])];
    return offerValue(place, { kind: 'value', value, detail, documentation: lines.join('\n\n'), words: words[value] });
  });
};
