import type { CommandContext, Job } from './command';
import type { CommandName } from './commands';
import { tellFailure } from './failure';
import { writeCalendar } from './jobs/calendar';
import { check } from './jobs/check';
import { explain } from './jobs/explain';
import { exportPackage } from './jobs/export';
import { fix } from './jobs/fix';
import { importAnswers } from './jobs/import';
import { links } from './jobs/links';
import { createSubmission } from './jobs/new';
import { startNext } from './jobs/next';
import { writePlan } from './jobs/plan';
import { manageProfile } from './jobs/profile';
import { listProfiles } from './jobs/profiles';
import { writeReviewReport } from './jobs/report';
import { review } from './jobs/review';
import { verify } from './jobs/verify';
import { writeWorksheets } from './jobs/worksheet';
import type { ExitCode } from './output';

export { serveChecks } from './check-thread';

const jobs: Readonly<Record<CommandName, Job>> = {
  calendar: writeCalendar,
  check,
  explain,
  export: exportPackage,
  fix,
  import: importAnswers,
  links,
  new: createSubmission,
  next: startNext,
  plan: writePlan,
  profile: manageProfile,
  profiles: listProfiles,
  report: writeReviewReport,
  review,
  verify,
  worksheet: writeWorksheets,
};

/** Does what a command is for, and says why where that can't be done. */
export async function runJob(name: CommandName, context: CommandContext): Promise<ExitCode> {
  try {
    return await jobs[name](context);
  } catch (error) {
    return tellFailure(error, context.language, context.output);
  }
}
