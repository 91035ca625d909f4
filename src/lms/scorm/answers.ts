import type { InteractionAnswer, ReportedOption, ReportedPair } from '../../core/interaction.ts';
import { type AnswerForm, formOf } from '../answerForm.ts';
import { plainDecimal } from './numbers.ts';

/** What a learner put together of parts: options, pairs, steps. */
interface Assembled<Part> {
  readonly response: readonly Part[];
  readonly right: readonly Part[] | null;
}

/**
 * Parts as a standard writes them; where it has no room for one of them, or for so many, in words:
 * a type that takes any text.
 */
export const assembledForm =
  <Type extends string, Part>(
    type: Type,
    write: (parts: readonly Part[]) => string | null,
    inWords: (answer: Assembled<Part>) => AnswerForm<Type>,
  ) =>
  (answer: Assembled<Part>): AnswerForm<Type> => {
    const response = write(answer.response);
    const right = write(answer.right ?? []);
    return response === null || right === null ? inWords(answer) : formOf(type, response, right);
  };

/** Options in words: authors' ids. */
export const optionWords = (options: readonly ReportedOption[]): string =>
  options.map(({ id }) => id).join(' ');

/** Pairs in words: authors' ids, the item before the place. */
export const pairWords = (pairs: readonly ReportedPair[]): string =>
  pairs.map(([item, place]) => `${item.id}:${place.id}`).join(' ');

/**
 * A number as every engine takes it. One that needs more digits is told as a text: rounded, it
 * could seem to be right. `range` writes the two ends of what is right, where the standard can.
 */
export const numericForm =
  (range: (min: string, max: string) => string | null) =>
  ({ response, right }: InteractionAnswer<'numeric'>): AnswerForm<'numeric' | 'fill-in'> => {
    const given = response === null ? null : plainDecimal(response);
    if (response !== null && Number(given ?? Number.NaN) !== response) {
      const only = right !== null && right.min === right.max ? String(right.min) : null;
      return formOf('fill-in', String(response), only);
    }
    const [min, max] = right === null ? [] : [plainDecimal(right.min), plainDecimal(right.max)];
    const pattern = min && max ? range(min, max) : null;
    return formOf('numeric', given, pattern);
  };
