import type { ItemState } from '../../analysis/score/completeness';
import { type ProfileDivision, responsibleDivisions } from '../../profile/profile';
import { profileTexts } from '../../profile/profile-texts';
import type { DivisionEntry, Item } from '../../submission/submission';
import { allDivisions, readDivision } from '../../thai/division';
import { interfaceTexts } from '../interface-texts';
import { escapeMarkdown } from '../markdown';
import { group, type HoverCard, type HoverPlace, type HoverSource, row } from './hover';
import { hoverTexts } from './hover-texts';

/** The name of a division, wherever one is meant: its items and how they stand. Of what is misspelt or unknown the findings speak. */
export const divisionHover: HoverSource = (place) => {
  const { role, profile } = place;
  if (role !== 'value' || !profile?.divisions || !isDivision(place)) return null;
  const { entry, text } = typedName(place);
  const reading = readDivision(text, profile.divisions);
  const span =
    entry && place.place.block
      ? { start: entry.span.start + place.place.block.start, end: entry.span.end + place.place.block.start }
      : place.span;
  if (reading.kind === 'all') return { ...describeAll(place), span };
  const division = reading.kind === 'known' ? profile.divisions.find(({ name }) => name === reading.name) : undefined;
  return division ? { ...describeDivision(division, place), span } : null;
};

/** `division` of an item or an element, who takes a step, and the users of ITAP. */
function isDivision({ path }: HoverPlace): boolean {
  const keys = path.filter((step) => typeof step === 'string');
  const last = keys.at(-1);
  return last === 'division' || last === 'by' || last === 'supervisor' || last === 'administrator';
}

/** Several names may stand in one text. */
function typedName({ item, place: { block }, offset, text, path }: HoverPlace): { entry: DivisionEntry | null; text: string } {
  const at = offset - (block?.start ?? 0);
  const isRead = block?.block.failure === null && path.includes('division');
  const entries = isRead && item ? [...item.divisions, ...item.elements.flatMap(({ divisions }) => divisions)] : [];
  const entry = entries.find(({ span }) => span.start <= at && at <= span.end) ?? null;
  return { entry, text: entry?.value ?? text };
}

function describeDivision({ name, nameEn, shortForms = [] }: ProfileDivision, place: HoverPlace): HoverCard {
  const { language } = place;
  const texts = hoverTexts[language];
  const heading = language === 'en' && nameEn ? `**${escapeMarkdown(name)}** ${escapeMarkdown(nameEn)}` : `**${escapeMarkdown(name)}**`;
  const ids = findItems(name, place);
  return {
    heading,
    rows: [
      ...(ids.length === 0 ? [texts.noItems] : group(texts.itemsHere(ids.length), describeStates(ids, place))),
      ...row(texts.shortForms, escapeMarkdown(shortForms.join(', '))),
    ],
  };
}

function describeAll(place: HoverPlace): HoverCard {
  const { listed, language, profile } = place;
  const texts = hoverTexts[language];
  const names = profile?.divisions?.map(({ name }) => name) ?? [];
  return {
    heading: `**${allDivisions}**`,
    rows: [
      texts.allDivisions,
      escapeMarkdown(names.join(', ')),
      ...row(profileTexts[language].responsible, listed && escapeMarkdown(responsibleDivisions(listed).join(', '))),
    ],
  };
}

/** The items that the file gives to a division, or to all; of those to which it gives none, or that it lacks, those of the list of items. */
function findItems(name: string, { profile, result }: HoverPlace): string[] {
  const { submission } = result.judged.analysis;
  return (profile?.items ?? []).flatMap((listed) => {
    const item = submission?.itemById.get(listed.id);
    const given = item ? namesIn(item) : [];
    const names = given.length > 0 ? given : responsibleDivisions(listed);
    return names.includes(name) || names.includes(allDivisions) ? [listed.id] : [];
  });
}

function namesIn({ divisions, elements }: Item): string[] {
  return [...divisions, ...elements.flatMap((element) => element.divisions)].flatMap(({ reading }) =>
    reading?.kind === 'known' ? [reading.name] : reading?.kind === 'all' ? [allDivisions] : [],
  );
}

/** One row a state: `ยังไม่ครบ (2): O9, O10`. */
function describeStates(ids: readonly string[], { result: { completeness }, language }: HoverPlace): string[] {
  const { states } = interfaceTexts(language);
  const stateOf = (id: string) => completeness?.items.get(id) ?? 'missing';
  return (Object.keys(states) as ItemState[]).flatMap((state) => {
    const own = ids.filter((id) => stateOf(id) === state);
    return own.length === 0 ? [] : [`${states[state]} (${own.length}): ${own.join(', ')}`];
  });
}
