import { createRoot, type Root } from 'react-dom/client';

import type { BlockKey } from '../../core/blockState.ts';
import { createI18n } from '../../i18n/setup.ts';
import type { CourseActor } from '../../player/play/CourseActor.ts';
import { createPlayer, type Player } from '../../player/play/player.ts';
import { PlayerPage } from '../../player/play/PlayerPage.tsx';
import { keepLanguage } from '../../player/play/speak.ts';
import { setPreference, usePreferences } from '../../player/preferences/preferences.ts';
import { MediaInPage } from '../../ui/MediaBase.tsx';
import { after } from '../after.ts';
import { changedPage, NO_PAGE, type ToldPage } from '../build/buildMessages.ts';
import { type DraftSource, draftSource } from './draftSource.ts';
import { keptFocus } from './keptFocus.ts';
import type { FromFrame, PlayedPage, ToldFrame } from './messages.ts';
import {
  goTo,
  isConnected,
  isLocked,
  leaveUndone,
  lessonShown,
  meetAnew,
  openQuestion,
  quizPart,
  type Show,
} from './placeInDraft.ts';
import { blockMarker } from './writing.ts';
import { WrittenPage } from './writtenPage.ts';

type Mode = 'write' | 'try';

/** In milliseconds: a page on which the letters stand already is not drawn between two of them. */
const PAUSE = 300;

/** The player in the editor's frame: plays a draft, and does what the editor tells it. */
export class DraftPlayer {
  readonly #root: Root;
  readonly #tell: (message: FromFrame) => void;
  /** No id of a course has a colon in it. */
  readonly #source: DraftSource = draftSource(`draft:${crypto.randomUUID()}`);
  readonly #mark = blockMarker(document);
  readonly #giveBack = keptFocus(document);
  #told: ToldPage = NO_PAGE;
  /** Takes back that a draft is drawn whose words stand on the page already. */
  #cancel: (() => void) | null = null;
  /** That of the draft's author. */
  #language = '';
  #mode: Mode = 'write';
  #words: Extract<ToldFrame, { readonly kind: 'words' }> | null = null;
  /** `null` where the course is tried. */
  #written: WrittenPage | null = null;
  #begun = false;
  #player: Player | null = null;
  #actor: CourseActor | null = null;
  #draw: () => void = () => undefined;
  #addresses: ReadonlyMap<string, string> = new Map();
  #wanted: Show | null = null;
  #shows = 0;
  #chosen: BlockKey | null = null;
  /** A block that may be a question of a quiz, which is on its way. */
  #question: BlockKey | null = null;
  /** What of the draft the player had last: a change of what it does not show is none. */
  #shown: readonly unknown[] = [];

  constructor(place: HTMLElement, tell: (message: FromFrame) => void) {
    this.#root = createRoot(place);
    this.#tell = tell;
  }

  hear(message: ToldFrame): void {
    switch (message.kind) {
      case 'page':
        return this.#take(changedPage(this.#told, message.page));
      case 'media':
        this.#addresses = message.addresses;
        return this.#draw();
      case 'show':
        this.#shows += 1;
        // A page that begins only now has yet to go there.
        if (message.isSeen === true && this.#actor !== null) return undefined;
        this.#wanted = message;
        return this.#goWhereWanted();
      case 'mode':
        return this.#setMode(message.mode);
      case 'mark':
        return this.#choose(message.block);
      case 'words':
        this.#words = message;
        return this.#written?.hear(message);
      case 'written':
      case 'act':
        return this.#written?.hear(message);
      case 'look':
        return setPreference({ theme: message.theme, language: message.language });
      case 'back':
        return this.#giveBack();
      case 'restart':
        // What was done is known for as long as the page lasts.
        return location.reload();
    }
  }

  #choose(block: BlockKey | null): void {
    this.#chosen = block;
    this.#mark(block);
    this.#written?.choose(block);
  }

  #setMode(mode: Mode): void {
    // Locks that were opened stay open as long as the page; the editor tells the next one all again.
    if (this.#begun && mode !== this.#mode) location.reload();
    this.#mode = mode;
  }

  #take(page: PlayedPage): void {
    this.#told = page;
    this.#source.take(page.files);
    const isSaid = this.#written?.take(page) === true;
    this.#language = page.cover.language;
    if (!this.#begun) return void this.#begin(page);
    this.#cancel?.();
    if (isSaid) this.#cancel = after(PAUSE, () => this.#replace());
    else this.#replace();
  }

  async #begin(page: PlayedPage): Promise<void> {
    this.#begun = true;
    if (this.#mode === 'write') this.#write(page);
    else this.#source.unmark();
    const { language, languages } = page.cover;
    const { language: wish } = usePreferences.getState();
    const spoken = wish !== null && languages.includes(wish) ? wish : language;
    // Else the wishes of the browser would count.
    setPreference({ language: spoken });
    const cover = this.#source.coverIn(spoken);
    if (cover === null) return;
    const player = createPlayer(cover, this.#source);
    const i18n = await createI18n(spoken);
    this.#draw = () =>
      this.#root.render(
        <MediaInPage value={addressIn(this.#addresses)}>
          <PlayerPage player={player} i18n={i18n} progress={null} />
        </MediaInPage>,
      );
    this.#draw();
    keepLanguage(player, i18n);
    await player.start();
    this.#player = player;
    this.#actor = player.course.get()?.session.actor ?? null;
    if (this.#actor !== null) this.#follow(this.#actor);
    // It may have been written on meanwhile.
    this.#replace();
  }

  /** Before anything is drawn, so that nobody sees it otherwise. */
  #write(page: PlayedPage): void {
    this.#source.askAll();
    // Nobody listens to what they write, and voices would read the marks.
    Reflect.deleteProperty(window, 'speechSynthesis');
    this.#written = new WrittenPage({
      tell: this.#tell,
      quizPart: () => this.#actor && quizPart(this.#actor),
      addressOf: (path) => this.#addresses.get(path) ?? null,
    });
    this.#written.take(page);
    if (this.#words !== null) this.#written.hear(this.#words);
    this.#written.choose(this.#chosen);
  }

  #follow(actor: CourseActor): void {
    if (this.#mode === 'write') {
      actor.send({ type: 'author.unlocked' });
      leaveUndone(actor);
    }
    let told: string | null | undefined;
    const follow = () => {
      this.#goWhereWanted();
      this.#openQuestion(actor);
      if (this.#mode === 'write') meetAnew(actor);
      const lesson = lessonShown(actor);
      if (!isConnected(actor) || lesson === told) return;
      told = lesson;
      this.#tell({ kind: 'shown', lesson, shows: this.#shows });
    };
    actor.subscribe(follow);
    follow();
  }

  #openQuestion(actor: CourseActor): void {
    const question = this.#question;
    if (question === null) return;
    // It is opened by events that are followed, too.
    this.#question = null;
    if (!openQuestion(actor, question)) this.#question = question;
  }

  /** As soon as there is a course to go about in. */
  #goWhereWanted(): void {
    const [actor, wanted] = [this.#actor, this.#wanted];
    if (actor === null || wanted === null || !isConnected(actor)) return;
    this.#wanted = null;
    // Who tries the third lesson need not have gone through the first two.
    if (wanted.lesson !== null && isLocked(actor, wanted.lesson)) {
      this.#source.open();
      this.#replace();
    }
    this.#question = this.#mode === 'write' ? wanted.block : null;
    goTo(actor, wanted);
    // Where its quiz is open already, nothing else happens to the course.
    this.#openQuestion(actor);
  }

  /**
   * Shows the draft as it is now. The lessons that were there are there again at once, so that nobody
   * sees one being waited for, and with what did not change in them, so that only the rest is drawn.
   */
  #replace(): void {
    const [player, actor] = [this.#player, this.#actor];
    if (player === null || actor === null) return;
    const cover = this.#source.coverShown(player.cover.get().language, this.#language);
    const outline = cover && this.#source.outlineIn(cover.language);
    if (cover === null || outline === null) return;
    const { lessons } = actor.getSnapshot().context;
    const next = [...lessons.values()].flatMap(
      ({ id }) => this.#source.lessonIn(id, cover.language) ?? [],
    );
    const shown = [cover, outline, ...next];
    if (isSameList(shown, this.#shown)) return;
    // A letter in the title of a course is none in its lessons, which need not come again.
    const isCoverAlone = isSameList(shown.slice(1), this.#shown.slice(1));
    this.#shown = shown;
    player.replace(cover, isCoverAlone ? null : outline);
    if (isCoverAlone) return;
    for (const lesson of next) actor.send({ type: 'lesson.loaded', lesson });
  }
}

const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, index) => Object.is(each, other[index]));

/** A picture of nothing: one that failed would be said to have failed, also once it is there. */
const NOT_YET = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E";

/**
 * Addresses of media by their paths, which the course's data has encoded. What is not there, or not
 * yet, is asked of nobody.
 */
const addressIn = (addresses: ReadonlyMap<string, string>) => (path: string) =>
  addresses.get(decodeURIComponent(path)) ?? NOT_YET;
