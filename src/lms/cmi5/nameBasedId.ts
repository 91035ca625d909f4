import { textHash } from '../../core/hash.ts';

/**
 * A UUID that a name always leads to: whoever says the same thing again says it under the same id,
 * so that a record store keeps it once. It also holds across tabs, devices and lost answers, where
 * an id that is drawn and kept would not. In the form of RFC 9562's version 5.
 */
export function nameBasedId(...name: readonly string[]): string {
  const text = JSON.stringify(name);
  const digits = ['a', 'b', 'c', 'd'].map((salt) => textHash(salt + text + salt)).join('');
  const [first, second, third, fourth, fifth] = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(13, 16),
    digits.slice(17, 20),
    digits.slice(20),
  ];
  return `${first}-${second}-5${third}-a${fourth}-${fifth}`;
}
