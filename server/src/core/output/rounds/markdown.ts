import { interfaceTexts } from '../../features/interface-texts';
import { escapeMarkdown } from '../../features/markdown';
import { describeAgenda } from '../../features/rounds/describe-agenda';
import { describeChanges } from '../../features/rounds/describe-changes';
import { roundTexts } from '../../features/rounds/round-texts';
import type { Language } from '../../ground/language';
import type { ReviewedFile } from './reviewed-file';

type Shown = Pick<ReviewedFile, 'review' | 'changes' | 'agenda' | 'oddities'>;

/** Gives the changes since the last round and the open work by division as Markdown. */
export function formatRoundsMarkdown({ review, changes, agenda, oddities }: Shown, language: Language): string {
  const texts = roundTexts[language];
  const told = changes && describeChanges(changes, review, language);
  const blocks = [
    heading(1, [review.agency ?? interfaceTexts(language).unnamedAgency, review.list.title].join(' · ')),
    list(oddities),
    heading(2, told?.since ?? texts.first),
    list(told ? told.numbers : [interfaceTexts(language).ready(review.ready, review.total)]),
    ...(told?.groups.length === 0 ? [escapeMarkdown(texts.nothing)] : []),
    ...(told?.groups ?? []).flatMap(({ title, lines }) => [
      heading(3, title),
      list(lines.map(({ id, title: name, text }) => `${[id, name].filter(Boolean).join(' ')}${text && `: ${text}`}`)),
    ]),
    ...(agenda.length > 0 ? [heading(2, texts.agenda)] : []),
    ...describeAgenda(agenda, language).flatMap(({ division, detail, items }) => [
      heading(3, `${division}: ${detail}`),
      list(
        items.map(({ id, title, state, flags, details }) => {
          const marks = flags.length > 0 ? ` (${flags.join(', ')})` : '';
          return `${id} ${title}: ${[`${state}${marks}`, ...details].join(' · ')}`;
        }),
      ),
    ]),
    `*${escapeMarkdown(interfaceTexts(language).preCheck)}*`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function heading(level: number, text: string): string {
  return `${'#'.repeat(level)} ${escapeMarkdown(text)}`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n');
}
