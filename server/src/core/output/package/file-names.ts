/** Set before the name of every part of a draft, in letters that every system can show. */
const draftPrefix = 'DRAFT-';

/** Bytes of a file's name that every file system takes, with room for the prefix. */
const longestName = 200;

/** Signs that some file system or a manifest can't take in a name: BagIt writes `%` in another way than `sha256sum` reads it. */
const unfit = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ud800-\udfff\\/:*?"<>|%]/gu;

/** Gives the name of a part, marked in a draft. */
export function markName(name: string, draft: boolean): string {
  return draft ? `${draftPrefix}${name}` : name;
}

/** Names that Windows keeps for devices, whatever ending follows. */
const deviceName = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/** Gives a file's own name as every system can unpack it: without folders, in Unicode form NFC. */
export function toPortableName(fileName: string): string {
  const base = fileName.split(/[\\/]/).at(-1) ?? '';
  const name = base
    .normalize('NFC')
    .replace(unfit, '_')
    .replace(/[. ]+$/, '')
    .replace(deviceName, '$&_');
  return name === '' || new TextEncoder().encode(name).length > longestName ? 'submission.oit.yaml' : name;
}

/** Gives the package's suggested name. */
export function suggestPackageName(fileName: string, draft: boolean): string {
  return markName(`oit-package-${baseName(fileName)}.zip`, draft);
}

/** Gives the name of the folder that the package unpacks to: after the submission, whatever the zip is called. */
export function nameFolder(fileName: string, draft: boolean): string {
  return markName(baseName(fileName), draft);
}

function baseName(fileName: string): string {
  const base = toPortableName(fileName)
    .replace(/(?:\.oit)?\.ya?ml$/i, '')
    .replace(/^[.~\s-]+/, '')
    .replace(/[. ]+$/, '');
  return base === '' ? 'submission' : base;
}
