// The codes that `oit.rules` may set, for completion and validation in the editor's settings.

const severities = ['off', 'info', 'warning', 'error'];

/** Gives package.json with every configurable code under `oit.rules`, described in Thai and in English. */
export function fillRuleSettings(manifestText, { definitions, isConfigurable }) {
  const manifest = JSON.parse(manifestText);
  const rules = manifest.contributes.configuration.properties['oit.rules'];
  const codes = [...definitions.values()].filter(({ code }) => isConfigurable(code)).sort((a, b) => (a.code < b.code ? -1 : 1));
  rules.properties = Object.fromEntries(
    codes.map((definition) => [definition.code, { type: 'string', enum: severities, markdownDescription: describe(definition) }]),
  );
  rules.additionalProperties = false;
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function describe({ severity, texts: { th, en } }) {
  return `${th.meaning}\n\n${en.meaning}\n\n(${severity})`;
}
