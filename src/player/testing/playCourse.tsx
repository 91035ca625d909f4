import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createElement, Fragment } from 'react';
import { createActor } from 'xstate';

import { preloadQuestionViews } from '../../blocks/questionViews.ts';
import { preloadViews } from '../../blocks/views.ts';
import type { LoadCause } from '../../core/loadCause.ts';
import type { PlayableCover } from '../../course/playable.ts';
import type { SearchIndex } from '../../course/searchIndex.ts';
import { fail, ok } from '../../core/result.ts';
import { courseMachine } from '../../engine/courseMachine.ts';
import type { CourseEvent } from '../../engine/events.ts';
import { selectPlace } from '../../engine/select.ts';
import {
  buildCourse,
  type BuiltCourse,
  type CourseSpec,
} from '../../engine/testing/buildCourse.ts';
import { testCourse } from '../../engine/testing/testCourse.ts';
import { defaultLaunch } from '../../engine/testing/defaultLaunch.ts';
import type { PlaceView } from '../../engine/view.ts';
import type { LearnerRecord } from '../../progress/record.ts';
import { createEnglish } from '../../i18n/setup.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { browserStorage } from '../../session/browserStorage.ts';
import { keptTwice } from '../../session/keptTwice.ts';
import type { People } from '../../session/people.ts';
import type { Session } from '../../session/session.ts';
import type { Notice, SavingStatus, Unconfirmed } from '../../session/status.ts';
import { valueStore } from '../../session/valueStore.ts';
import type { Astray } from '../history/astray.ts';
import { preloadPanels } from '../frame/laterPanels.ts';
import { OpenerAhead } from '../lesson/OpenerAhead.tsx';
import { viewsFor } from '../lesson/viewsFor.ts';
import { Departure } from '../pages/Departure.tsx';
import { preloadPages } from '../pages/laterPages.ts';
import { App } from '../play/App.tsx';
import { courseViews } from '../play/courseViews.ts';
import { noticesOf, notYou, type OpenCourse } from '../play/openCourse.ts';
import type { Player } from '../play/player.ts';
import type { Keeper } from '../play/savingWords.ts';

/** A course that is played on a page, with a real machine and no LMS. */
export interface PlayedCourse {
  readonly built: BuiltCourse;
  /** The LMS answers. */
  readonly connect: () => void;
  readonly send: (event: CourseEvent) => Promise<void>;
  readonly place: () => PlaceView;
  readonly record: () => LearnerRecord;
  readonly saving: (status: SavingStatus) => void;
  readonly notify: (notice: Notice) => void;
  readonly ask: (unconfirmed: Unconfirmed) => void;
  readonly lose: (astray: Astray) => void;
  /** A lesson, by its title, cannot be fetched any more; nor can what is searched. */
  readonly withhold: (title: string) => void;
  /** All can be fetched again. */
  readonly give: () => void;
}

interface PlayOptions {
  readonly connected?: boolean;
  readonly keeper?: Keeper;
  /** Who plays it in this browser; by default an LMS says that. */
  readonly people?: People | null;
  /** Of the course. */
  readonly languages?: readonly string[];
  /** What is searched of it. */
  readonly index?: SearchIndex;
}

const NO_WORDS: SearchIndex = { format: 1, language: 'en', lessons: [] };

/** Draws the whole page over a small course. By default the LMS has answered. */
export function playCourse(
  spec: CourseSpec,
  {
    connected = true,
    keeper = 'lms',
    people = null,
    languages = ['en'],
    index = NO_WORDS,
  }: PlayOptions = {},
): PlayedCourse {
  const built = buildCourse(spec);
  const { record } = testCourse(spec);
  let seconds = 0;
  const actor = createActor(courseMachine, {
    input: { ...built, record, now: () => (seconds += 1) },
  }).start();
  const saving = valueStore<SavingStatus>('saved');
  const notices = valueStore<readonly Notice[]>([]);
  const unconfirmed = valueStore<Unconfirmed | null>(null);
  const astray = valueStore<Astray | null>(null);
  const session: Session = {
    actor,
    saving,
    notices,
    unconfirmed,
    learner: valueStore(null),
    kept: keptTwice(
      browserStorage(() => localStorage),
      null,
    ),
    isKeptRead: valueStore(true),
    room: valueStore<number | null>(null),
    isCleared: valueStore(false),
    wordsAtRisk: () => [],
    holdings: () => null,
    clearDevice: () => undefined,
    dismiss: (notice) => notices.set(notices.get().filter((other) => other !== notice)),
    ...nothing,
  };
  const course = valueStore<OpenCourse | null>({
    session,
    views: courseViews,
    keeper,
    followLaunch: () => undefined,
    notYou: people && notYou(people, session),
    notices: noticesOf(session),
    ahead: createElement(
      Fragment,
      null,
      createElement(OpenerAhead, { actor }),
      createElement(Departure),
    ),
  });
  const withheld = new Set<string>();
  const lesson: Player['lesson'] = (id) => {
    const found = built.lessons.find((each) => each.id === id && !withheld.has(each.title));
    return Promise.resolve(
      found === undefined ? fail({ cause: 'unreachable', detail: id }) : ok(found),
    );
  };
  const cover = valueStore({ ...coverOf(built), languages });
  const search: Player['search'] = () =>
    Promise.resolve(withheld.size > 0 ? fail({ cause: 'offline', detail: 'search' }) : ok(index));
  const player: Player = { cover, course, astray, lesson, search, ...still };
  // Awaited, because a page may wait for its views.
  const send = (event: CourseEvent) => act(async () => actor.send(event));
  const connect = () =>
    act(() => actor.send({ type: 'connection.opened', launch: defaultLaunch, record }));

  render(
    <I18nProvider i18n={createEnglish()}>
      <App player={player} />
    </I18nProvider>,
  );
  if (connected) connect();
  return {
    built,
    connect,
    send,
    place: () => selectPlace(actor.getSnapshot()),
    record: () => actor.getSnapshot().context.record,
    saving: (status) => act(() => saving.set(status)),
    notify: (notice) => act(() => notices.set([notice])),
    ask: (question) => act(() => unconfirmed.set(question)),
    lose: (reason) => act(() => astray.set(reason)),
    withhold: (title) => void withheld.add(title),
    give: () => withheld.clear(),
  };
}

/** Fetches everything that the page fetches on demand, so that no test waits for the disk. */
export const loadPages = () =>
  Promise.all([
    import('../cover/StartAgainDialog.tsx'),
    import('../frame/UnconfirmedDialog.tsx'),
    preloadPages(),
    preloadPanels(),
    preloadViews(['choice', 'flipCards', 'knowledgeCheck']),
    preloadQuestionViews(['choice']),
  ]);

/** Opens a lesson, counted from 1, and waits until it is drawn. */
export async function openLesson(played: PlayedCourse, number: number): Promise<void> {
  const lesson = played.built.lessons[number - 1];
  if (lesson === undefined) throw new Error(`There is no lesson ${number}.`);
  await Promise.all(played.built.lessons.map(viewsFor));
  await played.send({ type: 'lesson.opened', lesson: lesson.key });
  await screen.findByRole('heading', { level: 1, name: lesson.title });
}

/** Presses something that leads to another page, and waits for what that page needs. */
export const follow = (element: HTMLElement): Promise<void> =>
  act(async () => userEvent.click(element));

/** The bar at the top. Testing Library takes the head of an article for a banner too. */
export function topBar() {
  const [bar] = screen.getAllByRole('banner');
  return within(bar ?? document.body);
}

const nothing = {
  start: () => undefined,
  setLanguage: () => Promise.resolve(),
  chooseForFilms: () => undefined,
  retryLesson: () => undefined,
  replaceCourse: () => undefined,
  end: () => undefined,
};

const still = {
  failed: valueStore<LoadCause | null>(null),
  start: () => Promise.resolve(),
  setLanguage: () => Promise.resolve(),
  replace: () => undefined,
};

const coverOf = ({ outline, lessons }: BuiltCourse): PlayableCover => ({
  format: 1,
  id: outline.id,
  version: '1.0.0',
  language: 'en',
  languages: ['en'],
  unreviewedTranslation: false,
  title: 'A course',
  shortTitle: 'Course',
  description: 'What it is about.',
  about: null,
  eyebrow: null,
  image: null,
  minutes: 30,
  lessonCount: lessons.length,
  updatedOn: '22 November 2026',
  contact: { name: 'The team', link: 'mailto:team@example.org' },
  objectives: ['Know it'],
  lessons: lessons.map(({ title, minutes }) => ({ title, minutes })),
  contentNote: null,
  support: {
    text: [],
    contacts: [{ name: 'Lifeline', phone: '13 11 14', link: null, note: null }],
  },
});
