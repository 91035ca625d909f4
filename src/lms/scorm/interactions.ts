import type { Interaction } from '../../core/interaction.ts';
import { answerForm, type AnswerForms } from '../answerForm.ts';
import { reportedId } from '../text.ts';
import type { Entry } from './format.ts';

/** So many patterns of one interaction every engine keeps (SCORM 2004 RTE, 4.2.9.1). */
const MOST_PATTERNS = 5;

/** What the two standards call differently in an interaction. */
export interface InteractionNames<Type extends string> {
  readonly answers: AnswerForms<Type>;
  readonly response: 'student_response' | 'learner_response';
  readonly wrong: 'wrong' | 'incorrect';
  /** When it was answered; a time that is `null` no engine takes. */
  readonly time: readonly [name: 'time' | 'timestamp', write: (at: number) => string | null];
  /** The words of the question, where the standard has a place for them. */
  readonly description: (words: string) => string | null;
}

/** Writes interactions as a standard takes them: the id, the type, then all else. */
export const interactionEntries =
  <Type extends string>(names: InteractionNames<Type>) =>
  (interaction: Interaction, index: number): readonly Entry[] => {
    const { answer, at, correct, description, id, objective, weighting = 1 } = interaction;
    const { patterns, response, type } = answerForm(names.answers, answer);
    const [timeName, writeTime] = names.time;
    const within = `cmi.interactions.${index}`;
    const entry = (name: string, value: string | null): readonly Entry[] =>
      value === null ? [] : [{ element: `${within}.${name}`, value }];
    const typed = (name: string, value: string | null): readonly Entry[] =>
      entry(name, value).map((each) => ({ ...each, kind: type }));
    return [
      ...entry('id', reportedId(id)),
      ...entry('type', type),
      ...entry('objectives.0.id', objective === null ? null : reportedId(objective)),
      ...entry(timeName, at === null ? null : writeTime(at)),
      ...patterns
        .slice(0, MOST_PATTERNS)
        .flatMap((each, place) => typed(`correct_responses.${place}.pattern`, each)),
      ...entry('weighting', correct === null ? null : `${weighting}`),
      ...typed(names.response, response),
      ...entry('result', correct === null ? 'neutral' : correct ? 'correct' : names.wrong),
      ...entry('description', names.description(description)),
    ];
  };
