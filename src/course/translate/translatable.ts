import { walkTexts } from '../../blocks/mapTexts.ts';
import type { LoadedCourse } from '../load/loadedCourse.ts';
import { courseSchema } from '../schema/course.ts';
import { lessonSchema } from '../schema/lesson.ts';

/** A text of a course that can be translated. */
export interface TranslatableText {
  /** `course.title`, `lesson.<id>.title`, `block.<id>.cards.<item>.front`. */
  readonly key: string;
  /** In the author's language. */
  readonly text: string;
  readonly kind: 'plainText' | 'richText';
  /** It is compared letter by letter. Left out for all that is only read. */
  readonly asWritten?: true;
}

type Texts = Pick<LoadedCourse, 'course' | 'lessons'>;

/** Every text that learners read, by its stable key, in the order of the course. */
export function translatableTexts(course: Texts): readonly TranslatableText[] {
  const known = walked.get(course);
  if (known !== undefined) return known;
  const texts = walk(course);
  walked.set(course, texts);
  return texts;
}

// Several rules ask for the texts of one and the same course.
const walked = new WeakMap<Texts, readonly TranslatableText[]>();

function walk({ course, lessons }: Texts): readonly TranslatableText[] {
  const texts: TranslatableText[] = [];
  const add = ({
    stablePath,
    value,
    facts,
  }: Parameters<Parameters<typeof walkTexts>[2]>[0]): void => {
    const kind = facts.kind === 'richText' ? 'richText' : 'plainText';
    const asWritten = facts.asWritten === true ? { asWritten: true as const } : {};
    texts.push({ key: stablePath, text: value, kind, ...asWritten });
  };
  walkTexts(courseSchema, course, add, 'course');
  for (const lesson of lessons) walkTexts(lessonSchema, lesson, add, `lesson.${lesson.id}`);
  return texts;
}
