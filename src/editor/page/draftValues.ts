import { adoptSame } from '../../core/adoptSame.ts';
import { keepEqual, memoFew, memoLast } from '../../core/memo.ts';
import { COURSE_FILE } from '../../course/files.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import type { Draft } from '../document/draft.ts';
import { writtenJson } from '../document/jsonText.ts';
import { type DraftText, draftTexts } from '../texts/draftTexts.ts';
import type { Named } from './form/FormContext.ts';

/** A lesson of a draft as far as it can be read. */
export interface DraftLesson {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly value: unknown;
  readonly isQuiz: boolean;
}

/**
 * What the files of a draft hold, each read once for as long as its text is the same. What a change
 * leaves as it was stays the same object, however deep, so that only the rest is drawn again. Parts of
 * the page look by turns at the draft of now and at the one before its author's pause: each gets what it
 * got before, or React would draw them for ever.
 */
export class DraftValues {
  readonly #known = new Map<string, (text: string) => unknown>();
  readonly #texts = new Map<
    string,
    { readonly text: string; readonly found: readonly DraftText[] }
  >();

  readonly #keepLessons = keepEqual(isSameLesson);
  readonly #keepNamed = { lesson: keepNamed(), objective: keepNamed(), quiz: keepNamed() };
  readonly #allNamed = memoLast(
    (lesson: readonly Named[], objective: readonly Named[], quiz: readonly Named[]): AllNamed => ({
      lesson,
      objective,
      quiz,
    }),
  );

  /** The value of a file; `undefined` where there is none. */
  valueOf(draft: Draft, file: string): unknown {
    const text = draft.get(file);
    if (text === undefined) return undefined;
    const read = this.#known.get(file) ?? readingOn();
    this.#known.set(file, read);
    return read(text);
  }

  /** The lessons in their order; those that the course does not name yet come last. */
  readonly lessons = memoFew((draft: Draft) => this.#lessons(draft));

  #lessons(draft: Draft): readonly DraftLesson[] {
    const named = valueAt(this.valueOf(draft, COURSE_FILE), ['lessons']);
    const order: readonly unknown[] = Array.isArray(named) ? named : [];
    const files = [...draft.keys()].filter((file) => file.startsWith('lessons/'));
    const place = (file: string) => {
      const index = order.indexOf(idIn(file));
      return index === -1 ? files.length : index;
    };
    return this.#keepLessons(
      files
        .toSorted((a, b) => place(a) - place(b))
        .map((file) => lessonOf(file, this.valueOf(draft, file))),
    );
  }

  /** The texts of the course: its own, and those of its lessons in their order. */
  texts(draft: Draft): readonly DraftText[] {
    return [COURSE_FILE, ...this.lessons(draft).map(({ file }) => file)].flatMap((file) => {
      const text = draft.get(file) ?? '';
      const known = this.#texts.get(file);
      if (known?.text === text) return known.found;
      const found = draftTexts(draft, file);
      this.#texts.set(file, { text, found });
      return found;
    });
  }

  /** The title of what a file holds: the course, or a lesson. */
  titleOf(draft: Draft, file: string): string {
    return textOf(this.valueOf(draft, file), 'title') ?? idIn(file);
  }

  /** What fields can name, by its kind. The same for as long as nothing that has a name changes. */
  readonly named = memoFew((draft: Draft) => this.#namedIn(draft));

  #namedIn(draft: Draft): AllNamed {
    const lessons = this.lessons(draft);
    const objectives = valueAt(this.valueOf(draft, COURSE_FILE), ['objectives']);
    return this.#allNamed(
      this.#keepNamed.lesson(lessons.map(namedLesson)),
      this.#keepNamed.objective(Array.isArray(objectives) ? objectives.flatMap(objectiveOf) : []),
      this.#keepNamed.quiz(lessons.filter(({ isQuiz }) => isQuiz).map(namedLesson)),
    );
  }
}

/** Reads the texts of one file, and keeps of each what the one before says as well. */
function readingOn(): (text: string) => unknown {
  let last: unknown;
  return memoFew((text) => {
    const value = writtenJson(text);
    adoptSame(last, value);
    last = value;
    return value;
  });
}

type AllNamed = Readonly<Record<'lesson' | 'objective' | 'quiz', readonly Named[]>>;

const keepNamed = () => keepEqual<Named>((a, b) => a.id === b.id && a.title === b.title);

const namedLesson = ({ id, title }: DraftLesson): Named => ({ id, title });

const idIn = (file: string): string => file.slice('lessons/'.length, -'.json'.length);

const textOf = (value: unknown, name: string): string | null => {
  const text = valueAt(value, [name]);
  return typeof text === 'string' ? text : null;
};

const isSameLesson = (one: DraftLesson, other: DraftLesson): boolean =>
  one.file === other.file && one.value === other.value;

const lessonOf = (file: string, value: unknown): DraftLesson => ({
  id: textOf(value, 'id') ?? idIn(file),
  file,
  title: textOf(value, 'title') ?? idIn(file),
  value,
  isQuiz: valueAt(value, ['type']) === 'quiz',
});

function objectiveOf(value: unknown): readonly Named[] {
  const [id, title] = [textOf(value, 'id'), textOf(value, 'text')];
  return id === null ? [] : [{ id, title: title ?? id }];
}
