// Tables of the READMEs that are made from other files, between the marks <!-- generated: NAME --> and <!-- /generated -->.

const headings = {
  th: ['การตั้งค่า', 'ค่าเริ่มต้น', 'ความหมาย'],
  en: ['setting', 'default', 'meaning'],
};

/** The texts of package.nls.json are in two languages: Thai | English. */
function textOf(key, language, texts) {
  const [thai = '', english = thai] = (texts[key.replaceAll('%', '')] ?? key).split(' | ');
  return language === 'th' ? thai : english;
}

function createSettingsTable(language, manifest, texts) {
  const rows = Object.entries(manifest.contributes.configuration.properties).map(([name, { default: value, markdownDescription }]) => {
    const meaning = textOf(markdownDescription, language, texts).replaceAll('|', '\\|');
    return `| \`${name}\` | \`${JSON.stringify(value)}\` | ${meaning} |`;
  });
  return [`| ${headings[language].join(' | ')} |`, '|---|---|---|', ...rows].join('\n');
}

const tables = { settings: createSettingsTable };

/** Gives the README with its tables made anew. */
export function fillReadme(readme, language, manifest, texts) {
  return readme.replace(/<!-- generated: (\w+) -->[\s\S]*?<!-- \/generated -->/g, (_match, name) => {
    return `<!-- generated: ${name} -->\n${tables[name](language, manifest, texts)}\n<!-- /generated -->`;
  });
}
