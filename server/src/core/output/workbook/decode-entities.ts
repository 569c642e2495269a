const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Gives the text of a page or a sheet that this program has written: its entities as the signs that they stand for. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name) return entities[name] ?? whole;
    const sign = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return sign <= 0x10ffff ? String.fromCodePoint(sign) : whole;
  });
}
