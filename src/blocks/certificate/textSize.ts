/** The steps in which a text on the sheet shrinks as it grows longer. */
export type TextSize = 'l' | 'm' | 's' | 'xs';

/** The lengths, in letters, up to which a text is set large, medium and small. */
type Steps = readonly [large: number, medium: number, small: number];

const titleSteps: Steps = [34, 64, 120];
const nameSteps: Steps = [24, 36, 60];

export const titleSize = (title: string): TextSize => sizeOf(title, titleSteps);
export const nameSize = (name: string): TextSize => sizeOf(name, nameSteps);

function sizeOf(text: string, [large, medium, small]: Steps): TextSize {
  const length = letters(text);
  if (length <= large) return 'l';
  if (length <= medium) return 'm';
  return length <= small ? 's' : 'xs';
}

/** Beyond this many letters a sheet with a logo and a signature would outgrow its paper. */
const MOST_LETTERS = 420;

/** Whether all that a sheet says has to be set smaller. */
export const isDense = (texts: readonly string[]): boolean =>
  texts.reduce((sum, text) => sum + letters(text), 0) > MOST_LETTERS;

const MARK = /\p{M}/u;
/** Letters that fill a square. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\uff00-\uff60]/u;

/** How long a text looks: marks take no room, and square letters that of two. */
function letters(text: string): number {
  let count = 0;
  for (const letter of text.normalize('NFC')) {
    if (!MARK.test(letter)) count += WIDE.test(letter) ? 2 : 1;
  }
  return count;
}
