// The codes that `oit.rules` may set, for completion and validation in the editor's settings.

const severities = ['off', 'info', 'warning', 'error'];

/** Gives package.json with every configurable code under `oit.rules`, described in Thai and in English. */
export function fillRuleSettings(manifestText, { defaultSeverities, isConfigurable, manualSections }) {
  const manifest = JSON.parse(manifestText);
  const rules = manifest.contributes.configuration.properties['oit.rules'];
  const codes = [...defaultSeverities].filter(([code]) => isConfigurable(code)).sort(([a], [b]) => (a < b ? -1 : 1));
  rules.properties = Object.fromEntries(
    codes.map(([code, severity]) => [
      code,
      { type: 'string', enum: severities, markdownDescription: describe(code, severity, manualSections) },
    ]),
  );
  rules.additionalProperties = false;
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function describe(code, severity, { th, en }) {
  return `${th[code].meaning}\n\n${en[code].meaning}\n\n(${severity})`;
}
