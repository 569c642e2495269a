/**
 * What opens the list on its own beside the letters of a word: a value begins behind a colon, a dash, a bracket, a comma or
 * the blank after it, a key on a new line, a code in a comment.
 */
export const completionTriggers = [':', ' ', '-', '"', "'", '[', '{', ',', '#', '\n'] as const;
