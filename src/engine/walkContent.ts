import { isTest } from '../blocks/required.ts';
import { isQuestion, rightAnswer } from '../blocks/questions.ts';
import type { PlayableBlock } from '../blocks/playable.ts';
import { ascending } from '../core/ascending.ts';
import type { Answer } from '../core/blockState.ts';
import type { PlayableContentLesson } from '../course/playable.ts';
import { waitingFor } from './body.ts';
import type { KnowledgeCheck } from './checkQuiz.ts';
import { workInLesson } from './courseChanges.ts';
import type { CourseContext } from './courseContext.ts';
import type { CourseEvent } from './events.ts';
import { indexLesson } from './lessonIndex.ts';
import { someAnswer } from '../answers/answerKinds.ts';
import { askedTogether } from './survey.ts';
import { isPassedTest } from './testOut.ts';
import type { Stuck } from './walkStuck.ts';
import { opensGates } from './thisRun.ts';

/**
 * Does everything there is to do in the open lesson, section by section, up to its end. `tests`: with
 * its tests, each of which has to make it done; else past them, as whoever fails them goes.
 */
export function walkContent(
  start: CourseContext,
  lesson: PlayableContentLesson,
  tests = false,
): { readonly context: CourseContext } | { readonly stuck: Stuck } {
  let context = start;
  for (const section of indexLesson(lesson).sections) {
    for (const { block } of section.placed) {
      if (!isTest(block)) context = play(context, eventsFor(context, block));
      else if (tests) {
        context = play(context, checkEvents(block));
        const { key } = block;
        if (!isPassedTest(context, block)) {
          return { stuck: { kind: 'test', lesson: lesson.key, block: key } };
        }
      }
    }
    const { blocksDone } = context.record.run;
    const blocks = waitingFor(section, blocksDone, opensGates(context));
    const gate = section.gate?.key ?? null;
    if (blocks.length > 0) return { stuck: { kind: 'waiting', lesson: lesson.key, gate, blocks } };
    if (gate !== null) context = play(context, [{ type: 'continue.pressed', block: gate }]);
  }
  return { context };
}

const play = (context: CourseContext, events: readonly CourseEvent[]): CourseContext =>
  events.reduce(workInLesson, context);

/** All that there is to do with a block, for a learner who does everything right. */
export function eventsFor(
  { record }: Pick<CourseContext, 'record'>,
  block: PlayableBlock,
): readonly CourseEvent[] {
  const { key, state } = block;
  if (record.run.blocksDone.has(key)) return [];
  if (block.type === 'survey') return surveyEvents(block);
  if (state.kind === 'items') {
    return state.items.map((item) => ({ type: 'item.opened', block: key, item }));
  }
  if (state.kind === 'ranges') {
    return [{ type: 'range.played', block: key, from: 0, to: state.length }];
  }
  if (block.type === 'knowledgeCheck') return checkEvents(block);
  const answer = isQuestion(block) ? rightAnswer(block) : enough(block);
  if (answer === null) return [];
  return [
    { type: 'answer.reopened', block: key },
    { type: 'answer.changed', block: key, answer },
    { type: 'answer.submitted', block: key },
  ];
}

/** Something; or everything, where that alone makes a list done. */
const enough = ({ done, state }: PlayableBlock): Answer | null =>
  done.when === 'all' && state.kind === 'choice'
    ? { kind: 'choice', chosen: ascending(state.items) }
    : someAnswer(state);

/** Every question of a survey is answered, and the answers are sent together. */
function surveyEvents(survey: PlayableBlock): readonly CourseEvent[] {
  const answers = askedTogether(survey).flatMap(({ key, state }): readonly CourseEvent[] => {
    const answer = someAnswer(state);
    return answer === null ? [] : [{ type: 'answer.changed', block: key, answer }];
  });
  const { key } = survey;
  return [
    { type: 'answer.reopened', block: key },
    ...answers,
    { type: 'answer.submitted', block: key },
  ];
}

/** One attempt, with every question answered. An attempt that is open goes on. */
const checkEvents = ({ key, questions }: KnowledgeCheck): readonly CourseEvent[] =>
  [
    { type: 'quiz.started' as const },
    ...questions.map((question) => ({
      type: 'quiz.answerChanged' as const,
      question: question.key,
      answer: rightAnswer(question),
    })),
    { type: 'quiz.submitted' as const },
  ].map((event) => ({ type: 'check.acted', block: key, event }));
