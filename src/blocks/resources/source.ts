/** Where a link leads, as people write it: a host, an address to write to, a number to call. */
export function linkPlace(link: string): string {
  if (link.startsWith('https:')) return hostOf(link);
  return decoded(link.replace(/^(mailto|tel):/, '').replace(/\?.*$/, ''));
}

const hostOf = (link: string): string =>
  (/^https:\/\/(?:[^/?#]*@)?(?:www\.)?([^/?#:]+)/i.exec(link)?.[1] ?? link).toLowerCase();

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** "PDF"; empty for a file without an ending. */
export const formatOf = (file: string): string =>
  (/\.([^./]+)$/.exec(file)?.[1] ?? '').toUpperCase();
