import type {
  Interaction,
  InteractionType,
  ReportedOption,
  ReportedPair,
} from '../../core/interaction.ts';
import { answerForm, type AnswerForms } from '../answerForm.ts';
import { reportedId, undelimited, wellFormed } from '../text.ts';
import { nameBasedId } from './nameBasedId.ts';
import { contextOf, opening, type Speaker, type Statement } from './statements.ts';

const TYPE = 'http://adlnet.gov/expapi/activities/cmi.interaction';

/** When a statement is made, and the language of what it quotes. */
export interface Telling {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** A BCP 47 tag; `null` when nobody knows. */
  readonly language: string | null;
}

/**
 * An answer as a statement of our own, “cmi5 allowed”: with the session's context, without the
 * category of cmi5.
 */
export function answeredStatement(
  speaker: Speaker,
  interaction: Interaction,
  { at, language }: Telling,
): Statement {
  const { address } = speaker;
  const { activityId, registration } = address;
  const { answer, correct, description, id, occasion } = interaction;
  const { patterns, response, type } = answerForm(answers, answer);
  const named = description === '' ? {} : { description: { [language ?? 'und']: description } };
  const pattern = patterns.length === 0 ? {} : { correctResponsesPattern: patterns };
  return {
    id: nameBasedId('answered', registration, activityId, id, occasion),
    ...opening(address, 'answered'),
    object: {
      objectType: 'Activity',
      id: `${activityId}/${encodeURIComponent(id)}`,
      definition: { type: TYPE, interactionType: type, ...named, ...pattern },
    },
    result: { response: response ?? '', ...(correct === null ? {} : { success: correct }) },
    context: contextOf(speaker, { parent: activityId }),
    timestamp: new Date(interaction.at ?? at).toISOString(),
  };
}

/** How xAPI takes an answer of each kind (1.0.3, 2.4.4.1 “Interaction Activities”). */
const answers: AnswerForms<InteractionType> = {
  trueFalse: ({ response, right }) => ({
    type: 'true-false',
    response: response === null ? null : String(response),
    patterns: right === null ? [] : [String(right)],
  }),
  choice: ({ response, right }) => ({
    type: 'choice',
    response: options(response),
    patterns: right === null ? [] : [options(right)],
  }),
  fillIn: ({ response, right }) => ({
    type: 'fill-in',
    response: response === null ? null : text(response),
    patterns: (right ?? []).map(text),
  }),
  longFillIn: ({ response }) => ({ type: 'long-fill-in', response: text(response), patterns: [] }),
  likert: ({ response }) => ({
    type: 'likert',
    response: response === null ? null : String(response),
    patterns: [],
  }),
  matching: ({ response, right }) => ({
    type: 'matching',
    response: pairs(response),
    patterns: right === null ? [] : [pairs(right)],
  }),
  sequencing: ({ response, right }) => ({
    type: 'sequencing',
    response: options(response),
    patterns: right === null ? [] : [options(right)],
  }),
  numeric: ({ response, right }) => ({
    type: 'numeric',
    response: response === null ? null : String(response),
    patterns: right === null ? [] : [`${right.min}[:]${right.max}`],
  }),
  other: ({ response, right }) => ({
    type: 'other',
    response: text(response),
    patterns: right === null ? [] : [text(right)],
  }),
};

const text = (words: string): string => undelimited(wellFormed(words));

const options = (chosen: readonly ReportedOption[]): string =>
  chosen.map(({ id }) => reportedId(id)).join('[,]');

const pairs = (given: readonly ReportedPair[]): string =>
  given.map((pair) => pair.map(({ id }) => reportedId(id)).join('[.]')).join('[,]');
