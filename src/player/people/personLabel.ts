import type { PutAside } from '../../session/peopleList.ts';

/** The most characters of a label, so that it can be read at a glance. */
export const LONGEST_LABEL = 40;

/** They show nothing, and turn round what stands after them. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Something that can be seen. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * A label as it can stand in the list of what is put aside, unlike any other there: of two that look
 * the same, the wrong one would be opened, or deleted. Empty where there is nothing to be seen in it.
 */
export function personLabel(text: string, aside: readonly PutAside[]): string {
  const line = text
    .replaceAll(DIRECTIONS, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const label = Array.from(line).slice(0, LONGEST_LABEL).join('');
  if (!VISIBLE.test(label)) return '';
  const taken = new Set(aside.map((person) => looksOf(person.label)));
  let [unique, number] = [label, 1];
  while (taken.has(looksOf(unique))) unique = `${label} (${(number += 1)})`;
  return unique;
}

const looksOf = (label: string): string => label.normalize('NFKC').toLowerCase();
