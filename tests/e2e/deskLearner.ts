import { expect, type FrameLocator, type Page } from '@playwright/test';

import type { Fault } from '../../src/lms/testing/fakeScorm.ts';
import { killTab } from './killTab.ts';

/** A learner who has the brief course open in a strict LMS. */
export class DeskLearner {
  readonly page: Page;
  readonly course: FrameLocator;
  readonly #desk: string;

  constructor(page: Page, desk: string) {
    this.page = page;
    this.#desk = desk;
    this.course = page.frameLocator('iframe');
  }

  /** Opens the course from the LMS: a new launch. */
  async launch(): Promise<this> {
    await this.page.goto(this.#desk);
    return this;
  }

  /** Goes to a file of the LMS that plays nothing. */
  async goAway(): Promise<this> {
    await this.page.goto(new URL('/lms.js', this.#desk).href);
    return this;
  }

  /** Another device: nothing is here but what the LMS has. */
  async changeDevice(): Promise<this> {
    await this.goAway();
    await this.page.evaluate(
      () =>
        new Promise((gone) => {
          for (const key of Object.keys(localStorage)) {
            if (key !== 'lms') localStorage.removeItem(key);
          }
          indexedDB.deleteDatabase('waymark').addEventListener('success', gone);
        }),
    );
    return this;
  }

  async start(): Promise<this> {
    await this.course.getByRole('button', { name: 'Start course' }).click();
    await expect(this.question).toBeVisible();
    return this;
  }

  async resume(): Promise<this> {
    await this.course.getByRole('button', { name: /^Resume/ }).click();
    return this;
  }

  get question() {
    return this.course.getByRole('group', { name: /Which of these comes first/ });
  }

  /** Answers the question of the lesson, right. */
  async answer(): Promise<this> {
    await this.question.getByRole('radio', { name: 'Listening' }).check();
    await this.course.getByRole('button', { name: 'Check my answer' }).click();
    return this;
  }

  /** The answer is there, and handed in. */
  async hasAnswered(): Promise<this> {
    await expect(this.course.getByText('That’s right.').first()).toBeVisible();
    return this;
  }

  async turnCard(front: string): Promise<this> {
    await this.course.getByRole('button', { name: front }).click();
    return this;
  }

  async turnCards(): Promise<this> {
    await this.turnCard('What is hope?');
    return this.turnCard('What is respect?');
  }

  async goToQuiz(): Promise<this> {
    await this.course.getByRole('button', { name: /^Next: / }).click();
    await this.course.getByRole('button', { name: 'Start the quiz' }).click();
    return this;
  }

  /** What the sign in the top bar says of the work. */
  async shows(words: string): Promise<this> {
    await expect(this.course.getByText(words, { exact: true }).first()).toBeAttached();
    return this;
  }

  /** From now on calls that begin like this go wrong; none with `null`. */
  async fault(call: string, way: Fault | null): Promise<this> {
    await this.page.evaluate(
      (fault) => Object.assign(window, { fault }),
      way === null ? null : { call, way },
    );
    return this;
  }

  /** What the LMS has stored. */
  stored(): Promise<Readonly<Record<string, string>>> {
    return this.page.evaluate(() =>
      Object.fromEntries(JSON.parse(localStorage.getItem('lms') ?? '[]')),
    );
  }

  /** Changes what the LMS has stored, as if behind everybody's back. */
  async change(element: string, value: string): Promise<this> {
    const stored = { ...(await this.stored()), [element]: value };
    const text = JSON.stringify(Object.entries(stored));
    await this.page.evaluate((lms) => localStorage.setItem('lms', lms), text);
    return this;
  }

  /** Gone without a word, as when the browser kills a tab. */
  kill(): Promise<void> {
    return killTab(this.page);
  }
}
