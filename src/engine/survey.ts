import { isBegun } from '../answers/answerKinds.ts';
import type { PlayableBlock } from '../blocks/playable.ts';
import type { GivenAnswer, HeldAnswers } from '../blocks/heldAnswers.ts';
import { isAsked } from '../blocks/questions.ts';
import type { BlockKey } from '../core/blockState.ts';
import { openItem, putAnswer } from '../progress/changes.ts';
import type { LearnerRecord } from '../progress/record.ts';

/** The questions whose answers are submitted together; none for any block but a survey. */
export const askedTogether = (block: PlayableBlock): readonly PlayableBlock[] =>
  block.type === 'survey' ? block.slots.flatMap(({ blocks }) => blocks) : [];

/** An answer that says something is submitted; any other record stays as it is. */
export function submitAnswer(record: LearnerRecord, { key, state }: PlayableBlock): LearnerRecord {
  const known = record.run.states.get(key)?.value;
  if (known?.kind !== 'answer' || !isBegun(known.answer, state)) return record;
  return putAnswer(record, key, known.answer, true);
}

/** A submitted answer can be changed again. */
export function reopenAnswer(record: LearnerRecord, key: BlockKey): LearnerRecord {
  const known = record.run.states.get(key)?.value;
  return known?.kind === 'answer' ? putAnswer(record, key, known.answer, false) : record;
}

/** Every answer that a survey has is submitted; that it was sent is an opened item of it. */
export function sendSurvey(record: LearnerRecord, survey: PlayableBlock): LearnerRecord {
  const { answered } = countHeld(record, survey);
  if (answered === 0 || survey.state.kind !== 'items') return record;
  const sent = askedTogether(survey).reduce(submitAnswer, record);
  return survey.state.items.reduce((now, item) => openItem(now, survey.key, item), sent);
}

/** Every answer of a survey can be changed again. That it was sent once is not forgotten. */
export const reopenSurvey = (record: LearnerRecord, survey: PlayableBlock): LearnerRecord =>
  askedTogether(survey).reduce((now, { key }) => reopenAnswer(now, key), record);

/** What was answered of a survey; nothing for any other block. */
export const givenIn = ({ run }: LearnerRecord, survey: PlayableBlock): readonly GivenAnswer[] =>
  askedTogether(survey).flatMap((question) => {
    const known = run.states.get(question.key)?.value;
    return isAsked(question) && known?.kind === 'answer' && isBegun(known.answer, question.state)
      ? [{ question, answer: known.answer }]
      : [];
  });

/** How far a survey is; nothing for any other block. */
export function countHeld({ run }: LearnerRecord, block: PlayableBlock): HeldAnswers {
  const questions = askedTogether(block);
  const given = questions.flatMap(({ key, state }) => {
    const known = run.states.get(key)?.value;
    return known?.kind === 'answer' && isBegun(known.answer, state) ? [known] : [];
  });
  const submitted = given.filter((answer) => answer.submitted);
  return { of: questions.length, answered: given.length, submitted: submitted.length };
}
