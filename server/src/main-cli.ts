import { exitCodes, type Output } from './cli/output';
import { runCommandLine } from './cli/run';
import { errorCode } from './platform/files';

const { stdout, stderr, env } = process;

const output: Output = {
  result: (text) => stdout.write(text),
  message: (text) => stderr.write(`oit: ${text}\n`),
  colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
};

// A reader that has seen enough (`oit check … | head`) is no fault; a result that can't be written is one.
stdout.on('error', (error) => {
  if (errorCode(error) === 'EPIPE') return;
  output.message(error.message);
  process.exitCode = exitCodes.failed;
});
stderr.on('error', () => undefined);

// The exit code is only set: ending the process here would cut a long result that is still being written.
void runCommandLine(process.argv.slice(2), output).then((code) => {
  process.exitCode ??= code;
});
