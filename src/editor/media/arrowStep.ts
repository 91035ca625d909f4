/** What an arrow key moves something by on a picture: parts of its width and height. */
export type Step = readonly [across: number, down: number];

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * An arrow moves by a hundredth, with Shift by a tenth; `null` for every other key. Pictures do not
 * mirror: the right arrow leads to the right in every language. Apart from what is moved so.
 */
export function arrowStep(event: {
  readonly key: string;
  readonly shiftKey: boolean;
}): Step | null {
  const [across = 0, down = 0] = ARROWS[event.key] ?? [];
  const by = event.shiftKey ? 0.1 : 0.01;
  return across === 0 && down === 0 ? null : [across * by, down * by];
}
