/** Signs that stand higher or lower by themselves: m², H₂O. */
const RAISED: Readonly<Record<string, string>> = {
  ...signs('0123456789+-−=()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ'),
};
const LOWERED: Readonly<Record<string, string>> = {
  ...signs('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'),
};

/**
 * What an element says that stands higher or lower than its line, in signs that do so by themselves: a
 * text of a course knows no such letters, and 10³ is not 103. `null` where it does not stand so, or says
 * what has no such signs, as “5th” does.
 */
export function raisedWords(element: Element, style: string): string | null {
  const { localName: name } = element;
  const isRaised = name === 'sup' || /vertical-align:\s*super/i.test(style);
  const isLowered = name === 'sub' || /vertical-align:\s*sub\b/i.test(style);
  const words = element.textContent.trim();
  if (!(isRaised || isLowered) || words === '') return null;
  const found = Array.from(words, (sign) => (isRaised ? RAISED : LOWERED)[sign]);
  return found.every((sign) => sign !== undefined) ? found.join('') : null;
}

function signs(usual: string, other: string): Readonly<Record<string, string>> {
  const others = Array.from(other);
  return Object.fromEntries(Array.from(usual, (sign, index) => [sign, others[index] ?? sign]));
}
