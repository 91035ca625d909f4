interface Chosen {
  readonly isChosen: boolean;
  /** Whoever may try again is told only what became of what they chose. */
  readonly hidesRight?: boolean;
}

/** How an option is marked once the answer was checked: what was chosen, and what would have been right. */
export function optionMark(
  correct: boolean,
  { isChosen, hidesRight = false }: Chosen,
): 'right' | 'wrong' | null {
  if (hidesRight && !isChosen) return null;
  if (correct) return 'right';
  return isChosen ? 'wrong' : null;
}
