import { Tokenizer } from 'htmlparser2';

/** What a page consists of, in its order. Names are small letters; an attribute's first value counts. */
export interface HtmlHandler {
  openTag(name: string, attributes: ReadonlyMap<string, string>): void;
  closeTag(name: string): void;
  text(text: string): void;
}

/**
 * Hands over the tags and texts of a page, entities decoded, comments left out. It keeps no tree and closes no tag
 * that the page leaves open, so that its time is linear in the page's length, whatever is in it.
 */
export function readHtml(html: string, handler: HtmlHandler): void {
  let name = '';
  let attributes = new Map<string, string>();
  let attribute = '';
  let value = '';
  let isInDrawing = false;
  const endOpenTag = () => handler.openTag(name, attributes);
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname(start, end) {
        name = html.slice(start, end).toLowerCase();
        attributes = new Map();
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        value += html.slice(start, end);
      },
      onattribentity(codePoint) {
        value += String.fromCodePoint(codePoint);
      },
      onattribend() {
        if (!attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend() {
        if (name === 'svg') isInDrawing = true;
        endOpenTag();
      },
      onselfclosingtag() {
        endOpenTag();
        if (isInDrawing || name === 'svg') handler.closeTag(name);
      },
      onclosetag(start, end) {
        const closed = html.slice(start, end).toLowerCase();
        if (closed === 'svg') isInDrawing = false;
        handler.closeTag(closed);
      },
      ontext: (start, end) => handler.text(html.slice(start, end)),
      ontextentity: (codePoint) => handler.text(String.fromCodePoint(codePoint)),
      oncdata: (start, end, endLength) => handler.text(html.slice(start, end - endLength)),
      isInForeignContext: () => isInDrawing,
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
