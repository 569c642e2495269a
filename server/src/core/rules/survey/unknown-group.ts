import { findNearest } from '../../ground/nearest';
import { nearestText } from '../../ground/phrases';
import { list, quote } from '../../ground/quote';
import type { SurveyGroup } from '../../profile/profile';
import { readSurveys } from '../../submission/survey-counts';
import { defineRule, found } from '../define-rule';
import { moreGroups } from './texts';

interface Arguments {
  readonly survey: string;
  readonly group: string;
  readonly nearest: string | null;
  readonly known: readonly string[];
}

export const surveyUnknownGroup = defineRule<Arguments>({
  code: 'survey.unknown-group',
  severity: 'error',
  scope: 'item',
  source: '001 l.5, 41-56; 002 l.81-120: the groups that are asked',
  texts: {
    th: {
      message: ({ survey, group, nearest, known }) =>
        `แบบวัด ${survey} ไม่มีกลุ่ม ${quote(group)} จำนวนนี้จึงไม่ถูกนับ${nearestText.th(nearest)} ให้เลือกจาก: ${list(known.map(quote), 4, moreGroups.th)}`,
      meaning: 'แบบวัดนี้ไม่มีกลุ่มชื่อนี้',
      why: 'จำนวนใต้ชื่อที่ไม่รู้จักไม่ถูกนับ จำนวนรวมจึงตรวจไม่ได้',
      remedy: 'ใช้ชื่อกลุ่มตามรายการของปีนั้น ข้อความบอกชื่อที่ใกล้ที่สุด ชื่อย่อของฝ่าย เช่น `ฝ่ายสิ่งแวดล้อมฯ` ใช้ได้',
    },
    en: {
      message: ({ survey, group, nearest, known }) =>
        `Survey ${survey} has no group ${quote(group)}, so its number is not counted.${nearestText.en(nearest)} The groups are ${list(known.map(quote), 4, moreGroups.en)}.`,
      meaning: 'The survey has no group of this name.',
      why: 'The number under an unknown name is not counted, so the total cannot be checked.',
      remedy:
        "Use the names of the year's list; the message names the nearest. Short forms of divisions, such as `ฝ่ายสิ่งแวดล้อมฯ`, are understood.",
    },
  },
  check: (context) =>
    readSurveys(context).flatMap(({ name, survey, groups }) => {
      const free = survey.groups.filter((group) => !groups.some((given) => given.group === group));
      return groups
        .filter(({ group }) => !group)
        .map(({ key, keySpan }) => {
          const args = { survey: name, group: key, nearest: nearestGroup(key, free), known: survey.groups.map((group) => group.key) };
          return found(keySpan, args);
        });
    }),
});

/** By the name that people give it, or by a key like it. */
function nearestGroup(typed: string, groups: readonly SurveyGroup[]): string | null {
  const names = groups.flatMap(({ key, label }) => [key, label.th, label.en].map((name) => [name, key] as const));
  const nearest = findNearest(
    typed,
    names.map(([name]) => name),
  );
  return names.find(([name]) => name === nearest)?.[1] ?? null;
}
