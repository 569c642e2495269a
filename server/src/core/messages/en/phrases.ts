import { quote } from '../../ground/quote';

/** How many of a list are not named. */
export const more = (count: number) => `and ${count} more`;
/** The right word that is probably meant. */
export const nearestText = (nearest: string | null) => (nearest ? ` Probably ${quote(nearest)} is meant.` : '');
/** What a zero costs, where the profile says it. */
export const costText = (cost: string | null) => (cost ? ` It costs ${cost} points of the total (estimate).` : '');
