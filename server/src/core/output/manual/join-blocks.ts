/** Puts blocks of Markdown together, a blank line between two; empty ones are left out. */
export function joinBlocks(blocks: readonly string[]): string {
  return `${blocks
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .join('\n\n')}\n`;
}
