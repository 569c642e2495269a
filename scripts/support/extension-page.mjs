// The page of the extension in the editor: the README for users, with all it shows inside itself. The editor loads no file beside
// it, and follows only links to the web.
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Behind this mark stands what is for developers. */
const end = '<!-- end of the extension page -->';

/** Gives the README up to its mark, pictures as `data:` addresses, links to files as plain text. `root`: the folder of its files. */
export function createExtensionPage(readme, root) {
  const [page, ...rest] = readme.split(end);
  if (rest.length !== 1) throw new Error(`the README has no mark \`${end}\`, or more than one`);
  return page
    .replaceAll(/!\[([^\]]*)\]\((?!https?:)([^)\s]+)\)/g, (_match, title, file) => `![${title}](${embed(path.join(root, file))})`)
    .replaceAll(/(?<!!)\[([^\]]*)\]\((?!https?:|#|data:)[^)\s]+\)/g, '$1');
}

function embed(file) {
  return `data:image/${path.extname(file).slice(1)};base64,${readFileSync(file).toString('base64')}`;
}
