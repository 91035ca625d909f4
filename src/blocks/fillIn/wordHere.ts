import { acceptedIn, choicesIn, type FillInContent, type Gap, isTyped } from './content.ts';

/**
 * What stands in a gap, as the language that is shown has it: a word that was chosen in another is the
 * same word in this one, and a right word of a crossword fits its squares. All else stays as it was given.
 */
export function wordHere(text: string, gap: Gap, content: FillInContent): string {
  if (!isTyped(content)) return chosenHere(text, gap, content) ?? text;
  const accepted = acceptedIn(gap, text, content);
  if (accepted === undefined) return text;
  return gap.answers.includes(accepted) ? accepted : (gap.answers[0] ?? text);
}

/** A word below the text may be of any gap. */
function chosenHere(text: string, gap: Gap, content: FillInContent): string | undefined {
  if (text === '' || choicesIn(gap, content).includes(text)) return text;
  return [gap, ...content.gaps]
    .map((each) => translated(text, each))
    .find((word) => word !== undefined);
}

/** A word that a gap offers in another language: its place among the words is the same in each. */
function translated(text: string, { answers, wrong, elsewhere = [] }: Gap): string | undefined {
  for (const there of elsewhere) {
    if (there.answers[0] === text) return answers[0];
    const place = there.wrong.indexOf(text);
    if (place !== -1) return wrong[place];
  }
  return undefined;
}
