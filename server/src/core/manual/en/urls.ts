import type { UrlsArguments } from '../../messages/arguments/urls';
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
    meaning: 'A blank or a line end cuts the URL in two, or letters stand twice where the parts were joined: `จัดจ้างางหรือ`.',
    why: 'The link ends at the blank, so the assessor finds no page. Long addresses are cut so at the end of a line in a document.',
    fix: 'Copy the whole address from the browser again. There is no fix: nobody can tell whether letters were lost or doubled at the cut.',
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
