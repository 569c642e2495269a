/** Tags that editors of web pages paste; `<เมนู>` is none. The length is bounded, so that a lone `<` costs little. */
const tagNames =
  'a|abbr|article|b|big|blockquote|body|br|center|code|col|dd|div|dl|dt|em|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|li|link|main|meta|nav|o:p|ol|p|pre|s|script|section|small|span|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul';
const tag = `</?(?:${tagNames})(?:[\\s/][^<>]{0,500})?>|<!--[^<>]{0,500}-->`;
const entity = '&(?:amp|nbsp|lt|gt|quot|apos|ndash|mdash|hellip|bull|[lr][sd]quo|#[0-9]{1,6}|#x[0-9a-f]{1,5});';

const tags = new RegExp(tag, 'gi');
/** Pasted tags and entities. */
export const markup = new RegExp(`${tag}|${entity}`, 'gi');

const breakingTag = /^<\/?(?:br|dd|div|dl|dt|h[1-6]|hr|li|ol|p|section|table|tr|ul)\b/i;

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

/** Gives the text with a blank for every tag. */
export function withoutTags(text: string): string {
  return text.includes('<') ? text.replace(tags, ' ') : text;
}

/** A link: its address, in quotes or not, and the words that lead there. */
const link =
  /<a\s(?:[^<>]{0,300}?\s)?href\s{0,3}=\s{0,3}["']?(https?:\/\/[^\s"'<>]{1,2000})(?=["'\s>])["']?[^<>]{0,300}>((?:(?!<\/?a\b)[\s\S]){0,300}?)<\/a>\s?/gi;

/** Gives the text that the markup shows: without tags, entities as their signs, a line for a paragraph; behind a link its address. */
export function stripMarkup(text: string): string {
  const linked = text.replace(link, (_, address: string, words: string) =>
    words.includes(address) ? `${words} ` : `${words.trim()} ${address} `.trimStart(),
  );
  return linked.replace(markup, (found) => {
    if (found.startsWith('&')) return decodeEntity(found);
    return breakingTag.test(found) ? '\n' : '';
  });
}

function decodeEntity(entityText: string): string {
  const name = entityText.slice(1, -1).toLowerCase();
  const known = signs[name];
  if (known !== undefined) return known;
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const sign = code <= 0x10ffff ? String.fromCodePoint(code) : '';
  return /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]$/u.test(sign) ? sign.replace(/\p{Zs}/u, ' ') : ' ';
}
