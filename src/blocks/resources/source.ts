import { siteOf } from '../../core/siteOf.ts';

/** Where a link leads, as people write it: a host, an address to write to, a number to call. */
export function linkPlace(link: string): string {
  if (link.startsWith('https:')) return siteOf(link);
  return decoded(link.replace(/^(mailto|tel):/, '').replace(/\?.*$/, ''));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
