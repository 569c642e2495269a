import { quote } from '../quote';

/** How many of a list are not named. */
export const more = (count: number) => `and ${count} more`;
/** The question whether a near right word is meant. */
export const nearestText = (nearest: string | null) => (nearest ? ` Is ${quote(nearest)} meant?` : '');
/** What a zero costs, where the profile says it. */
export const costText = (cost: string | null) => (cost ? ` It costs about ${cost} points of the total (estimate).` : '');
