import { CodeActionKind } from 'vscode-languageserver';

/** Every safe fix of a file at once; runs on saving where the user sets it. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.oit`;

/** What is done with the item in which the cursor stands; the name of the refactoring follows. */
export const rewriteKind = `${CodeActionKind.RefactorRewrite}.oit`;

/** What is done with the whole file; the name of the refactoring follows. */
export const sourceKind = `${CodeActionKind.Source}.oit`;

/** The kinds that the server offers. */
export const codeActionKinds = [CodeActionKind.QuickFix, rewriteKind, sourceKind, fixAllKind] as const;
