import type {
  Interaction,
  InteractionType,
  ReportedOption,
  ReportedPair,
} from '../../core/interaction.ts';
import { answerForm, type AnswerForms, formOf } from '../answerForm.ts';
import { reportedId, undelimited, wellFormed } from '../text.ts';
import { nameBasedId } from './nameBasedId.ts';
import { contextOf, opening, type Speaker, type Statement } from './statements.ts';

const TYPE = 'http://adlnet.gov/expapi/activities/cmi.interaction';

/**
 * An answer as a statement of our own, “cmi5 allowed”: with the session's context, without the
 * category of cmi5.
 *
 * @param at When the statement is made, in milliseconds since 1970.
 */
export function answeredStatement(
  speaker: Speaker,
  interaction: Interaction,
  at: number,
): Statement {
  const { address } = speaker;
  const { activityId, registration } = address;
  const { answer, correct, description, id, language, occasion } = interaction;
  const { patterns, response, type } = answerForm(xapiAnswers, answer);
  const named = description === '' ? {} : { description: { [language]: description } };
  const pattern = patterns.length === 0 ? {} : { correctResponsesPattern: patterns };
  return {
    id: nameBasedId('answered', registration, activityId, id, occasion),
    ...opening(address, 'answered'),
    object: {
      objectType: 'Activity',
      id: `${activityId}/${encodeURIComponent(wellFormed(id))}`,
      definition: { type: TYPE, interactionType: type, ...named, ...pattern },
    },
    result: { response: response ?? '', ...(correct === null ? {} : { success: correct }) },
    context: contextOf(speaker, { parent: activityId }),
    timestamp: new Date(interaction.at ?? at).toISOString(),
  };
}

/** How xAPI takes an answer of each kind (1.0.3, 2.4.4.1 “Interaction Activities”). */
export const xapiAnswers: AnswerForms<InteractionType> = {
  trueFalse: ({ response, right }) => formOf('true-false', said(response), said(right)),
  choice: ({ response, right }) => formOf('choice', options(response), options(right ?? [])),
  fillIn: ({ response, right }) => formOf('fill-in', text(response), ...(right ?? []).map(text)),
  longFillIn: ({ response }) => formOf('long-fill-in', text(response)),
  likert: ({ response }) => formOf('likert', said(response)),
  matching: ({ response, right }) => formOf('matching', pairs(response), pairs(right ?? [])),
  sequencing: ({ response, right }) =>
    formOf('sequencing', options(response), options(right ?? [])),
  numeric: ({ response, right }) =>
    formOf('numeric', said(response), right && `${end(right.min)}[:]${end(right.max)}`),
  other: ({ response, right }) => formOf('other', text(response), text(right)),
};

const said = (value: boolean | number | null): string | null =>
  value === null ? null : String(value);

/** A range may be open. */
const end = (value: number): string => (Number.isFinite(value) ? String(value) : '');

const text = (words: string | null): string | null =>
  words === null ? null : undelimited(wellFormed(words));

const options = (chosen: readonly ReportedOption[]): string =>
  chosen.map(({ id }) => reportedId(id)).join('[,]');

const pairs = (given: readonly ReportedPair[]): string =>
  given.map((pair) => pair.map(({ id }) => reportedId(id)).join('[.]')).join('[,]');
