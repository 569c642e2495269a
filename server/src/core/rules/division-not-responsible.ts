import { createFinding } from '../findings/finding';
import { responsibleDivisions } from '../profile/profile';
import { allDivisions } from '../thai/division';
import { eachItem, type Rule } from './rule';

export const divisionNotResponsible: Rule<'division.not-responsible'> = {
  code: 'division.not-responsible',
  severity: 'warning',
  source: '001: the responsible divisions of each item and element',
  check: eachItem(({ item, expected }, { profile, catalog }) => {
    const responsible = expected ? responsibleDivisions(expected) : [];
    if (!profile || responsible.length === 0 || responsible.includes(allDivisions)) return [];
    const isOwn = catalog.own.some((reading) => reading.profile === profile);
    const of = { responsible, fiscalYear: profile.fiscalYear, isOwn };
    const severity = isOwn ? 'warning' : 'info';
    return item.divisions.flatMap(({ value, span, reading }) => {
      const name = reading?.kind === 'known' || reading?.kind === 'misspelt' ? reading.name : null;
      if (name === null || responsible.includes(name)) return [];
      return [createFinding('division.not-responsible', span, { ...of, value }, { item: item.id, severity })];
    });
  }),
};
