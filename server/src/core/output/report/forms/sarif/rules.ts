import { families } from '../../../../analysis/catalogue';
import type { CodeDefinition } from '../../../../findings/define-code';
import { summarizeMeaning } from '../../../../findings/summarize-meaning';
import type { Language } from '../../../../ground/language';
import { renderHelp } from '../../../manual/render-help';
import { renderPlain } from '../../../manual/render-plain';
import { levels } from './level';

/** Gives every code as a rule of the tool: what the manual says of it, Thai before English. */
export function listRules(): unknown[] {
  return families.flatMap(({ name, codes }) => codes.map((definition) => toRule(definition, name)));
}

function toRule(definition: CodeDefinition, family: string) {
  const { code, severity, texts } = definition;
  const plain = (markdown: string) => renderPlain(markdown).trim();
  return {
    id: code,
    shortDescription: { text: inBoth((language) => plain(summarizeMeaning(texts[language].meaning)), ' / ') },
    fullDescription: { text: inBoth((language) => plain(texts[language].meaning), '\n\n') },
    help: {
      text: inBoth((language) => renderPlain(renderHelp(definition, language)), '\n'),
      markdown: inBoth((language) => renderHelp(definition, language), '\n---\n\n'),
    },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [family] },
  };
}

function inBoth(textOf: (language: Language) => string, between: string): string {
  return `${textOf('th')}${between}${textOf('en')}`;
}
