import type { FrameLocator, Locator, Page } from '@playwright/test';

import type { PlayableBlock, PlayableQuestion } from '../../src/blocks/playable.ts';
import { unpackOutline } from '../../src/course/outlineFile.ts';
import type { PlayableLesson, PlayableOutline } from '../../src/course/playable.ts';
import { choose, isShown, wordsOf } from './choose.ts';
import { doBlock } from './doBlock.ts';
import { expect } from './quietTest.ts';
import { type Language, type Speak, spoken } from './spoken.ts';

/** A learner at the screen, who knows the course's right answers and speaks of blocks by their ids. */
export class Learner {
  readonly page: Page;
  /** Where the course is: the page, or a frame in it. */
  readonly screen: Page | FrameLocator;
  /** What the interface says to them, by key. */
  readonly t: Speak;
  readonly #course: string;
  readonly #language: Language;

  /** `course`: the course's folder, or the address of its page. */
  constructor(
    page: Page,
    course = 'peer-work',
    screen: Page | FrameLocator = page,
    language: Language = 'en-AU',
  ) {
    this.page = page;
    this.t = spoken[language];
    this.#language = language;
    this.screen = screen;
    this.#course = course.startsWith('http') ? course : `/${course}/`;
  }

  /** Opens the course's cover. */
  async open(): Promise<this> {
    await this.page.goto(this.#course);
    return this;
  }

  async start(): Promise<this> {
    await this.screen.getByRole('button', { name: this.t('cover.start') }).click();
    await expect(
      this.screen.getByText(this.t('lesson.number', { number: 1 }), { exact: true }),
    ).toBeVisible();
    return this;
  }

  async resume(): Promise<this> {
    const [opening] = this.t('cover.resume', { number: 1, title: '' }).split('1');
    const button = this.screen.getByRole('button', { name: new RegExp(`^${opening}`) });
    await button.click();
    await expect(button).toHaveCount(0);
    return this;
  }

  /** Closes the page and comes back to the cover, as on another day. */
  async comeBack(): Promise<this> {
    await this.saved();
    await this.page.goto('about:blank');
    return this.open();
  }

  async saved(): Promise<this> {
    await expect(this.screen.getByText(this.t('saving.saved'), { exact: true })).toBeAttached();
    return this;
  }

  async lesson(id: string): Promise<PlayableLesson> {
    return this.#data(`lessons/${id}.${this.#language}.json`);
  }

  async outline(): Promise<PlayableOutline> {
    return unpackOutline(await this.#data(`outline.${this.#language}.json`));
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

  /** Presses the one next step at the end of a lesson. */
  async goOn(): Promise<this> {
    const next = this.t('lesson.nextLesson', { title: '' });
    const last = this.t('lesson.finishCourse');
    await this.screen.getByRole('button', { name: new RegExp(`^(${next}|${last})`) }).click();
    return this;
  }

  /** Does one block, and the blocks that it holds. */
  async do(block: PlayableBlock): Promise<void> {
    await doBlock(this.block(block.key), block, this.t);
    // A survey is voluntary: its own tests fill it in.
    if (block.type === 'survey') return;
    for (const slot of block.slots) for (const inner of slot.blocks) await this.do(inner);
  }

  /** Puts in an answer: the right one, or a wrong one. */
  async choose(question: PlayableQuestion, right = true): Promise<void> {
    await choose(this.screen, question, right, this.t);
  }

  async startQuiz(): Promise<this> {
    await this.screen.getByRole('button', { name: this.t('quiz.start') }).click();
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
    return wordsOf(question);
  }

  /** Starts the quiz, answers every question and hands it in. */
  async takeQuiz(questions: readonly PlayableQuestion[], right = true): Promise<this> {
    await this.startQuiz();
    const next = this.screen.getByRole('button', { name: this.t('quiz.next') });
    for (;;) {
      await this.answerShown(questions, right);
      if ((await next.count()) === 0) break;
      await next.click();
    }
    await this.screen.getByRole('button', { name: this.t('quiz.submit') }).click();
    return this;
  }

  async passQuiz(questions: readonly PlayableQuestion[]): Promise<this> {
    await this.takeQuiz(questions);
    await expect(
      this.screen.getByRole('heading', { name: this.t('results.passed') }),
    ).toBeVisible();
    return this;
  }

  async #data<Value>(path: string): Promise<Value> {
    const response = await this.page.request.get(`${this.#course}content/${path}`);
    return response.json();
  }
}
