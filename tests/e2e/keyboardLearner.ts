import { expect, type Locator, type Page } from '@playwright/test';

import type { PlayableBlock, PlayableQuestion } from '../../src/blocks/playable.ts';
import type { PlayableQuizLesson } from '../../src/course/playable.ts';
import { direction } from '../../src/i18n/languages.ts';
import { questionText, rightAnswer } from '../../src/blocks/questions.ts';
import { isShown, labelled } from './choose.ts';
import { type Aim, SEEN, type Seen, seenAt, takeAim, WATCH } from './focusWatch.ts';
import { giveByKeyboard } from './keyboardAnswers.ts';
import { doByKeyboard } from './keyboardBlocks.ts';
import type { Learner } from './learner.ts';
import type { Speak } from './spoken.ts';

type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'Escape' | `Arrow${string}`;

/** Takes aim in the page, at the one control that was found. */
type TakeAim = (found: readonly Element[]) => Aim | null;

/** Which question of how many. */
type Place = Readonly<Record<'number' | 'of', number>>;

/** More stops of the Tab key than any page of the course has. */
const FAR = 120;

/** A learner who has a keyboard and nothing else, and looks after each press where the focus is. */
export class KeyboardLearner {
  readonly page: Page;
  readonly course: Learner;
  /** The page is being watched from within. */
  #watched: Promise<unknown> | undefined;

  constructor(course: Learner) {
    this.page = course.page;
    this.course = course;
  }

  /** What the interface says to them, by key. */
  get t(): Speak {
    return this.course.t;
  }

  /** The arrow that points where lines run. */
  get forwards(): Key {
    return direction(this.course.language) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  }

  /** Presses a key. The focus must then be somewhere, in sight, and be seen. */
  async press(key: Key): Promise<Seen> {
    await this.#watch();
    await this.page.keyboard.press(key);
    return this.#seesFocus(key);
  }

  /** Holds a key until it was pressed so many times; what is amiss on the way is seen as well. */
  async hold(key: Key, times: number): Promise<void> {
    const [last = key, ...modifiers] = key.split('+').toReversed();
    const keys = [...modifiers, ...Array.from({ length: times }, () => last)];
    await this.page.keyboard.press(keys.join('+'));
  }

  async #watch(): Promise<void> {
    this.#watched ??= this.page.evaluate(WATCH);
    await this.#watched;
  }

  /** Looks once, as a rule; only a page that is on its way is looked at until it is there. */
  async #seesFocus(message: string): Promise<Seen> {
    let seen = await this.page.evaluate<Seen>(SEEN);
    const look = async () => {
      seen = await this.page.evaluate<Seen>(SEEN);
      return seen.faults;
    };
    if (seen.faults.length > 0) await expect.poll(look, { message }).toEqual([]);
    return seen;
  }

  /** Where a control stands that the focus is to come to from now on. */
  async aimAt(control: Locator, take: TakeAim = takeAim): Promise<Aim> {
    await this.#watch();
    // To ask all that are there, once, costs a third of asking the one when it comes.
    const aim = await control.evaluateAll(take);
    if (aim?.faults.length === 0) return aim;
    await control.waitFor({ state: 'attached' });
    await this.#seesFocus(`on the way to ${control}`);
    const again = await control.evaluateAll(take);
    if (again === null) throw new Error(`There is no ${control} any more.`);
    return again;
  }

  /** Goes, stop by stop, to a control: on, or back to one that stands before the focus. */
  async reach(control: Locator, take: TakeAim = takeAim): Promise<void> {
    const { way, stops } = await this.aimAt(control, take);
    if (way === 'there') return;
    const [key, back] =
      way === 'behind' ? (['Shift+Tab', 'Tab'] as const) : (['Tab', 'Shift+Tab'] as const);
    await this.hold(key, stops);
    const { isThere, faults } = await this.page.evaluate<Seen>(SEEN);
    if (isThere && faults.length === 0) return;
    // Where something was amiss for a moment only, it is well on the same way, when it is gone slowly.
    if (faults.length > 0) await this.hold(back, stops);
    await this.#step(control, take);
  }

  /** Looks after each step. */
  async #step(control: Locator, take: TakeAim): Promise<void> {
    const { way } = await this.aimAt(control, take);
    if (way === 'there') return;
    const key = way === 'behind' ? 'Shift+Tab' : 'Tab';
    for (let presses = 0; presses < FAR; presses += 1) if ((await this.press(key)).isThere) return;
    throw new Error(`${key} does not lead to ${control}.`);
  }

  /** Where that leads to is seen before the next press, or where one is led. */
  async activate(control: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.reach(control);
    await this.page.keyboard.press(key);
  }

  /** The focus comes to stand on what is new, so that screen readers read it and Tab goes on there. */
  async isLedTo(place: Locator): Promise<void> {
    await this.#watch();
    const seen = await place.evaluateAll(seenAt);
    if (seen?.faults.length === 0) return;
    await expect(place).toBeFocused();
    await this.#seesFocus('led');
  }

  /** Screen readers are told, by the page's one polite voice. */
  async hears(words: string | RegExp): Promise<void> {
    await expect(this.page.locator('output[aria-live="polite"]')).toContainText(words);
  }

  button(name: string | RegExp, within: Locator | Page = this.page): Locator {
    return within.getByRole('button', { name }).first();
  }

  /** Gives the right answer. */
  async answer(place: Locator | Page, question: PlayableQuestion): Promise<void> {
    const group = place.getByRole('group', { name: questionText(question) }).first();
    await giveByKeyboard(this, rightAnswer(question), {
      place: group,
      ...labelled(question, this.t),
    });
  }

  /** Does a block, and the blocks that it holds. */
  async do(block: PlayableBlock): Promise<void> {
    await doByKeyboard(this, this.course.block(block.key), block);
  }

  /** Does a whole lesson, and goes on from its end to what comes next. */
  async finishLesson(id: string): Promise<void> {
    const lesson = await this.course.lesson(id);
    await this.isLedTo(this.page.getByRole('heading', { level: 1, name: lesson.title }));
    if (lesson.type === 'quiz') await this.passQuiz(lesson.quiz);
    else for (const block of lesson.blocks) await this.do(block);
    await this.activate(this.course.next);
  }

  /** Answers every question; looks back once on the way; and sees the result. */
  async passQuiz({ draw: of, questions }: PlayableQuizLesson['quiz']): Promise<void> {
    await this.activate(this.button(this.t('quiz.start')));
    for (let number = 1; ; number += 1) {
      await this.isLedTo(this.#asked({ number, of }));
      await this.#answerShown(questions);
      if (number === 2) await this.#lookBack({ number, of });
      if ((await this.button(this.t('quiz.next')).count()) === 0) break;
      await this.activate(this.button(this.t('quiz.next')));
    }
    await this.activate(this.button(this.t('quiz.submit')));
    await this.isLedTo(
      this.page.getByRole('heading', { level: 1, name: this.t('results.passed') }),
    );
    await this.hears(this.t('results.reviewPoints', { points: of, count: of }));
  }

  /** The heading over a question. */
  #asked(which: Place): Locator {
    return this.page.getByRole('heading', { level: 1, name: this.t('quiz.number', which) });
  }

  async #answerShown(questions: readonly PlayableQuestion[]): Promise<void> {
    const asked = this.page.getByRole('group').first().locator('..');
    const shown = (await asked.textContent()) ?? '';
    const question = questions.find((each) => isShown(each, shown));
    if (question === undefined) throw new Error(`No question of the bank is shown: ${shown}`);
    await this.answer(this.page, question);
  }

  /** To the question before by its number, where the answer still stands, and on again. */
  async #lookBack({ number, of }: Place): Promise<void> {
    const before = { number: number - 1, of };
    await this.activate(this.button(this.t('quiz.number', before)));
    await this.isLedTo(this.#asked(before));
    await expect.poll(() => this.page.evaluate(hasAnswer)).toBe(true);
    await this.activate(this.button(this.t('quiz.next')));
    await this.isLedTo(this.#asked({ number, of }));
  }
}

/** Whether something is chosen or written in the question that is shown. Runs in the page. */
function hasAnswer(): boolean {
  const fields = document.querySelectorAll<
    HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
  >('main :is(input, select, textarea)');
  return [...fields].some((field) =>
    field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type)
      ? field.checked
      : field.value !== '',
  );
}
