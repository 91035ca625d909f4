import type { ReportedOption, ReportedPair } from '../../core/interaction.ts';
import { type AnswerForms, formOf } from '../answerForm.ts';
import { assembledForm, numericForm, optionWords, pairWords } from '../scorm/answers.ts';
import { interactionEntries } from '../scorm/interactions.ts';
import { type Scorm12Type, scorm12Text, scorm12Time } from './formats.ts';

/**
 * SCORM 1.2 has one character for an option, and no types for long texts and for anything else:
 * these are texts like that of a gap, which every engine takes, cut to 255 characters. `choice`
 * and `performance` would take less, and `performance` is read as a task that somebody watched.
 */
const inText = (response: string | null, ...right: readonly (string | null)[]) =>
  formOf('fill-in', text(response), ...right.map(text));

const text = (words: string | null): string | null => (words === null ? null : scorm12Text(words));

const truth = (is: boolean | null): string | null => (is === null ? null : is ? 't' : 'f');

/** How SCORM 1.2 takes an answer of each kind. */
export const scorm12Answers: AnswerForms<Scorm12Type> = {
  trueFalse: ({ response, right }) => formOf('true-false', truth(response), truth(right)),
  choice: assembledForm('choice', inCharacters(optionCharacter), (answer) =>
    inText(optionWords(answer.response), optionWords(answer.right ?? [])),
  ),
  fillIn: ({ response, right }) => inText(response, ...(right ?? [])),
  longFillIn: ({ response }) => inText(response),
  likert: ({ response }) => {
    const character = response === null ? null : POINTS[response - 1];
    return character === undefined ? inText(String(response)) : formOf('likert', character);
  },
  matching: assembledForm('matching', inCharacters(pairCharacters), (answer) =>
    inText(pairWords(answer.response), pairWords(answer.right ?? [])),
  ),
  sequencing: assembledForm('sequencing', inCharacters(optionCharacter), (answer) =>
    inText(optionWords(answer.response), optionWords(answer.right ?? [])),
  ),
  // A range cannot be said.
  numeric: numericForm((min, max) => (min === max ? min : null)),
  other: ({ response, right }) => inText(response, right),
};

/** An interaction as SCORM 1.2 takes it: no words of the question. */
export const scorm12Interaction = interactionEntries({
  answers: scorm12Answers,
  response: 'student_response',
  wrong: 'wrong',
  time: ['time', scorm12Time],
  description: () => null,
});

function inCharacters<Part>(characters: (part: Part) => string | null) {
  return (parts: readonly Part[]): string | null => {
    const written = parts.map(characters);
    return written.includes(null) ? null : written.join(',');
  };
}

/**
 * Each option by a character of its own: `a` for the one that was numbered first, whatever the
 * order is today. A course would have to retire dozens of options of one question to run out.
 */
function optionCharacter({ item }: ReportedOption): string | null {
  return LETTERS[item - 1] ?? null;
}

function pairCharacters([item, place]: ReportedPair): string | null {
  const [one, other] = [optionCharacter(item), optionCharacter(place)];
  return one === null || other === null ? null : `${one}.${other}`;
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789'];

/** The points of a scale, one character for each. */
const POINTS = [...'123456789abcdefghijklmnopqrstuvwxyz'];
