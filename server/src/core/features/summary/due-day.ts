import type { Language } from '../../ground/language';
import type { CivilDate } from '../../thai/date';
import { formatDay } from '../eras';
import { hoverTexts } from '../hover/hover-texts';
import type { DueDay } from './summary';

/** Gives a day in words, with the days to it where they are known: negative ones are past. */
export function describeDueDay(date: CivilDate, daysLeft: number | null, language: Language): DueDay {
  const { year, month, day } = date;
  const two = (part: number) => String(part).padStart(2, '0');
  return {
    key: `${year}-${two(month)}-${two(day)}`,
    date: formatDay(date, language),
    left: daysLeft === null ? '' : hoverTexts[language].daysLeft(daysLeft),
  };
}
