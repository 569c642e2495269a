const colours = { error: '31', warning: '33', info: '36', fine: '32', title: '1' } as const;

/** What a part of a text report is coloured for. */
export type Paint = keyof typeof colours;

/** Gives a text in its colour for a terminal. */
export function paint(text: string, colour: Paint, on: boolean): string {
  return on ? `\u001b[${colours[colour]}m${text}\u001b[0m` : text;
}
