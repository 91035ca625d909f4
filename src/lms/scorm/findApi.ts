/** So far a search goes up: no LMS nests its frames deeper, and a circle of windows ends there. */
const MOST_PARENTS = 500;

/** The part of a window that the search walks on. */
export interface ApiWindow {
  readonly parent: ApiWindow | null;
  readonly opener?: unknown;
  readonly top?: ApiWindow | null;
}

/**
 * The API object that an LMS offers: looked for in this window and its parents, then in the window
 * that opened it and that one's parents, then in the one that opened the topmost. Only under the
 * name of the flavour that the package was built for, since an LMS may offer both.
 */
export function findApi<Api>(
  start: ApiWindow,
  name: 'API' | 'API_1484_11',
  isApi: (candidate: unknown) => candidate is Api,
): Api | null {
  return (
    amongParents(start, name, isApi) ??
    fromOpener(start, name, isApi) ??
    fromOpener(
      attempt(() => start.top),
      name,
      isApi,
    )
  );
}

function amongParents<Api>(
  start: ApiWindow,
  name: string,
  isApi: (candidate: unknown) => candidate is Api,
): Api | null {
  let at: ApiWindow = start;
  for (let hop = 0; hop <= MOST_PARENTS; hop += 1) {
    const here = at;
    // A parent of another origin throws: the search goes on above it.
    const candidate = attempt(() => Reflect.get(here, name));
    if (attempt(() => isApi(candidate)) === true && isApi(candidate)) return candidate;
    const above = attempt(() => here.parent);
    if (above === null || above === here) return null;
    at = above;
  }
  return null;
}

function fromOpener<Api>(
  window: ApiWindow | null,
  name: string,
  isApi: (candidate: unknown) => candidate is Api,
): Api | null {
  let at = window;
  // Each window in the chain of openers, and what is around it.
  for (let hop = 0; hop < MOST_PARENTS && at !== null; hop += 1) {
    const here = at;
    const opener = attempt(() => here.opener);
    if (!isWindow(opener) || opener === here) return null;
    const found = amongParents(opener, name, isApi);
    if (found !== null) return found;
    at = opener;
  }
  return null;
}

const isWindow = (candidate: unknown): candidate is ApiWindow =>
  typeof candidate === 'object' && candidate !== null;

function attempt<Value>(run: () => Value): NonNullable<Value> | null {
  try {
    return run() ?? null;
  } catch {
    return null;
  }
}
