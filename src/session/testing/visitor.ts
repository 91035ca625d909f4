import { ok } from '../../core/result.ts';
import type { CourseEvent } from '../../engine/events.ts';
import { selectConnection, selectPlace, selectRecord } from '../../engine/select.ts';
import { cards, choice, gate, text } from '../../engine/testing/buildBlocks.ts';
import { buildCourse, lesson, quiz, type BuiltCourse } from '../../engine/testing/buildCourse.ts';
import type { LmsAdapter } from '../../lms/port.ts';
import { createStandaloneAdapter } from '../../lms/standalone/adapter.ts';
import { sameRecord } from '../../progress/merge.ts';
import type { LearnerRecord } from '../../progress/record.ts';
import type { CourseSource } from '../ports.ts';
import { createSession, type Session } from '../session.ts';
import type { FakeBrowser, FakeTab } from './fakeBrowser.ts';

/** Two lessons and a quiz of three questions, of which two are to be right. */
export const course: BuiltCourse = buildCourse({
  lessons: [
    lesson('ladder', [
      text('read'),
      cards('values', 2),
      gate('more'),
      choice('check'),
      text('end'),
    ]),
    lesson('tools', [text('last')]),
    quiz('test', [choice('q1'), choice('q2'), choice('q3')], { passingScore: 0.6, attempts: 3 }),
  ],
});

/** Ways through that course. */
export const openLadder: CourseEvent = { type: 'lesson.opened', lesson: 1 };
export const flip = (item: number): CourseEvent => ({ type: 'item.opened', block: 102, item });
const answer = (item: number) => ({ kind: 'choice', chosen: [item] }) as const;

/** The first two lessons, from beginning to end. */
export const lessonsDone: readonly CourseEvent[] = [
  openLadder,
  { type: 'block.reached', block: 101 },
  flip(1),
  flip(2),
  { type: 'continue.pressed', block: 103 },
  { type: 'answer.changed', block: 104, answer: answer(1) },
  { type: 'answer.submitted', block: 104 },
  { type: 'answer.reopened', block: 104 },
  { type: 'answer.changed', block: 104, answer: answer(0) },
  { type: 'answer.submitted', block: 104 },
  { type: 'lesson.finished' },
  { type: 'lesson.finished' },
];

/** One attempt at the quiz, with these options for its questions; 0 is right. */
export const quizDone = (...items: readonly number[]): readonly CourseEvent[] => [
  { type: 'quiz.started' },
  ...items.map((item, index) => ({
    type: 'quiz.answerChanged' as const,
    question: 108 + index,
    answer: answer(item),
  })),
  { type: 'quiz.submitted' },
];

/** The numbers of that course's parts. */
export const keys = {
  ladder: 1,
  tools: 2,
  test: 3,
  read: 101,
  values: 102,
  more: 103,
  check: 104,
  end: 105,
  quiz: 107,
  q1: 108,
  q2: 109,
  q3: 110,
} as const;

export const sourceOf = ({ outline, lessons }: BuiltCourse): CourseSource => ({
  outline: () => Promise.resolve(ok(outline)),
  lesson: (id) => {
    const found = lessons.find((candidate) => candidate.id === id);
    if (found === undefined) throw new Error(`No lesson ${id}`);
    return Promise.resolve(ok(found));
  },
});

export interface World {
  readonly browser: FakeBrowser;
  readonly tab?: FakeTab;
  /** Standalone, unless said otherwise. */
  readonly adapter?: LmsAdapter;
  readonly course?: BuiltCourse;
  readonly source?: CourseSource;
  /** Under which name its work is kept. */
  readonly courseId?: string;
}

/** Whether two records hold the same work, in whatever attempts it was done. */
export const sameWork = (a: LearnerRecord, b: LearnerRecord): boolean =>
  sameRecord(a, { ...b, marks: a.marks, salt: a.salt });

/** A learner at a page of the course. */
export interface Visitor {
  readonly session: Session;
  readonly tab: FakeTab;
  /** Does one thing after the other, each with all that follows from it at once. */
  readonly act: (...events: readonly CourseEvent[]) => Promise<void>;
  readonly record: () => LearnerRecord;
  readonly saving: () => string;
  readonly page: () => string;
  readonly connection: () => string;
  /** The tab is gone without a word. */
  readonly kill: () => void;
}

/** Opens the course, up to the point where everything waits for the learner. */
export async function visit(world: World): Promise<Visitor> {
  const { browser, tab = browser.openTab(), course: played = course } = world;
  const { ports } = tab;
  const { adapter = createStandaloneAdapter(ports.deviceStorage, played.outline.id) } = world;
  const session = createSession({
    courseId: world.courseId ?? played.outline.id,
    outline: played.outline,
    source: world.source ?? sourceOf(played),
    loadAdapter: () => Promise.resolve(adapter),
    ports,
  });
  session.start();
  await browser.clock.advance(0);
  const snapshot = () => session.actor.getSnapshot();
  return {
    session,
    tab,
    act: async (...events) => {
      for (const event of events) {
        session.actor.send(event);
        await browser.clock.advance(0);
      }
    },
    record: () => selectRecord(snapshot()),
    saving: session.saving.get,
    page: () => selectPlace(snapshot()).page,
    connection: () => selectConnection(snapshot()),
    kill: tab.kill,
  };
}
