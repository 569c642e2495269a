import { findNearest } from '../../ground/nearest';
import { ownValue } from '../../ground/own-value';
import { moreDivisions, nearestText } from '../../ground/phrases';
import { list, quote } from '../../ground/quote';
import type { Profile } from '../../profile/profile';
import { findDivisionName, findGroup, readSurveys, staffSurvey } from '../../submission/survey-counts';
import { nodeAt, type Pair, type SyntaxNode } from '../../yaml/syntax-tree';
import { defineRule, type Found, found } from '../define-rule';
import { moreGroups } from './texts';

interface Arguments {
  /** The map in which it stands: `surveys` and the survey, or `headcount`, with a group where it is by division. */
  readonly within: readonly [string, ...string[]];
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
      message: ({ within: [top, inner], group, nearest, known }) => {
        const where =
          top === 'surveys' ? `แบบวัด ${inner} ไม่มีกลุ่ม` : inner === undefined ? 'จำนวนบุคลากร (headcount) ไม่มีกลุ่ม' : 'รายการข้อไม่มีฝ่าย';
        return `${where} ${quote(group)} จำนวนนี้จึงไม่ถูกนับ${nearestText.th(nearest)} ให้เลือกจาก: ${list(known.map(quote), 4, (inner === undefined || top === 'surveys' ? moreGroups : moreDivisions).th)}`;
      },
      meaning: 'แบบวัดนี้ไม่มีกลุ่มชื่อนี้ หรือจำนวนบุคลากร (`headcount`) อยู่ใต้ชื่อกลุ่มหรือฝ่ายที่ไม่มีในรายการข้อ',
      why: 'จำนวนใต้ชื่อที่ไม่รู้จักไม่ถูกนับ จำนวนรวมจึงตรวจไม่ได้',
      remedy: 'ใช้ชื่อกลุ่มตามรายการของปีนั้น ข้อความบอกชื่อที่ใกล้ที่สุด ชื่อย่อของฝ่าย เช่น `ฝ่ายสิ่งแวดล้อมฯ` ใช้ได้',
    },
    en: {
      message: ({ within: [top, inner], group, nearest, known }) => {
        const where =
          top === 'surveys'
            ? `Survey ${inner} has no group`
            : inner === undefined
              ? 'The headcount has no group'
              : 'The list has no division';
        return `${where} ${quote(group)}, so its number is not counted.${nearestText.en(nearest)} Choose from ${list(known.map(quote), 4, (inner === undefined || top === 'surveys' ? moreGroups : moreDivisions).en)}.`;
      },
      meaning:
        'The survey has no group of this name, or a number of staff (`headcount`) stands under a group or division that the list does not have.',
      why: 'The number under an unknown name is not counted, so the total cannot be checked.',
      remedy:
        "Use the names of the year's list; the message names the nearest. Short forms of divisions, such as `ฝ่ายสิ่งแวดล้อมฯ`, are understood.",
    },
  },
  check: (context) => [...findInSurveys(context), ...findInHeadcount(context)],
});

/** A name that may be meant, with the words that people use for it. */
interface Name {
  readonly key: string;
  readonly words: readonly string[];
}

interface Place {
  readonly root: SyntaxNode;
  readonly profile: Profile | null;
}

function findInSurveys(place: Place): Found<Arguments>[] {
  return readSurveys(place).flatMap(({ name, survey, groups }) => {
    const free = survey.groups.filter((group) => !groups.some((given) => given.group === group));
    const unknown = groups.filter(({ group }) => !group);
    return unknown.map(({ key, keySpan }) =>
      found(keySpan, tell(['surveys', name], key, free.map(nameGroup), survey.groups.map(nameGroup))),
    );
  });
}

function findInHeadcount({ root, profile }: Place): Found<Arguments>[] {
  const survey = ownValue(profile?.surveys, staffSurvey);
  if (!profile || !survey) return [];
  const names = survey.groups.map(nameGroup);
  const divisions = (profile.divisions ?? []).map(({ name, nameEn = name, shortForms = [] }) => ({
    key: name,
    words: [name, nameEn, ...shortForms],
  }));
  return pairsAt(root, ['headcount']).flatMap(({ key, value }) => {
    if (!findGroup(key.text, survey, profile)) return [found(key.span, tell(['headcount'], key.text, names, names))];
    const inner = value?.kind === 'map' ? value.pairs : [];
    const unknown = inner.filter((each) => findDivisionName(each.key.text, profile.divisions) === null);
    return unknown.map((each) => found(each.key.span, tell(['headcount', key.text], each.key.text, divisions, divisions)));
  });
}

function pairsAt(root: SyntaxNode, path: readonly string[]): readonly Pair[] {
  const node = nodeAt(root, path);
  return node?.kind === 'map' ? node.pairs : [];
}

function nameGroup({ key, label }: { readonly key: string; readonly label: { readonly th: string; readonly en: string } }): Name {
  return { key, words: [key, label.th, label.en] };
}

/** The nearest is found by the name that people give it, or by a key like it. */
function tell(within: Arguments['within'], group: string, free: readonly Name[], known: readonly Name[]): Arguments {
  const names = free.flatMap(({ key, words }) => words.map((word) => [word, key] as const));
  const nearest = findNearest(
    group,
    names.map(([word]) => word),
  );
  return { within, group, nearest: names.find(([word]) => word === nearest)?.[1] ?? null, known: known.map(({ key }) => key) };
}
