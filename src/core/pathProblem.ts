/** Controls, direction marks, joiners and other characters without a width. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/u;
const LIMITS = { path: 400, name: 200 };
/** Names that some system takes for a device, with any ending, and with spaces before it. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[\d¹²³])\s*(?:\.|$)/i;

/** Why a file must not be written under a path that somebody else chose; `null` when it may. */
export function pathProblem(path: string): string | null {
  const names = path.replace(/\/$/, '').split('/');
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return 'that is a place on the disk';
  if (path.includes('\\')) return 'a backslash in a name means a folder on some systems';
  if (names.some((name) => name === '..' || name === '.')) return 'that leads out of the folder';
  if (path === '' || names.includes('')) return 'a part of its name is empty';
  if (UNPRINTABLE.test(path)) return 'there is something in its name that cannot be seen';
  if (path.length > LIMITS.path || names.some((name) => name.length > LIMITS.name))
    return 'its name is absurdly long';
  if (names.some((name) => DEVICE.test(name) || /[<>:"|?*]|[. ]$/.test(name))) {
    return 'not every system can have a file of this name';
  }
  return null;
}

/** Such a path, fit to be shown. */
export const shownPath = (path: string): string => printable(path).slice(0, 100);

/** A text of a stranger without what would move about on a screen, or turn what stands there round. */
export const printable = (text: string): string => text.replace(new RegExp(UNPRINTABLE, 'gu'), '�');
