import type { Language } from '../ground/language';
import type { BilingualText, Profile } from '../profile/profile';
import type { Submission } from '../submission/submission';
import { measureSurveys } from '../submission/survey-status';
import type { ReviewedSurvey } from './review';

/** Gives how each survey of the list stands, in one language (001 l.5, 41-56; 002 l.81-120). */
export function reviewSurveys(submission: Submission, profile: Profile, language: Language): ReviewedSurvey[] {
  const say = (text: BilingualText | null) => (text === null ? null : text[language]);
  return measureSurveys(submission, profile).map(({ who, groups, ...survey }) => ({
    ...survey,
    who: say(who),
    groups: groups.map(({ label, rule, ...group }) => ({ ...group, label: label[language], rule: say(rule) })),
  }));
}
