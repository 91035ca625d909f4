import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** A file that an author has at hand. */
export type File =
  | string
  | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** How an author works the controls of a page. */
export interface Hand {
  readonly press: (control: Locator) => Promise<void>;
  readonly write: (field: Locator, words: string) => Promise<void>;
  readonly tick: (box: Locator) => Promise<void>;
  readonly pick: (list: Locator, value: string) => Promise<void>;
  readonly give: (button: Locator, file: File) => Promise<void>;
}

const mouse: Hand = {
  press: (control) => control.click(),
  write: (field, words) => field.fill(words),
  tick: (box) => box.check(),
  pick: async (list, value) => void (await list.selectOption(value)),
  give: (button, file) => button.setInputFiles(file),
};

/** An author at the editor, who sees no file, no id and no command. */
export class Author {
  readonly page: Page;
  readonly hand: Hand;

  constructor(page: Page, hand = mouse) {
    this.page = page;
    this.hand = hand;
  }

  /** The course as learners see it. */
  get course(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  get outline(): Locator {
    return this.page.getByRole('navigation', { name: 'Outline' });
  }

  get panel(): Locator {
    return this.page.getByRole('complementary', { name: 'What is chosen' });
  }

  field(name: string | RegExp): Locator {
    return this.panel.getByRole('textbox', { name, ...(typeof name === 'string' && EXACTLY) });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, ...(typeof name === 'string' && EXACTLY) });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Makes a course of the example, for learners who read Australian English. */
  async make(title: string): Promise<this> {
    await this.hand.press(this.button('New course'));
    const name = this.page.getByRole('textbox', { name: 'What is your course called?' });
    await this.hand.write(name, title);
    await this.hand.tick(this.page.getByRole('radio', { name: /^An example/ }));
    await this.hand.press(this.button('Make the course'));
    await expect(this.course.getByRole('heading', { level: 1, name: title })).toBeVisible();
    const language = this.panel.getByRole('combobox', { name: 'Language', exact: true });
    await this.hand.pick(language, 'en-AU');
    return this;
  }

  async choose(row: RegExp): Promise<this> {
    await this.outline.getByRole('row', { name: row }).click();
    return this;
  }

  /** Writes the title of the lesson that the page shows where it stands. */
  async entitle(before: string, title: string): Promise<this> {
    await this.course.getByRole('heading', { level: 1, name: before }).click();
    await this.course.getByRole('textbox', { name: 'Title' }).fill(title);
    return this;
  }

  /** Adds a block of a kind below what is chosen, or where the page offers it. */
  async insert(
    words: string,
    kind: RegExp,
    button = this.outline.getByRole('button', { name: 'Add a block' }),
  ): Promise<this> {
    await this.hand.press(button);
    await this.hand.write(this.dialog.getByRole('searchbox'), words);
    await this.hand.press(this.dialog.getByRole('button', { name: kind }));
    return this;
  }

  async saved(): Promise<this> {
    await expect(this.page.getByText('Saved', EXACTLY)).toBeVisible();
    return this;
  }

  /** Opens a view of the whole course. */
  async open(view: RegExp): Promise<this> {
    await this.hand.press(this.page.getByRole('button', { name: 'More', exact: true }).first());
    await this.hand.press(this.dialog.getByRole('button', { name: view }));
    return this;
  }

  /** Makes a package; gives what is said of it. */
  async publish(): Promise<Locator> {
    await this.hand.press(this.button('Publish'));
    await this.hand.press(this.button('Make the package'));
    // The desk builds what publishes first, where nobody has published yet.
    await expect(this.button('Download')).toBeVisible({ timeout: 120_000 });
    return this.dialog;
  }

  /** Saves what a press on a button brings. */
  async download(name: string, file: string): Promise<this> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.hand.press(this.button(name)),
    ]);
    await download.saveAs(file);
    return this;
  }

  /** What the first five minutes hold, from the name of a lesson to the last note; `photo`: a picture. */
  async firstMinutes(photo: File): Promise<this> {
    await this.nameLesson();
    await this.addCards();
    await this.addPhoto(photo);
    return this.addQuestion();
  }

  async nameLesson(): Promise<this> {
    await this.choose(/One idea/);
    await this.entitle('One idea at a time', 'Lift with care');
    await expect(this.field('Title')).toHaveValue('Lift with care');
    return this;
  }

  async addCards(): Promise<this> {
    await this.insert('flip', /^Flip cards/);
    while ((await this.field('Front').count()) < 3) {
      await this.hand.press(this.button('Add to: Cards'));
    }
    await this.hand.write(this.field('Front').last(), 'Bend the knees');
    const back = this.field('Back').last();
    await this.hand.write(back, 'Your legs are stronger than your back.');
    return this;
  }

  async addPhoto(photo: File): Promise<this> {
    await this.insert('photo', /^Image/);
    await this.hand.give(this.dialog.getByLabel('Add from this computer'), photo);
    await this.hand.write(this.field(/^Alternative text/), 'Somebody lifts a box.');
    return this;
  }

  /** At the end of the page. */
  async addQuestion(): Promise<this> {
    const end = this.course.getByRole('button', { name: 'Add a block here' }).last();
    await this.insert('choice', /^Choice question/, end);
    const right = this.panel.getByRole('radio', { name: /^Right answer/ });
    await this.hand.tick(right.last());
    await expect(right.last()).toBeChecked();
    return this;
  }
}

const EXACTLY = { exact: true } as const;
