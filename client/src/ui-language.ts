import * as vscode from 'vscode';
import { type Texts, texts } from './texts';

/** The client's texts in the language of the settings; `auto` follows the editor. */
export function currentTexts(): Texts {
  const setting = vscode.workspace.getConfiguration('oit').get<string>('language');
  const isEnglish = setting === 'en' || (setting === 'auto' && !vscode.env.language.startsWith('th'));
  return isEnglish ? texts.en : texts.th;
}
