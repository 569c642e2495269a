import { CodeActionKind } from 'vscode-languageserver';

/** Every safe fix of a file at once; runs on saving where the user sets it. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.oit`;

/** The kinds that the server offers. */
export const codeActionKinds = [CodeActionKind.QuickFix, fixAllKind] as const;
