/** What an address of the player stands for. */
export type Route =
  | { readonly page: 'cover' }
  | { readonly page: 'lesson'; readonly id: string }
  | { readonly page: 'exit' }
  | { readonly page: 'unknown' };

export const coverAddress = '#/';
const exitAddress = '#/exit';
export const lessonAddress = (id: string): string => `#/lesson/${encodeURIComponent(id)}`;

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
  if (page === 'lesson' && id !== '' && rest.length === 0)
    return { page: 'lesson', id: decode(id) };
  return { page: 'unknown' };
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
