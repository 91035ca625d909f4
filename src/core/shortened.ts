/**
 * The first words of a text, by which somebody knows it again: none of them is cut, but one that is
 * longer by itself.
 *
 * @param longest In characters.
 */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(' ', longest);
  return `${text.slice(0, end > 0 ? end : longest)}…`;
}
