/** A corner of the window, as the eye finds it in a page that reads from left to right. */
export type Corner = 'top-start' | 'top-end' | 'bottom-end' | 'bottom-start';

/** In the order of the clock. */
export const corners: readonly Corner[] = ['top-start', 'top-end', 'bottom-end', 'bottom-start'];

/** What the author's mode remembers: the locks for this tab, the panel for every page. */
export const authorNotes = {
  unlocked: (): boolean => read('session', 'waymark.author.unlocked') !== null,
  keepUnlocked: (): void => keep('session', 'waymark.author.unlocked', 'yes'),

  corner(): Corner {
    const kept = read('local', 'waymark.author.corner');
    return corners.find((corner) => corner === kept) ?? 'bottom-end';
  },
  keepCorner: (corner: Corner): void => keep('local', 'waymark.author.corner', corner),

  open: (): boolean => read('local', 'waymark.author.open') === 'yes',
  keepOpen: (open: boolean): void => keep('local', 'waymark.author.open', open ? 'yes' : 'no'),
};

type Where = 'local' | 'session';

const storage = (where: Where): Storage => (where === 'local' ? localStorage : sessionStorage);

function read(where: Where, key: string): string | null {
  try {
    return storage(where).getItem(key);
  } catch {
    return null;
  }
}

function keep(where: Where, key: string, value: string): void {
  try {
    storage(where).setItem(key, value);
  } catch {
    // Without storage it is forgotten with the page: no harm done.
  }
}
