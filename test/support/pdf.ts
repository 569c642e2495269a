/** Makes a PDF file with a page for each content stream; `F1` is a font that needs no file. */
export function makePdf(contents: readonly string[], { kids }: { kids?: string } = {}): Buffer {
  const first = 4;
  const pages = contents.map((_, index) => first + 2 * index);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${contents.length}/Kids[${kids ?? pages.map((page) => `${page} 0 R`).join(' ')}]/MediaBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>>>>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...contents.flatMap((content, index) => [
      `<</Type/Page/Parent 2 0 R/Contents ${first + 2 * index + 1} 0 R>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ]),
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF`;
  return Buffer.from(text + table, 'latin1');
}

/** Gives the content stream of a page that shows one line. */
export function showText(line: string): string {
  return `BT /F1 12 Tf 50 700 Td (${line}) Tj ET`;
}
