import type { Command } from './command';
import { calendarCommand } from './commands/calendar';
import { checkCommand } from './commands/check';
import { explainCommand } from './commands/explain';
import { exportCommand } from './commands/export';
import { fixCommand } from './commands/fix';
import { importCommand } from './commands/import';
import { linksCommand } from './commands/links';
import { newCommand } from './commands/new';
import { nextCommand } from './commands/next';
import { planCommand } from './commands/plan';
import { profileCommand } from './commands/profile';
import { profilesCommand } from './commands/profiles';
import { reportCommand } from './commands/report';
import { reviewCommand } from './commands/review';
import { verifyCommand } from './commands/verify';
import { worksheetCommand } from './commands/worksheet';

export type CommandName =
  | 'calendar'
  | 'check'
  | 'explain'
  | 'export'
  | 'fix'
  | 'import'
  | 'links'
  | 'new'
  | 'next'
  | 'plan'
  | 'profile'
  | 'profiles'
  | 'report'
  | 'review'
  | 'verify'
  | 'worksheet';

/** Every command by its name, in the order of the help. */
export const commands: Readonly<Record<CommandName, Command>> = {
  calendar: calendarCommand,
  check: checkCommand,
  explain: explainCommand,
  export: exportCommand,
  fix: fixCommand,
  import: importCommand,
  links: linksCommand,
  new: newCommand,
  next: nextCommand,
  plan: planCommand,
  profile: profileCommand,
  profiles: profilesCommand,
  report: reportCommand,
  review: reviewCommand,
  verify: verifyCommand,
  worksheet: worksheetCommand,
};
