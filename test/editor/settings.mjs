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

/** Before VS Code starts: a settings file changed while it runs is not surely read again. */
export function writeSettings(userDataDir, more = {}) {
  fs.mkdirSync(path.join(userDataDir, 'User'), { recursive: true });
  fs.writeFileSync(path.join(userDataDir, 'User', 'settings.json'), JSON.stringify({ ...SETTINGS, ...more }, null, 1));
}
