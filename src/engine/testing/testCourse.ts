import { createActor, type Actor } from 'xstate';

import type { CheckView } from '../../blocks/checkView.ts';
import type { PlayableBlock, PlayableQuestion } from '../../blocks/playable.ts';
import type { Answer, BlockKey } from '../../core/blockState.ts';
import type { Launch } from '../../core/launch.ts';
import type { PlayableLesson } from '../../course/playable.ts';
import { emptyRecord, type LearnerRecord } from '../../progress/record.ts';
import { courseMachine } from '../courseMachine.ts';
import type { CourseEvent, QuizEvent } from '../events.ts';
import { indexLesson } from '../lessonIndex.ts';
import { reportProgress } from '../report.ts';
import { rightAnswer } from '../../blocks/questions.ts';
import {
  selectBlock,
  selectBody,
  selectCheck,
  selectLessons,
  selectPlace,
  selectQuiz,
  type CourseSnapshot,
} from '../select.ts';
import { buildCourse, type BuiltCourse, type CourseSpec } from './buildCourse.ts';
import { defaultLaunch } from './defaultLaunch.ts';
import type { QuizView } from '../view.ts';

interface Start {
  readonly launch?: Partial<Launch>;
  readonly record?: LearnerRecord;
  readonly author?: boolean;
}

/** Plays a small course in the words of its author: ids of lessons and blocks, letters of options. */
export const testCourse = (spec: CourseSpec, start: Start = {}): TestCourse =>
  new TestCourse(buildCourse(spec), start);

/** Throws where something that a test names is not there, or an expectation is not met. */
export class TestCourse {
  readonly built: BuiltCourse;
  readonly #start: Start;
  readonly #actor: Actor<typeof courseMachine>;
  #seconds = 0;

  constructor(built: BuiltCourse, start: Start = {}) {
    this.built = built;
    this.#start = start;
    this.#actor = createActor(courseMachine, {
      input: {
        ...built,
        record: start.record ?? emptyRecord(7),
        now: () => (this.#seconds += 1),
        launch: { ...defaultLaunch, ...start.launch },
        author: start.author ?? false,
      },
    });
    this.#actor.start();
  }

  get snapshot(): CourseSnapshot {
    return this.#actor.getSnapshot();
  }

  get record(): LearnerRecord {
    return this.snapshot.context.record;
  }

  get quiz(): QuizView {
    return selectQuiz(this.snapshot) ?? complain('No quiz is open.');
  }

  get completed(): boolean {
    return this.record.completedAt !== null;
  }

  get report() {
    return reportProgress(this.snapshot.context);
  }

  /** The ids of the lessons with their status, in order. */
  get statuses(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      selectLessons(this.snapshot).map(({ lesson, status }) => [lesson.id, status]),
    );
  }

  send(event: CourseEvent): this {
    this.#actor.send(event);
    return this;
  }

  /** Is told of every change from now on. */
  listen(listener: (snapshot: CourseSnapshot) => void): void {
    this.#actor.subscribe(listener);
  }

  /** A new visit that knows nothing but the record: it begins on the cover. */
  reload(start: Start = {}): TestCourse {
    return new TestCourse(this.built, { ...this.#start, record: this.record, ...start });
  }

  /** Another visit, launched otherwise. */
  atLaunch(launch: Partial<Launch>): TestCourse {
    return this.reload({ launch });
  }

  /** Presses Resume on the cover. */
  resume(): this {
    const place = selectPlace(this.snapshot);
    const lesson = place.page === 'cover' ? place.resume : null;
    if (lesson === null) return complain('There is nothing to resume.');
    return this.send({ type: 'lesson.opened', lesson: lesson.lesson.key });
  }

  open(id: string): this {
    return this.send({ type: 'lesson.opened', lesson: this.lesson(id).key });
  }

  flip(id: string, ...items: readonly number[]): this {
    const block = this.key(id);
    for (const item of items) this.send({ type: 'item.opened', block, item });
    return this;
  }

  flipAll(id: string): this {
    const { state } = this.block(id);
    return state.kind === 'items' ? this.flip(id, ...state.items) : complain(`${id} has no items.`);
  }

  answer(id: string, letters: string): this {
    const answer = chosen(letters);
    return this.send({ type: 'answer.changed', block: this.key(id), answer });
  }

  submit(id: string): this {
    return this.send({ type: 'answer.submitted', block: this.key(id) });
  }

  /** Presses the last Continue that shows, or the one that is named. */
  continue(id?: string): this {
    const last = selectBody(this.snapshot)?.blocks.findLast(({ type }) => type === 'continue');
    const block = id === undefined ? last?.key : this.key(id);
    if (block === undefined) return complain('There is no Continue to press.');
    return this.send({ type: 'continue.pressed', block });
  }

  finish(): this {
    return this.send({ type: 'lesson.finished' });
  }

  startQuiz(): this {
    return this.send({ type: 'quiz.started' });
  }

  /** Answers the questions of the open attempt that can still be answered. */
  answerAll(answerOf: (question: PlayableQuestion) => Answer): this {
    const { quiz } = this;
    if (quiz.step !== 'asking') return complain(`The quiz is at its ${quiz.step}.`);
    for (const { question } of quiz.questions) {
      const answer = answerOf(question);
      this.send({ type: 'quiz.answerChanged', question: question.key, answer });
    }
    return this;
  }

  answerAllRight(): this {
    return this.answerAll(rightAnswer);
  }

  answerAllWrong(): this {
    return this.answerAll((question) =>
      question.type === 'trueFalse' ? { kind: 'choice', chosen: [0] } : chosen('b'),
    );
  }

  answerQuestion(id: string, letters: string): this {
    const question = this.key(id);
    return this.send({ type: 'quiz.answerChanged', question, answer: chosen(letters) });
  }

  check(id: string): this {
    return this.send({ type: 'quiz.answerChecked', question: this.key(id) });
  }

  submitQuiz(): this {
    return this.send({ type: 'quiz.submitted' });
  }

  /** What a knowledge check shows. */
  knowledgeCheck(id: string): CheckView {
    return selectCheck(this.snapshot, this.key(id)) ?? complain(`${id} is no knowledge check.`);
  }

  inCheck(id: string, event: QuizEvent): this {
    return this.send({ type: 'check.acted', block: this.key(id), event });
  }

  startCheck(id: string): this {
    return this.inCheck(id, { type: 'quiz.started' });
  }

  /** Answers a question of a knowledge check, and has it checked. */
  answerInCheck(id: string, question: string, letters: string): this {
    const key = this.key(question);
    return this.inCheck(id, {
      type: 'quiz.answerChanged',
      question: key,
      answer: chosen(letters),
    }).inCheck(id, { type: 'quiz.answerChecked', question: key });
  }

  finishCheck(id: string): this {
    return this.inCheck(id, { type: 'quiz.submitted' });
  }

  expectPage(page: string): this {
    const place = selectPlace(this.snapshot);
    const found = 'lesson' in place ? place.lesson.lesson.id : place.page;
    return found === page ? this : complain(`Expected the page ${page}, found ${found}.`);
  }

  /** The named blocks are done; without names, the whole course is. */
  expectDone(...ids: readonly string[]): this {
    const open = ids.filter((id) => !selectBlock(this.snapshot, this.key(id)).done);
    if (open.length > 0) return complain(`Not done: ${open.join(', ')}.`);
    return ids.length > 0 || this.completed ? this : complain('The course is not completed.');
  }

  expectPassed(): this {
    const { quiz } = this;
    const passed = quiz.step === 'results' && quiz.results.passed;
    return passed ? this : complain(`The quiz is not passed: ${JSON.stringify(quiz)}.`);
  }

  /** Every block and question of the course, those of knowledge checks included. */
  get allKeys(): readonly BlockKey[] {
    return this.built.lessons.flatMap(blocksOf).map(({ key }) => key);
  }

  lesson(id: string): PlayableLesson {
    return this.built.lessons.find((each) => each.id === id) ?? complain(`No lesson ${id}.`);
  }

  /** The authors' ids of blocks. */
  idsOf(keys: readonly BlockKey[]): readonly string[] {
    const blocks = this.built.lessons.flatMap(blocksOf);
    return keys.map((key) => blocks.find((block) => block.key === key)?.id ?? `${key}`);
  }

  quizKey(id: string): BlockKey {
    const found = this.lesson(id);
    return found.type === 'quiz' ? found.quiz.key : complain(`${id} is not a quiz.`);
  }

  key(id: string): BlockKey {
    return this.block(id).key;
  }

  block(id: string): PlayableBlock {
    const found = this.built.lessons.flatMap(blocksOf).find((block) => block.id === id);
    return found ?? complain(`No block ${id}.`);
  }
}

const blocksOf = (lesson: PlayableLesson): readonly PlayableBlock[] =>
  lesson.type === 'quiz'
    ? lesson.quiz.questions
    : [...indexLesson(lesson).byKey.values()].flatMap(({ block }) => [block, ...block.questions]);

/** Options by letter: `ac` is the first and the third. */
const chosen = (letters: string): Answer => ({
  kind: 'choice',
  chosen: [...letters].map((letter) => 'abcdefgh'.indexOf(letter)),
});

function complain(words: string): never {
  throw new Error(words);
}
