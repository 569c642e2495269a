// The command line as a function, and what its commands do.
export { runJob } from '../../../server/src/cli/jobs';
export { runCommandLine } from '../../../server/src/cli/run';
