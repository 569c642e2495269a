import * as fs from 'node:fs';
import * as path from 'node:path';

// User settings for a VS Code of ours: nothing may wait on a network, nothing may stand before the editor.
export const SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.enableExperiments': false,
  'workbench.settings.enableNaturalLanguageSearch': false,
  'json.schemaDownload.enable': false,
  'npm.fetchOnlinePackageInfo': false,
  'typescript.disableAutomaticTypeAcquisition': true,
  'chat.disableAIFeatures': true,
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'window.confirmBeforeClose': 'never',
  'files.hotExit': 'off',
  'git.enabled': false,
  'editor.fontFamily': "'DejaVu Sans Mono', Loma, monospace", // Tlwg Mono puts Thai marks in cells of their own
};

/** Folders are untrusted until the user says otherwise, on the page for it: nothing asks before. */
export const TRUST_SETTINGS = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
};

/** The servers of the tests are on this machine. */
const MACHINE_SETTINGS = { 'oit.links.allowPrivate': ['127.0.0.0/8'] };

/** Before VS Code starts: a settings file changed while it runs is not surely read again. */
export function writeSettings(userDataDir, more = {}) {
  writeJson(path.join(userDataDir, 'User', 'settings.json'), { ...SETTINGS, ...more });
}

/** Examples are of a fiscal year whose answers are closed; no test depends on the day. */
const RULE_SETTINGS = { 'oit.rules': { 'window.closed': 'off' } };

/** The same for tests that open links. Settings of scope `machine` count in a file of their own where the host is remote, as code-server's is. */
export function writeTestSettings(userDataDir, more = {}) {
  writeSettings(userDataDir, { ...MACHINE_SETTINGS, ...RULE_SETTINGS, ...more });
  writeJson(path.join(userDataDir, 'Machine', 'settings.json'), MACHINE_SETTINGS);
}

function writeJson(file, content) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(content, null, 1));
}
