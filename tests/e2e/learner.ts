import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

import type { PlayableBlock, PlayableQuestion } from '../../src/blocks/playable.ts';
import { unpackOutline } from '../../src/course/outlineFile.ts';
import type {
  PlayableContentLesson,
  PlayableCover,
  PlayableLesson,
  PlayableOutline,
  PlayableQuizLesson,
} from '../../src/course/playable.ts';
import { questionText } from '../../src/blocks/questions.ts';
import { choose, isShown } from './choose.ts';
import { doBlock } from './doBlock.ts';
import { storageAfter } from './playedBefore.ts';
import { ANY, beginning, type Language, type Speak, spoken } from './spoken.ts';

interface Sitting {
  /** The course's folder, or the address of its page. */
  readonly course?: string;
  /** Where the course is: the page, or a frame in it. */
  readonly screen?: Page | FrameLocator;
  readonly language?: Language;
  /** Whether they try the first question of each kind and look a second time. */
  readonly tryAgain?: boolean;
}

/** A learner at the screen, who knows the course's right answers and speaks of blocks by their ids. */
export class Learner {
  readonly page: Page;
  /** Where the course is: the page, or a frame in it. */
  readonly screen: Page | FrameLocator;
  /** What the interface says to them, by key. */
  readonly t: Speak;
  readonly #course: string;
  /** What was read of the course, by its path: each file is asked for once. */
  readonly #read = new Map<string, Promise<string>>();
  readonly language: Language;
  /** The kinds of question that they have answered, each with its look. */
  readonly #answered = new Set<string>();
  readonly #triesAgain: boolean;

  constructor(
    page: Page,
    { course = 'peer-work', screen = page, language = 'en-AU', tryAgain = false }: Sitting = {},
  ) {
    this.page = page;
    this.t = spoken[language];
    this.language = language;
    this.screen = screen;
    this.#triesAgain = tryAgain;
    this.#course = course.startsWith('http') ? course : `/${course}/`;
  }

  /** Opens the course's cover. */
  async open(): Promise<this> {
    await this.page.goto(this.#course);
    return this;
  }

  /** Opens the cover as one who has done some lessons on an earlier day, everything in them right. */
  async openAfter(lessons: readonly { readonly id: string }[]): Promise<this> {
    const kept = await storageAfter(lessons.map(({ id }) => id));
    // A file of the same origin that plays nothing.
    await this.page.goto('/favicon.png');
    await this.page.evaluate((texts) => {
      for (const [key, text] of texts) localStorage.setItem(key, text);
    }, kept);
    return this.open();
  }

  async start(): Promise<this> {
    await this.button(this.t('cover.start')).click();
    return this.isIn(1);
  }

  /** Goes to a lesson that is open by its address. */
  async goTo(id: string): Promise<this> {
    await this.page.goto(`${this.#course}#/lesson/${id}`);
    return this;
  }

  /** The page shows a lesson, by its number. */
  async isIn(number: number): Promise<this> {
    const name = this.t('lesson.number', { number });
    await expect(this.screen.getByText(name, { exact: true })).toBeVisible();
    return this;
  }

  async resume(): Promise<this> {
    const opening = beginning(this.t('cover.resume', { number: 1, title: ANY }));
    await this.button(opening).click();
    await expect(this.button(opening)).toHaveCount(0);
    return this;
  }

  /** Closes the page at once, and comes back to the cover, as on another day. */
  async comeBack(): Promise<this> {
    await this.page.goto('about:blank');
    return this.open();
  }

  async saved(): Promise<this> {
    await expect(
      this.screen.getByText(this.t('saving.sign.saved'), { exact: true }),
    ).toBeAttached();
    return this;
  }

  async lesson(id: string): Promise<PlayableLesson> {
    return this.#data(`lessons/${id}.${this.language}.json`);
  }

  /** A lesson to read and do. */
  async content(id: string): Promise<PlayableContentLesson> {
    const lesson = await this.lesson(id);
    if (lesson.type === 'quiz') throw new Error(`${id} is a quiz.`);
    return lesson;
  }

  /** The lessons to read and do, up to the quiz. */
  async readings(): Promise<readonly PlayableContentLesson[]> {
    const { lessons } = await this.outline();
    const quiz = lessons.findIndex(({ type }) => type === 'quiz');
    return Promise.all(lessons.slice(0, quiz).map(({ id }) => this.content(id)));
  }

  async quiz(): Promise<PlayableQuizLesson> {
    const lesson = await this.lesson('quiz');
    if (lesson.type !== 'quiz') throw new Error('The lesson called quiz is none.');
    return lesson;
  }

  async cover(): Promise<PlayableCover> {
    return this.#data(`cover.${this.language}.json`);
  }

  async outline(): Promise<PlayableOutline> {
    return unpackOutline(await this.#data(`outline.${this.language}.json`));
  }

  button(name: string | RegExp): Locator {
    return this.screen.getByRole('button', { name });
  }

  /** Any heading of the page, or the page's own. */
  heading(name: string, level?: number): Locator {
    return this.screen.getByRole('heading', { name, ...(level === undefined ? {} : { level }) });
  }

  /** The one next step at the end of a lesson. */
  get next(): Locator {
    const lesson = beginning(this.t('lesson.nextLesson', { title: ANY }));
    return this.button(lesson).or(this.button(this.t('lesson.finishCourse')));
  }

  block(key: number): Locator {
    return this.screen.locator(`[data-block="${key}"]`);
  }

  /** Does everything in the open lesson, with right answers, and goes on from its end. */
  async finishLesson(id: string): Promise<this> {
    const lesson = await this.lesson(id);
    if (lesson.type === 'quiz') return this.passQuiz(lesson.quiz.questions);
    for (const block of lesson.blocks) await this.do(block);
    return this.goOn();
  }

  /** On from the end of a lesson. */
  async goOn(): Promise<this> {
    await this.next.click();
    return this;
  }

  /** Does one block, and the blocks that it holds. */
  async do(block: PlayableBlock): Promise<void> {
    await doBlock(this.block(block.key), block, this.t, this.#isTriedAgain);
    // A survey is voluntary: its own tests fill it in. What a story asks is answered on its way.
    if (block.type === 'survey' || block.type === 'scenario') return;
    for (const slot of block.slots) for (const inner of slot.blocks) await this.do(inner);
  }

  readonly #isTriedAgain = (question: PlayableQuestion): boolean => {
    if (!this.#triesAgain) return false;
    const kind = `${question.type} ${'look' in question.content ? question.content.look : ''}`;
    const isNew = !this.#answered.has(kind);
    this.#answered.add(kind);
    return isNew;
  };

  /** Puts in an answer: the right one, or a wrong one. */
  async choose(question: PlayableQuestion, right = true): Promise<void> {
    await choose(this.screen, question, right, this.t);
  }

  async startQuiz(): Promise<this> {
    await this.button(this.t('quiz.start')).click();
    return this;
  }

  /** Answers the question that is shown. */
  async answerShown(questions: readonly PlayableQuestion[], right = true): Promise<string> {
    // What a scenario tells stands before the group.
    const asked = this.screen.getByRole('group').first().locator('..');
    const shown = (await asked.textContent()) ?? '';
    const question = questions.find((each) => isShown(each, shown));
    if (question === undefined) throw new Error(`No question of the bank is shown: ${shown}`);
    await this.choose(question, right);
    return questionText(question);
  }

  /** Starts the quiz, answers every question and hands it in. */
  async takeQuiz(questions: readonly PlayableQuestion[], right = true): Promise<this> {
    await this.startQuiz();
    return this.answerQuiz(questions, right);
  }

  /** From the question that is shown on, answers every one and hands the quiz in. */
  async answerQuiz(questions: readonly PlayableQuestion[], right = true): Promise<this> {
    const next = this.button(this.t('quiz.next'));
    for (;;) {
      await this.answerShown(questions, right);
      if ((await next.count()) === 0) break;
      await next.click();
    }
    await this.button(this.t('quiz.submit')).click();
    return this;
  }

  async passQuiz(questions: readonly PlayableQuestion[]): Promise<this> {
    await this.takeQuiz(questions);
    await expect(this.heading(this.t('results.passed'))).toBeVisible();
    return this;
  }

  async #data<Value>(path: string): Promise<Value> {
    const known = this.#read.get(path) ?? this.#ask(path);
    this.#read.set(path, known);
    const data: Value = JSON.parse(await known);
    return data;
  }

  async #ask(path: string): Promise<string> {
    // A connection of its own: one that is kept may be closed by the server just as it is used again.
    const response = await this.page.request.get(`${this.#course}content/${path}`, {
      headers: { connection: 'close' },
    });
    return response.text();
  }
}
