const LONGEST = 60;

/** Letters that no normal form takes apart. */
const WITHOUT_MARK: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
};

/** An id made of a text: small letters a–z, digits and hyphens, a letter first; may be empty. */
export function kebab(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[ßæœøłđ]/g, (letter) => WITHOUT_MARK[letter] ?? letter)
    .replace(/['’]/g, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^[-\d]+/, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
}
