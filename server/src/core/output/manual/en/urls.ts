import type { UrlsArguments } from '../../../messages/arguments/urls';
import type { ManualSections } from '../section';

export const urls: ManualSections<UrlsArguments> = {
  'url.invalid': {
    meaning: 'The text is not a web address (URL) that opens.',
    why: 'Assessors look at nothing but the URLs. One that does not open is no evidence.',
    fix: 'Open the page and copy its address from the address bar; it begins with `https://` or `http://`. Directions belong in `description`.',
  },
  'url.no-scheme': {
    meaning: 'The address lacks `https://` at its beginning.',
    why: 'In the system and in the exported files it may not become a link that the assessor can click.',
    fix: 'Add `https://` (there is a fix), then open the page: some sites still have `http://` only.',
  },
  'url.whitespace': {
    meaning: 'A blank, an invisible sign or a mark that is no part of the address clings to the URL.',
    why: 'The eye sees no difference, but the link may open the wrong page or none. It comes with copying from Word, LINE or PDF.',
    fix: 'Remove what is too much. The fix does it and changes nothing about which page is meant.',
  },
  'url.split': {
    meaning: 'A blank or a line end stands inside the URL, or letters stand twice where its parts were joined: `จัดจ้างางหรือ`.',
    why: "Links mostly end at the blank, so the assessor finds no page. It comes with blanks in a file's name, or with long addresses cut at the end of a line in a document.",
    fix: "If the blank belongs to a file's name, write `%20` (there is a fix where it is one for certain). Else copy the whole address from the browser again: nobody can tell whether letters were lost or doubled at the cut.",
  },
  'url.several': {
    meaning:
      'An entry of `urls` is not exactly one address: it holds several, or words or a number beside one, or an address stands twice in one item (information only).',
    why: 'The whole entry is read as one link, which does not open.',
    fix: 'Give each address a line of its own. The fix does it: words beside an address become its `note`; numbers, brackets and joining words go.',
  },
  'url.double-scheme': {
    meaning: 'The beginning of the address stands twice: `https://https://`, `http://http:`.',
    why: 'The browser looks for a web site named “http”, which does not exist. It comes with pasting an address behind a https:// that already stands there.',
    fix: 'Remove what stands twice (there is a fix).',
  },
  'url.wrapped': {
    meaning: "The real address stands inside another one: a viewer of Google, a link by which Facebook sends on, a browser's extension.",
    why: "Viewers and such links may close or expire, and an address of the browser opens on no other machine, though the file is on the agency's web site. Of a viewer of the same site it is information only.",
    fix: 'Use the address inside (there is a fix where it can be told for certain), and open it to see.',
  },
  'url.encoded-twice': {
    meaning: 'Thai letters or blanks in the URL are encoded twice: `%25E0%25B8%259B` for `%E0%B8%9B`.',
    why: 'Most web sites find no page or file of that name.',
    fix: 'Let the fix do it, or copy the address from the browser again, and open it to see.',
  },
  'url.cut': {
    meaning: 'The URL ends inside an encoded letter (a Thai letter has three parts: `%E0%B8%9B`), or in `...`.',
    why: 'The address was cut off when it was copied or typed, so the page is mostly not found.',
    fix: 'Open the page and copy the whole address again.',
  },
  'url.private-part': {
    meaning: 'The URL carries a password, a session, a preview or a code of the person who copied it.',
    why: 'Others may not be able to open it, or get the rights of that person; and such codes expire.',
    fix: 'Remove the part (there is a fix where the page does not need it) and try the page in a private window. Change a password that was published so.',
  },
  'url.thai-digits': {
    meaning: 'The URL has Thai digits where Arabic ones belong: in the host, a page number, a code, or behind `?`.',
    why: 'To a computer it is another address, and no page is there. One real submission had them in 50 of 53 URLs.',
    fix: 'Let the fix write Arabic digits, or mend the whole file at once. In the name of a page or a file they are only pointed out: it may be named so.',
  },
  'url.html-entity': {
    meaning: "The URL holds an HTML code such as `&amp;`, or a page's name that it spoilt, such as `QampA`.",
    why: "The code comes with copying from a page's source and leads to the wrong page or none.",
    fix: 'Write `&` for `&amp;` (there is a fix); for other codes copy the address again. `QampA` may be the name that the web site made: if it opens, it may stay.',
  },
  'url.malformed-uuid': {
    meaning: 'A UUID in the URL has too few or too many signs. A whole one has five parts of 8-4-4-4-12.',
    why: 'One sign less is another page, or none at all.',
    fix: 'Open the real page and copy its address; do not type it from paper.',
  },
  'url.http': {
    meaning: 'The URL uses `http://`, without encryption, on a public web site.',
    why: 'Browsers may warn or refuse, and the assessor may take the link for broken.',
    fix: 'Try `https://` and use it where it works. Where the site has none, suppress the finding with the reason. If the main site itself has none, only `agency.website` says so.',
  },
  'url.tracking': {
    meaning: 'The URL carries parts that count visits, such as `fbclid`, `gclid` or `utm_source`.',
    why: 'No point is lost, but the address is long, hard to read and hard to compare with others.',
    fix: 'Remove them (there is a fix). The same page opens.',
  },
  'url.off-site': {
    meaning: 'No URL of the item is on the main web site (`agency.website`).',
    why: 'The information must be linked from the main web site. An item that the assessor could not reach from there has scored 0.',
    fix: 'Make a page on the main site that shows the information or leads to it, and put it first. Other sites may follow.',
  },
  'url.social-only': {
    meaning:
      'The evidence of the item is social media only. It is an error if every URL is there, a warning if the only page on the main site is about one medium.',
    why: 'In the 2565 results an item with the page “Facebook-หน่วยงาน” scored 0, because the assessor found only links to Facebook.',
    fix: "Put a page of the main site first that lists every channel or holds the item's own content.",
  },
  'url.storage': {
    meaning:
      'The URL leads to stored files (Google Drive, OneDrive), a site builder (Google Sites) or a shortened link (bit.ly). Google Forms do not count.',
    why: 'It may ask for access, be moved or expire, and it is not the main web site.',
    fix: "Publish the file on the main site and use that address. If it is the agency's own site, name it in `agency.otherSites`.",
  },
  'url.not-public': {
    meaning: 'The address opens inside one network only, or it is a test site (a warning).',
    why: 'Assessors are outside and see no evidence at all; a test site may be closed or changed before the assessment.',
    fix: "Publish on the real web site, and try the link from a telephone that is not in the agency's network.",
  },
  'url.needs-login': {
    meaning: 'The URL leads into a system with a login: the document register, a mailbox, digitalplan, the editing side of a web site.',
    why: 'Neither the public nor assessors can enter, so what it holds is not disclosed.',
    fix: 'Print or export the information and publish it as a page or a file on the main site. To mention the system in a description is right; it is only pointed out.',
  },
  'url.other-agency': {
    meaning: 'The first part of the path on the shared portal (`webportal.bangkok.go.th/…`) is another district’s.',
    why: "Another agency's page is no evidence for this one. It comes with copying another district's submission. A part known from one unverified source gives a warning only.",
    fix: "Open the page on the agency's own site and copy its address. Page numbers differ between districts, so changing the name alone does not do.",
  },
  'url.duplicate': {
    meaning:
      'Two items use the same page, whatever the digits, the encoding, `www.`, the ending and, on the shared portal, the name behind the page number.',
    why: 'Mostly it is copied by mistake or one digit is misread, and one of the items has no evidence of its own.',
    fix: 'Open both and correct the wrong URL. If one page is meant to show both, write `sameAs: O10` in either item.',
  },
  'url.home-page': {
    meaning: 'The item gives nothing but the home page.',
    why: 'The assessor has to search and may not find it. The URL is there to say where the information stands.',
    fix: 'Use the address of the page that shows the information, and describe the way from the home page in `description`.',
  },
  'url.year-mismatch': {
    meaning: 'An item number or a year in the path, as in `ITA/2567/O05`, is not that of the item or of the file.',
    why: 'It may be the document of another item or another year, which is no evidence here. Items that need the year before are left alone.',
    fix: 'Open it to see whether it is the right document. If only its name is wrong, suppress the finding with the reason.',
  },
  'url.file-type': {
    meaning: 'The item must be published in a form such as PDF, and no URL is a file of that form.',
    why: 'The assessor may call it incomplete. It is a warning if there are only files of other forms, and information if a page may hold the file.',
    fix: 'Add the link of the file itself, or say in the description that the page has it in that form.',
  },
};
