/** What stands before the path on some system, or makes it an address: `C:`, `https:`. */
const scheme = /^[a-z][a-z0-9+.-]*:/i;
const controls = /\p{Cc}/u;

/**
 * Gives the parts of a path inside the folder of the submission, `\` read as `/`; null where it may lead elsewhere: it begins at the
 * root or a drive, goes up (`..`), is an address, or names nothing.
 */
export function readEvidencePath(typed: string): readonly string[] | null {
  const path = typed.trim().replaceAll('\\', '/');
  if (path === '' || path.startsWith('/') || path.startsWith('~') || scheme.test(path) || controls.test(path)) return null;
  const parts = path.split('/').filter((part) => part !== '.' && part !== '');
  return parts.length === 0 || path.endsWith('/') || parts.includes('..') ? null : parts;
}
