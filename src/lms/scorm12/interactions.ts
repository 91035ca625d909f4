import { assertNever } from '../../core/assertNever.ts';
import type { Interaction, InteractionAnswer, ReportedOption } from '../../core/interaction.ts';
import type { Entry } from '../scorm/format.ts';
import { oneLine, reportedId, truncated, wellFormed } from '../scorm/text.ts';
import { scorm12Time } from './formats.ts';

type Element = readonly [name: string, value: string];

/** An interaction as SCORM 1.2 takes it: no words of the question, one character for an option. */
export function interactionEntries(interaction: Interaction, index: number): readonly Entry[] {
  const { answer, at, correct, id, objective } = interaction;
  const type = typeOf(answer);
  const { pattern, response } = wordsOf(answer);
  const elements: readonly Element[] = [
    ['id', reportedId(id)],
    ...(objective === null ? [] : [['objectives.0.id', reportedId(objective)] as const]),
    ...(at === null ? [] : [['time', scorm12Time(at)] as const]),
    ['type', type],
    ...(pattern === null ? [] : [['correct_responses.0.pattern', pattern] as const]),
    ...(correct === null ? [] : [['weighting', '1'] as const]),
    ...(response === '' ? [] : [['student_response', response] as const]),
    ['result', correct === null ? 'neutral' : correct ? 'correct' : 'wrong'],
  ];
  return elements.map(([name, value]) => entry(`cmi.interactions.${index}.${name}`, value, type));
}

const entry = (element: string, value: string, type: string): Entry =>
  /(?:pattern|response)$/.test(element) ? { element, value, kind: type } : { element, value };

function typeOf({ kind }: InteractionAnswer): string {
  switch (kind) {
    case 'trueFalse':
      return 'true-false';
    case 'choice':
    case 'likert':
      return kind;
    case 'text':
      return 'fill-in';
    default:
      return assertNever(kind);
  }
}

interface Words {
  readonly pattern: string | null;
  readonly response: string;
}

function wordsOf(answer: InteractionAnswer): Words {
  switch (answer.kind) {
    case 'trueFalse': {
      const response = answer.response === null ? '' : letterOf(answer.response);
      return { pattern: letterOf(answer.right), response };
    }
    case 'choice':
      return {
        pattern: optionLetters(answer.right ?? []) || null,
        response: optionLetters(answer.response),
      };
    case 'likert':
      return { pattern: null, response: characterOf(answer.response) ?? '' };
    case 'text':
      return {
        pattern: null,
        response: truncated(oneLine(wellFormed(answer.response)), 255),
      };
    default:
      return assertNever(answer);
  }
}

const letterOf = (is: boolean): string => (is ? 't' : 'f');

/**
 * Each option by a character of its own: `a` for the one that was numbered first, whatever the
 * order is today. A course would have to retire dozens of options of one question to run out.
 */
const optionLetters = (options: readonly ReportedOption[]): string =>
  options.flatMap(({ item }) => LETTERS[item - 1] ?? []).join(',');

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789'];

/** A point of a scale as one character. */
const characterOf = (point: number): string | undefined => [...'123456789abcdefghi'][point - 1];
