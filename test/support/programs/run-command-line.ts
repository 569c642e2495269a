// The command line as a function.
export { runCommandLine } from '../../../server/src/cli/run';
