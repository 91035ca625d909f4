const KEY = 'waymark.author.unlocked';

/** What the author's mode remembers in this tab. */
export const authorNotes = {
  unlocked(): boolean {
    try {
      return sessionStorage.getItem(KEY) !== null;
    } catch {
      return false;
    }
  },
  keepUnlocked(): void {
    try {
      sessionStorage.setItem(KEY, 'yes');
    } catch {
      // Without storage the locks open anew after each reload: no harm done.
    }
  },
};
