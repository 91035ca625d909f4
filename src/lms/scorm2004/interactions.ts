import { assertNever } from '../../core/assertNever.ts';
import type { Interaction, InteractionAnswer, ReportedOption } from '../../core/interaction.ts';
import type { Entry } from '../scorm/format.ts';
import { reportedId } from '../scorm/text.ts';
import {
  scorm2004Description,
  scorm2004OptionId,
  scorm2004Text,
  scorm2004Timestamp,
} from './formats.ts';

type Element = readonly [name: string, value: string | null];

/** An interaction as SCORM 2004 takes it: the id, the type, then all else. */
export function interactionEntries(interaction: Interaction, index: number): readonly Entry[] {
  const { answer, at, correct, description, id, objective } = interaction;
  const type = typeOf(answer);
  const { pattern, response } = wordsOf(answer);
  const elements: readonly Element[] = [
    ['id', reportedId(id)],
    ['type', type],
    ['objectives.0.id', objective === null ? null : reportedId(objective)],
    ['timestamp', at === null ? null : scorm2004Timestamp(at)],
    ['correct_responses.0.pattern', pattern],
    ['weighting', correct === null ? null : '1'],
    ['learner_response', response],
    ['result', correct === null ? 'neutral' : correct ? 'correct' : 'incorrect'],
    ['description', scorm2004Description(description) || null],
  ];
  return elements.flatMap(([name, value]) =>
    value === null ? [] : [entry(`cmi.interactions.${index}.${name}`, value, type)],
  );
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
      return 'long-fill-in';
    default:
      return assertNever(kind);
  }
}

/** What is `null` is left out: an empty response of a choice is refused. */
interface Words {
  readonly pattern: string | null;
  readonly response: string | null;
}

function wordsOf(answer: InteractionAnswer): Words {
  switch (answer.kind) {
    case 'trueFalse': {
      const response = answer.response === null ? null : String(answer.response);
      return { pattern: String(answer.right), response };
    }
    case 'choice':
      return { pattern: optionIds(answer.right ?? []), response: optionIds(answer.response) };
    case 'likert':
      return { pattern: null, response: String(answer.response) };
    case 'text':
      return { pattern: null, response: scorm2004Text(answer.response) };
    default:
      return assertNever(answer);
  }
}

/** Authors' ids have no underscore of their own, so that no two of them become the same. */
const optionIds = (options: readonly ReportedOption[]): string | null =>
  options.map(({ id }) => scorm2004OptionId(id)).join('[,]') || null;
