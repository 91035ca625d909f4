import { assertNever } from '../../core/assertNever.ts';
import type { Interaction, InteractionAnswer, ReportedOption } from '../../core/interaction.ts';
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
  const { response, right, type } = wordsOf(answer);
  const named = description === '' ? {} : { description: { [language ?? 'und']: description } };
  const pattern = right === null ? {} : { correctResponsesPattern: [right] };
  return {
    id: nameBasedId('answered', registration, activityId, id, occasion),
    ...opening(address, 'answered'),
    object: {
      objectType: 'Activity',
      id: `${activityId}/${encodeURIComponent(id)}`,
      definition: { type: TYPE, interactionType: type, ...named, ...pattern },
    },
    result: { response, ...(correct === null ? {} : { success: correct }) },
    context: contextOf(speaker, { parent: activityId }),
    timestamp: new Date(interaction.at ?? at).toISOString(),
  };
}

interface Words {
  readonly type: string;
  readonly response: string;
  /** `null` where no answer is right. */
  readonly right: string | null;
}

function wordsOf(answer: InteractionAnswer): Words {
  switch (answer.kind) {
    case 'trueFalse':
      return {
        type: 'true-false',
        response: answer.response === null ? '' : String(answer.response),
        right: String(answer.right),
      };
    case 'choice':
      return {
        type: 'choice',
        response: options(answer.response),
        right: answer.right === null ? null : options(answer.right),
      };
    case 'likert':
      return { type: 'likert', response: String(answer.response), right: null };
    case 'text':
      return { type: 'long-fill-in', response: answer.response, right: null };
    default:
      return assertNever(answer);
  }
}

const options = (chosen: readonly ReportedOption[]): string =>
  chosen.map(({ id }) => id).join('[,]');
