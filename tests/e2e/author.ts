import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** A file that an author has at hand. */
type File = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** An author at the editor, who sees no file, no id and no command. */
export class Author {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
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
    await this.button('New course').click();
    return this.begin(title);
  }

  /** The same where the library has led to the form already. */
  async begin(title: string): Promise<this> {
    await this.page.getByRole('textbox', { name: 'What is your course called?' }).fill(title);
    await this.page.getByRole('radio', { name: /^An example/ }).check();
    await this.button('Make the course').click();
    await expect(this.course.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await this.panel.getByRole('combobox', { name: 'Language', exact: true }).selectOption('en-AU');
    return this;
  }

  async choose(row: RegExp): Promise<this> {
    await this.outline.getByRole('row', { name: row }).click();
    return this;
  }

  /** Adds a block of a kind below what is chosen, or where the page offers it. */
  async insert(
    words: string,
    kind: RegExp,
    button = this.outline.getByRole('button', { name: 'Add a block' }),
  ): Promise<this> {
    await button.click();
    await this.dialog.getByRole('searchbox').fill(words);
    await this.dialog.getByRole('button', { name: kind }).click();
    return this;
  }

  async saved(): Promise<this> {
    await expect(this.page.getByText('Saved', EXACTLY)).toBeVisible();
    return this;
  }

  /** Opens a view of the whole course. */
  async open(view: RegExp): Promise<this> {
    await this.page.getByRole('button', { name: 'More', exact: true }).first().click();
    await this.dialog.getByRole('button', { name: view }).click();
    return this;
  }

  /** Makes a package; gives what is said of it. */
  async publish(): Promise<Locator> {
    await this.button('Publish').click();
    await this.button('Make the package').click();
    // The desk builds what publishes first, where nobody has published yet.
    await expect(this.button('Download')).toBeVisible({ timeout: 120_000 });
    return this.dialog;
  }

  /** Saves what a press on a button brings. */
  async download(name: string, file: string): Promise<this> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.button(name).click(),
    ]);
    await download.saveAs(file);
    return this;
  }

  /** What the first five minutes hold, from the name of a lesson to the last note; `photo`: a picture. */
  async firstMinutes(photo: File): Promise<this> {
    await this.choose(/One idea/);
    await this.course.getByRole('heading', { level: 1, name: 'One idea at a time' }).click();
    await this.course.getByRole('textbox', { name: 'Title' }).fill('Lift with care');
    await expect(this.field('Title')).toHaveValue('Lift with care');

    await this.insert('flip', /^Flip cards/);
    while ((await this.field('Front').count()) < 3) await this.button('Add to: Cards').click();
    await this.field('Front').last().fill('Bend the knees');
    await this.field('Back').last().fill('Your legs are stronger than your back.');

    await this.insert('photo', /^Image/);
    await this.dialog.getByLabel('Add from this computer').setInputFiles(photo);
    await this.field(/^Alternative text/).fill('Somebody lifts a box.');

    // At the end of the page.
    const end = this.course.getByRole('button', { name: 'Add a block here' }).last();
    await this.insert('choice', /^Choice question/, end);
    const right = this.panel.getByRole('radio', { name: /^Right answer/ });
    await right.last().check();
    await expect(right.last()).toBeChecked();
    return this;
  }
}

const EXACTLY = { exact: true } as const;
