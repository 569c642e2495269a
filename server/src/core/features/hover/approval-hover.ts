import { describeAt } from '../../schema/json-schema';
import { schema } from '../../schema/validate-blocks';
import { stepNames } from '../../submission/step-names';
import { approvalStepNames } from '../../submission/submission';
import { formatDay } from '../eras';
import { escapeMarkdown } from '../markdown';
import { describeDeadlines } from './days';
import { type HoverPlace, type HoverSource, pathInItem, row } from './hover';
import { hoverTexts } from './hover-texts';

/** `approval` and its steps: who has taken which, and when. */
export const approvalHover: HoverSource = (place) => {
  const { role, path, language } = place;
  const [key, step, ...below] = pathInItem(place) ?? [];
  if (role !== 'key' || key !== 'approval' || below.length > 0) return null;
  const texts = hoverTexts[language];
  const name = approvalStepNames.find((each) => each === step);
  if (step !== undefined && !name) return null;
  const about = describeAt(schema, path)?.[language] ?? '';
  const steps = name ? [name] : approvalStepNames;
  return {
    heading: `**${name ? stepNames[language][name] : String(key)}**`,
    rows: [
      escapeMarkdown(about),
      ...steps.map((each) => describeStep(each, place)),
      ...(name ? [] : [texts.stepsOrder]),
      ...row(texts.deadline, describeDeadlines(place).join(' · ')),
    ],
  };
};

function describeStep(name: (typeof approvalStepNames)[number], { item, language }: HoverPlace): string {
  const step = item?.approval?.[name];
  const date = step?.on?.reading?.date;
  const when = date ? formatDay(date, language) : hoverTexts[language].stepOpen;
  return `${date ? '✓' : '–'} ${escapeMarkdown([stepNames[language][name], step?.by?.value, when].filter(Boolean).join(' · '))}`;
}
