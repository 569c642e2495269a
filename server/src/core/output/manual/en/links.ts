import type { LinksArguments } from '../../../messages/arguments/links';
import type { ManualSections } from '../section';

const exclusion = `
A link that is not to be opened by the program is left out in one of two ways, each with a reason:

- the setting \`oit.links.exclude\`: the address (\`*\` stands for any characters) and the reason
- a comment above the link: \`# oit-disable-next-line link.dead -- reason\`, with \`link.dead\` whatever was reported: other codes silence the finding, and the link is still opened.`;

const verification = `
Note it under \`verified\`, with the fix or by hand: who opened it, and when.

\`\`\`yaml
urls:
  - url: https://mini.example/o1
    verified: { by: ฝ่ายปกครอง, on: 2568-04-01 }
\`\`\`

- Under a link it holds for that link, under an item for all its links.
- It holds for 15 days; then the finding comes back, for pages change.
- It is for links that the program could not open. A link that is dead (\`link.dead\`) is still reported.`;

export const links: ManualSections<LinksArguments> = {
  'link.dead': {
    meaning: `The link is dead: there is no page behind it.

Only these are called dead:

- the web site answers 404 (not found) or 410 (gone)
- there is no host of that name, asked twice
- the connection is refused, asked twice
- redirects that go round in a circle, more than 20 of them, or one to an address that cannot be opened

Whatever else keeps a link from opening, such as a wall against programs, a slow answer or a passing fault, is \`link.unverified\` and not dead.`,
    why: 'Assessors look at nothing but the URLs. One that does not open is no evidence, and the item may score 0.',
    fix: `Find the page with the information on the web site and copy its address from the browser. If it was deleted, publish it again.\n${exclusion}`,
  },
  'link.moved': {
    meaning: 'The page has moved to another address for good (status 301 or 308), and that address opens.',
    why: 'The old link still leads there. When the web site stops sending visitors on, the assessor finds no page.',
    fix: 'Take the new address (there is a fix), and open it first to see whether it is the right page. `www.`, a slash at the end, or https instead of http is no move.',
  },
  'link.insecure-redirect': {
    meaning: 'The link is sent on from https to a page with http, without encryption.',
    why: "The assessor's browser may warn or refuse to open it, and the evidence is not seen.",
    fix: 'Ask the site administrator to send visitors on to https. Until then the address it leads to may be used (there is a fix); if it opens with `https://`, use that.',
  },
  'link.redirected-home': {
    meaning: 'The link ends at the home page of the web site.',
    why: 'Web sites do that when a page is gone. The assessor sees the home page only, and not the information.',
    fix: 'Find the page through the menus of the web site and copy its address. If the content was deleted, publish it again.',
  },
  'link.login': {
    meaning:
      'The link leads to a login instead of the information.\n\nA small login box beside the content does not count, nor does a login on an E-Service item: there the entrance is the evidence.',
    why: 'Neither assessors nor the public have a password. What needs one is not disclosed.',
    fix: 'Publish the information as a page or a file of the main web site that anyone can open. Share stored files with everyone who has the link. A private window of the browser shows what the assessor sees.',
  },
  'link.soft-404': {
    meaning:
      'The web site says that the page opens (status 200), but the information is not seen. It is reported where\n\n- the page reads “not found” or “removed”\n- it holds nothing but an error, a note that the site is closed for works, or an offer to sell its name\n- the visitor is sent to a page of errors, such as `/404.html`\n- it is what the site shows for a page that cannot exist\n\nA page with much else on it does not count, whatever words stand there.',
    why: 'Whoever opens it finds nothing, as with a dead link. The item may score 0.',
    fix: 'Open it. If the information is not there, find the right page and copy its address. If the site is out of order, tell its administrator. If the information is there, suppress the finding with the reason.',
  },
  'link.empty': {
    meaning: 'The link opens, but the page or file has no content at all.',
    why: 'The assessor sees an empty page: the item has no evidence.',
    fix: `Open it. If it is empty, fill the page or upload the file again: the upload may have failed. If the browser shows content, suppress the finding with the reason.\n${exclusion}`,
  },
  'link.tls': {
    meaning: `The web site's certificate (https) has a fault.

The message says which:

- it has expired, or is not valid yet
- the site signed it itself, or its authority is not trusted
- it is for another host name
- it is sent without the intermediate certificate
- no encrypted connection could be agreed on`,
    why: 'Browsers warn before such a page or refuse it. The assessor may stop there, whatever is behind it.',
    fix: 'Show the message to the site administrator or the web host and ask for a right certificate. Where the intermediate certificate is missing, ask the web host to install it: some browsers open such a page and others do not, so one computer proves nothing.',
  },
  'link.wrong-type': {
    meaning:
      'The content is not what the file name, the web site or the item says.\n\nThe beginning of the content decides, not the name alone.',
    why: 'A link to a PDF that gives a web page mostly means that the file is gone. A file of another type may not open, or not be in the required form.',
    fix: 'Open it to see whether it is the right file, and use the link of the file itself. If the file is right and the web site calls it something else, upload it again or tell the site administrator.',
  },
  'link.element-not-found': {
    meaning:
      'The pages or documents behind the link have no text about an element that is ticked, or the PDF has no text at all.\n\nOnly text is read: what stands in a picture or a scan is not seen.',
    why: 'In the 2565 results O41 scored 0 because its documents lacked an element that its description named. A scanned PDF cannot be searched, and the assessor may not find the information.',
    fix: 'Open it to see whether the element is there. If not, add it to the page or document. If it is a picture, put it into words beside it, or suppress the finding with the reason. Save a scanned PDF again from the original file, or use text recognition.',
  },
  'link.unverified': {
    meaning: `The program could not confirm that the link opens: a person has to look.

That a web site does not answer the checker does not mean that the link is dead. bangkok.go.th answers programs with 403 (forbidden), while people can open it in a browser. Slow answers and passing faults belong here too.`,
    why: 'If the assessor really cannot open it, the item has no evidence; but a program cannot tell in the place of a person.',
    fix: `Open the link in a browser. If it is the right page, note that.\n${verification}\n${exclusion}`,
  },
  'link.offline': {
    meaning: 'No web site answers at all: this computer seems to be without network. It is said once a file.',
    why: 'It says nothing of the links. Whether the assessor can open them is not known yet.',
    fix: "See whether the computer is connected, or needs the agency's proxy, and check the links again.",
  },
};
