const base = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The first wish that is offered: exactly if possible, else in another country's form. */
export function chooseLanguage(
  offered: readonly string[],
  wishes: readonly (string | null)[],
): string | null {
  for (const wish of wishes) {
    if (wish === null) continue;
    const exact = offered.find((tag) => tag.toLowerCase() === wish.toLowerCase());
    const near = exact ?? offered.find((tag) => base(tag) === base(wish));
    if (near !== undefined) return near;
  }
  return null;
}
