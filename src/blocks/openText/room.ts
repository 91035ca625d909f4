/** From so many characters left on, learners are told how many. */
const NEAR_THE_END = 100;

/** Said aloud only here, so that nobody is interrupted at every letter. */
const SAID_AT = [NEAR_THE_END, 20, 0] as const;

/** How many characters are left, once that matters; `null` before. */
export const roomLeft = (left: number): number | null => (left <= NEAR_THE_END ? left : null);

/** Whether writing on came past a point at which the room that is left is said. */
export const roomCrossed = (before: number, after: number): boolean =>
  SAID_AT.some((point) => before > point && after <= point);
