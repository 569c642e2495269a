import { createInterface } from 'node:readline';

/** Asks on a terminal and gives the line that is typed; null where there is none (Ctrl+C, Ctrl+D). */
export function askLine(question: string): Promise<string | null> {
  const { stdin: input, stderr: output } = process;
  return new Promise((resolve) => {
    const terminal = createInterface({ input, output });
    terminal.on('close', () => resolve(null));
    terminal.question(question, (answer) => {
      resolve(answer);
      terminal.close();
    });
  });
}
