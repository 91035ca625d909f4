import type { PutAside } from '../../session/peopleList.ts';

/** The most characters of a label, so that it can be read at a glance. */
export const LONGEST_LABEL = 40;

/** They show nothing, and turn round what stands after them. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** They take no place, or are as empty as a space: joiners, fillers, braille without a dot. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Something that can be seen, of what is left. */
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
  if (!VISIBLE.test(label.replaceAll(UNSEEN, ''))) return '';
  const taken = new Set(aside.map((person) => looksOf(person.label)));
  let [unique, number] = [label, 1];
  while (taken.has(looksOf(unique))) unique = `${label} (${(number += 1)})`;
  return unique;
}

const looksOf = (label: string): string =>
  label.replaceAll(UNSEEN, '').normalize('NFKC').toLowerCase();
