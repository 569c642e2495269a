// Tables of the READMEs that are made from other files, between the marks <!-- generated: NAME --> and <!-- /generated -->.

const headings = {
  settings: { th: ['การตั้งค่า', 'ค่าเริ่มต้น', 'ความหมาย'], en: ['setting', 'default', 'meaning'] },
  commands: { th: ['คำสั่ง', 'ทำอะไร'], en: ['command', 'what it does'] },
};

function createTable(name, language, rows) {
  const lines = rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
  const titles = headings[name][language];
  return [`| ${titles.join(' | ')} |`, `|${'---|'.repeat(titles.length)}`, ...lines].join('\n');
}

/** A long text of package.nls.json is a paragraph in Thai and one in English. */
function textOf(key, language, texts) {
  const [thai = '', english = thai] = (texts[key.replaceAll('%', '')] ?? key).split('\n\n');
  return language === 'th' ? thai : english;
}

function createSettingsTable(language, { manifest, texts }) {
  const settings = Object.entries(manifest.contributes.configuration.properties);
  const rows = settings.map(([name, { default: value, markdownDescription }]) => [
    `\`${name}\``,
    `\`${JSON.stringify(value)}\``,
    textOf(markdownDescription, language, texts),
  ]);
  return createTable('settings', language, rows);
}

function createCommandsTable(language, { commands }) {
  const rows = Object.values(commands).map(({ form, what }) => [`\`${form}\``, what[language]]);
  return createTable('commands', language, rows);
}

const tables = { settings: createSettingsTable, commands: createCommandsTable };

/** Gives the README with its tables made anew from the manifest, its texts, and the commands. */
export function fillReadme(readme, language, sources) {
  return readme.replace(/<!-- generated: (\w+) -->[\s\S]*?<!-- \/generated -->/g, (_match, name) => {
    return `<!-- generated: ${name} -->\n${tables[name](language, sources)}\n<!-- /generated -->`;
  });
}
