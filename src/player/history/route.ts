import type { BlockKey } from '../../core/blockState.ts';

/** What an address of the player stands for. */
export type Route =
  | { readonly page: 'cover' }
  | {
      readonly page: 'lesson';
      readonly id: string;
      /** The block to come in at. */
      readonly block?: BlockKey;
    }
  | { readonly page: 'exit' }
  | { readonly page: 'unknown' };

export const coverAddress = '#/';
const exitAddress = '#/exit';

/** `block`: where to come in, by its number. */
export const lessonAddress = (id: string, block: BlockKey | null = null): string =>
  `#/lesson/${encodeURIComponent(id)}${block === null ? '' : `/${block}`}`;

/** The address of a route; an unknown page has none of its own. */
export function addressOf(route: Route): string {
  if (route.page === 'lesson') return lessonAddress(route.id);
  return route.page === 'exit' ? exitAddress : coverAddress;
}

/** Reads `location.hash`. Nothing at all is the cover. */
export function routeOf(hash: string): Route {
  const [, page = '', id = '', ...rest] = hash.split('/');
  if (page === '' && id === '') return { page: 'cover' };
  if (page === 'exit' && id === '') return { page: 'exit' };
  if (page === 'lesson' && id !== '') return lessonRoute(decode(id), rest);
  return { page: 'unknown' };
}

function lessonRoute(id: string, [block, ...rest]: readonly string[]): Route {
  if (block === undefined) return { page: 'lesson', id };
  const isBlock = /^\d{1,9}$/.test(block) && rest.length === 0;
  return isBlock ? { page: 'lesson', id, block: Number(block) } : { page: 'unknown' };
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
