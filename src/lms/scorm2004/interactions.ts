import type { InteractionType, ReportedOption, ReportedPair } from '../../core/interaction.ts';
import { type AnswerForms, formOf } from '../answerForm.ts';
import { assembledForm, numericForm, optionWords, pairWords } from '../scorm/answers.ts';
import { interactionEntries } from '../scorm/interactions.ts';
import {
  scorm2004Description,
  scorm2004LongText,
  scorm2004OptionId,
  scorm2004ShortText,
  scorm2004Timestamp,
} from './formats.ts';

/** No engine has to keep more parts of one response (SCORM 2004 RTE, 4.2.9.1). */
const MOST_PARTS = 36;

const truth = (is: boolean | null): string | null => (is === null ? null : String(is));

/** One engine cuts patterns at commas, and refuses them where a type has none. */
const inWords = (response: string, right: string | null) => {
  const pattern = scorm2004LongText(right ?? '');
  return formOf('other', scorm2004LongText(response), pattern.includes(',') ? null : pattern);
};

/** How SCORM 2004 takes an answer of each kind. */
export const scorm2004Answers: AnswerForms<InteractionType> = {
  trueFalse: ({ response, right }) => formOf('true-false', truth(response), truth(right)),
  choice: assembledForm('choice', delimited(optionId), (answer) =>
    inWords(optionWords(answer.response), optionWords(answer.right ?? [])),
  ),
  fillIn: ({ response, right }) =>
    formOf('fill-in', scorm2004ShortText(response ?? ''), ...(right ?? []).map(scorm2004ShortText)),
  longFillIn: ({ response }) => formOf('long-fill-in', scorm2004LongText(response)),
  likert: ({ response }) => formOf('likert', response === null ? null : String(response)),
  matching: assembledForm('matching', delimited(pairIds), (answer) =>
    inWords(pairWords(answer.response), pairWords(answer.right ?? [])),
  ),
  sequencing: assembledForm('sequencing', delimited(optionId), (answer) =>
    inWords(optionWords(answer.response), optionWords(answer.right ?? [])),
  ),
  numeric: numericForm((min, max) => `${min}[:]${max}`),
  other: ({ response, right }) => inWords(response, right),
};

/** An interaction as SCORM 2004 takes it. */
export const scorm2004Interaction = interactionEntries({
  answers: scorm2004Answers,
  response: 'learner_response',
  wrong: 'incorrect',
  time: ['timestamp', scorm2004Timestamp],
  description: (words) => scorm2004Description(words) || null,
});

/** Each part once: authors' ids have no underscore of their own, so that no two become the same. */
function delimited<Part>(written: (part: Part) => string) {
  return (parts: readonly Part[]): string | null =>
    parts.length > MOST_PARTS ? null : [...new Set(parts.map(written))].join('[,]');
}

function optionId({ id }: ReportedOption): string {
  return scorm2004OptionId(id);
}

function pairIds([item, place]: ReportedPair): string {
  return `${optionId(item)}[.]${optionId(place)}`;
}
