import * as vscode from 'vscode';
import { type Texts, texts } from './texts';

/** The language of the settings, of a file's folder where one is given; `auto` follows the editor. */
export function currentLanguage(source?: vscode.Uri): keyof typeof texts {
  const setting = vscode.workspace.getConfiguration('oit', source).get<string>('language');
  const isEnglish = setting === 'en' || (setting === 'auto' && !vscode.env.language.startsWith('th'));
  return isEnglish ? 'en' : 'th';
}

/** The client's texts in the {@link currentLanguage}. */
export function currentTexts(source?: vscode.Uri): Texts {
  return texts[currentLanguage(source)];
}
