import type { ReviewComment, ReviewFile } from './reviewFile.ts';

/** What a reviewers' copy is told by the editor that makes it. */
export interface ReviewersCopySetup {
  readonly course: string;
  readonly version: string;
  /** What was said and answered before. */
  readonly comments: readonly ReviewComment[];
  readonly words: ReviewersWords;
}

export interface ReviewersWords {
  readonly bar: string;
  readonly comment: string;
  /** Before the number of a picture on its page. */
  readonly picture: string;
  readonly commentPage: string;
  readonly name: string;
  readonly text: string;
  readonly keep: string;
  readonly cancel: string;
  readonly all: string;
  readonly none: string;
  readonly remove: string;
  readonly send: string;
  readonly sendHint: string;
  readonly answer: string;
  readonly done: string;
}

/**
 * What a course's page gets for reviewers: a way to say something of each block, and a file to send
 * back. It goes into the page as its own source, so that it may name nothing outside of itself but
 * what a browser has.
 */
export class ReviewersCopy {
  readonly #page: Document;
  readonly #setup: ReviewersCopySetup;
  readonly #bar: HTMLElement;
  readonly #dialog: HTMLDialogElement;
  /** Own ones, which are sent. */
  #own: ReviewComment[] = [];
  #reviewer = '';
  #isSent = true;
  /** Words whose window was closed before they were kept, by what they are said of. */
  readonly #begun = new Map<string, string>();

  constructor(page: Document, setup: ReviewersCopySetup) {
    this.#page = page;
    this.#setup = setup;
    this.#recall();
    this.#dialog = this.#element('dialog', 'review-dialog');
    this.#bar = this.#element('aside', 'review-bar');
    this.#bar.setAttribute('aria-label', setup.words.bar);
    page.body.append(this.#bar, this.#dialog);
    this.#drawBar();
    this.#pinBlocks();
    const view = page.defaultView;
    if (view === null) return;
    new view.MutationObserver(() => this.#pinBlocks()).observe(page.body, {
      subtree: true,
      childList: true,
    });
    view.addEventListener('beforeunload', (event) => {
      if (!this.#isSent) event.preventDefault();
    });
  }

  #element<Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    className: string,
    text = '',
  ): HTMLElementTagNameMap[Name] {
    const made = this.#page.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  }

  #button(text: string, pressed: () => void, className = 'review-button'): HTMLButtonElement {
    const button = this.#element('button', className, text);
    button.type = 'button';
    button.addEventListener('click', pressed);
    return button;
  }

  #drawBar(): void {
    const { words } = this.#setup;
    const count = this.#own.length + this.#setup.comments.length;
    this.#bar.replaceChildren(
      this.#button(words.commentPage, () => this.#ask(null, '')),
      this.#button(`${words.all} (${count})`, () => this.#list()),
    );
  }

  /** A button in each block that stands in no other; drawn again wherever the page lost it. */
  #pinBlocks(): void {
    for (const block of this.#page.querySelectorAll<HTMLElement>('[data-block]')) {
      const isInner = block.parentElement?.closest('[data-block]') !== null;
      if (isInner || block.querySelector(':scope > .review-pin') !== null) continue;
      const words = this.#wordsOf(block);
      const pin = this.#button(
        this.#setup.words.comment,
        () => this.#ask(Number(block.dataset['block']), words),
        'review-pin',
      );
      pin.setAttribute('aria-label', `${this.#setup.words.comment}: ${words}`);
      block.append(pin);
    }
  }

  /** The first words of a block as they are read, those of its pictures, too; no buttons, and no credits. */
  #wordsOf(block: Element): string {
    const parts = this.#page.createTreeWalker(
      block,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    );
    let words = this.#pictureAlone(block);
    while (words.length <= 80 && parts.nextNode() !== null) {
      const { currentNode: part } = parts;
      const isAside = part.parentElement?.closest('button:not(h2 *, h3 *), figcaption');
      if (isAside && words !== '') continue;
      const said = part instanceof HTMLImageElement ? part.alt : (part.nodeValue ?? '').trim();
      // Both faces of a card say what it asks.
      if (!words.includes(said)) words = `${words} ${said}`.replaceAll(/\s+/g, ' ').trim();
    }
    if (words.length <= 80) return words;
    const end = words.lastIndexOf(' ', 80);
    return `${words.slice(0, end > 0 ? end : 80)}…`;
  }

  /** What a block that is nothing but a picture without words is called: by where it is on the page. */
  #pictureAlone(block: Element): string {
    const picture = block.querySelector('img');
    const below = block.querySelector('figcaption')?.textContent?.trim() ?? '';
    if (picture === null || picture.alt !== '' || block.textContent.trim() !== below) return '';
    return `${this.#setup.words.picture} ${[...this.#page.images].indexOf(picture) + 1}`;
  }

  /** What a page is called: its heading, else the title of the window. */
  #heading(): string {
    const heading = this.#page.querySelector('h1')?.textContent?.trim() ?? '';
    return heading === '' ? this.#page.title : heading;
  }

  /** The id of the lesson that is open, as the page's address has it. */
  #lesson(): string | null {
    return /^#\/lesson\/([a-z][a-z0-9-]*)/.exec(this.#page.location.hash)?.[1] ?? null;
  }

  #ask(block: number | null, words: string): void {
    const { words: say } = this.#setup;
    const name = this.#element('input', 'review-field');
    name.value = this.#reviewer;
    const text = this.#element('textarea', 'review-field');
    text.rows = 5;
    const about = `${block} ${this.#page.location.hash}`;
    text.value = this.#begun.get(about) ?? '';
    text.addEventListener('input', () => this.#begun.set(about, text.value));
    const keep = this.#button(say.keep, () => {
      if (text.value.trim() === '') return text.focus();
      this.#begun.delete(about);
      this.#reviewer = name.value.trim();
      this.#add(block, words, text.value.trim());
      this.#dialog.close();
    });
    this.#show([
      this.#element('p', 'review-words', block === null ? this.#heading() : words),
      this.#labelled(say.text, text),
      this.#labelled(say.name, name),
      this.#ways([keep, this.#button(say.cancel, () => this.#dialog.close())]),
    ]);
    text.focus();
  }

  #labelled(text: string, field: HTMLElement): HTMLElement {
    const label = this.#element('label', 'review-label', text);
    label.append(field);
    return label;
  }

  #ways(buttons: readonly HTMLElement[]): HTMLElement {
    const ways = this.#element('p', 'review-ways');
    ways.append(...buttons);
    return ways;
  }

  #show(content: readonly HTMLElement[]): void {
    this.#dialog.replaceChildren(...content);
    if (!this.#dialog.open) this.#dialog.showModal();
  }

  #add(block: number | null, words: string, text: string): void {
    const [page, lesson] = [this.#heading(), this.#lesson()];
    const at = new Date().toISOString();
    const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
    const reviewer = this.#reviewer;
    this.#own.push({ id, reviewer, block, lesson, page, words, text, at, answer: '', done: false });
    this.#changed();
  }

  #changed(): void {
    this.#isSent = this.#own.length === 0;
    this.#remember();
    this.#drawBar();
  }

  #list(): void {
    const { words: say, comments } = this.#setup;
    const list = this.#element('ul', 'review-list');
    for (const each of this.#own) {
      const entry = this.#entry(each);
      entry.append(
        this.#button(say.remove, () => {
          this.#own = this.#own.filter((other) => other !== each);
          this.#changed();
          this.#list();
        }),
      );
      list.append(entry);
    }
    list.append(...comments.map((each) => this.#entry(each)));
    const nothing = this.#own.length + comments.length === 0;
    const send = this.#button(say.send, () => this.#send());
    send.disabled = this.#own.length === 0;
    this.#show([
      this.#element('h2', 'review-title', say.all),
      nothing ? this.#element('p', 'review-words', say.none) : list,
      this.#element('p', 'review-words', say.sendHint),
      this.#ways([send, this.#button(say.cancel, () => this.#dialog.close())]),
    ]);
  }

  #entry({ page, words, text, reviewer, answer, done }: ReviewComment): HTMLElement {
    const entry = this.#element('li', 'review-entry');
    const where = this.#element('p', 'review-words');
    const names = [page, words].filter((each) => each !== '');
    names.forEach((each, index) => {
      where.append(index === 0 ? '' : ' · ', this.#element('bdi', '', each));
    });
    entry.append(where);
    entry.append(this.#element('p', 'review-text', text));
    if (reviewer !== '') entry.append(this.#element('p', 'review-words', reviewer));
    if (answer !== '') {
      entry.append(this.#element('p', 'review-answer', `${this.#setup.words.answer} ${answer}`));
    }
    if (done) entry.append(this.#element('p', 'review-answer', this.#setup.words.done));
    return entry;
  }

  #send(): void {
    const { course, version } = this.#setup;
    const file: ReviewFile = {
      format: 1,
      kind: 'waymark-review',
      course,
      version,
      comments: this.#own,
    };
    const address = URL.createObjectURL(new Blob([JSON.stringify(file, null, 2)]));
    const link = this.#element('a', '');
    link.href = address;
    link.download = `${course}-review.json`;
    link.click();
    URL.revokeObjectURL(address);
    this.#isSent = true;
  }

  /** A page from a disk may have no storage: then all lasts as long as the window. */
  #recall(): void {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.#key()) ?? 'null');
      const own: unknown = Object(kept).own;
      // What the author has is shown with its answer, and is not sent again.
      const known = new Set(this.#setup.comments.map(({ id }) => id));
      if (Array.isArray(own)) this.#own = own.filter((each) => !known.has(Object(each).id));
      this.#reviewer = String(Object(kept).reviewer ?? '');
    } catch {
      this.#own = [];
    }
  }

  #remember(): void {
    try {
      const kept = { own: this.#own, reviewer: this.#reviewer };
      localStorage.setItem(this.#key(), JSON.stringify(kept));
    } catch {
      // It is asked about before the window closes.
    }
  }

  #key(): string {
    return `review/${this.#setup.course}/${this.#setup.version}`;
  }
}
