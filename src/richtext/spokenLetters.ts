/** Letters of a formula by their names: of one that has none, the letters themselves, in plain type. */
export function spokenLetters(
  letters: string,
  names: Readonly<Record<string, string>>,
  signs: Readonly<Record<string, string>>,
): string {
  const known = names[letters] ?? signs[letters];
  if (known !== undefined) return known;
  const plain = letters.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
  return names[plain] ?? plain;
}

/** Words with one space between them, a comma right behind what it follows, and none twice. */
export const spokenJoin = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .join(' ')
    .replaceAll(/\s+([,;،؛])/g, '$1')
    .replaceAll(/([,،])[,،]+/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .replace(/[,،]$/, '')
    .trim();
