import type { LoadedCourse } from '../load/loadedCourse.ts';
import type { CoverLesson, PlayableCover, PlayableSupport } from '../playable.ts';
import type { AuthoredCourse } from '../schema/course.ts';
import type { Compiler } from './compiler.ts';
import { dayInWords } from './dayInWords.ts';

/** How many lessons the cover lists at most, so that its size does not grow with the course. */
const LISTED = 12;

/** All that the first page needs. */
export function compileCover(
  { course, locales }: Pick<LoadedCourse, 'course' | 'locales'>,
  lessons: readonly CoverLesson[],
  compiler: Compiler,
): PlayableCover {
  const { cover, contact } = course;
  return {
    format: 1,
    id: course.id,
    version: course.version,
    language: compiler.language,
    languages: [course.language, ...course.translations],
    unreviewedTranslation: locales.get(compiler.language)?.reviewed === false,
    title: course.title,
    shortTitle: course.shortTitle ?? course.title,
    description: course.description,
    about: compiler.richTextOrNull(course.about),
    eyebrow: cover.eyebrow ?? null,
    image: compiler.describedOrNull(cover.image, cover.alternative),
    minutes: lessons.reduce((sum, { minutes }) => sum + minutes, 0),
    lessonCount: lessons.length,
    updatedOn: dayInWords(course.updated, compiler.language),
    contact: contact === undefined ? null : { name: contact.name, link: contact.link ?? null },
    objectives: course.objectives.map(({ text }) => text),
    lessons: lessons.slice(0, LISTED).map(({ title, minutes }) => ({ title, minutes })),
    contentNote: compiler.richTextOrNull(course.contentNote),
    support: compileSupport(course.support, compiler),
  };
}

const compileSupport = (
  support: AuthoredCourse['support'],
  { richText }: Compiler,
): PlayableSupport | null =>
  support === undefined
    ? null
    : {
        text: richText(support.text),
        contacts: support.contacts.map(({ name, phone, link, note }) => ({
          name,
          phone: phone ?? null,
          link: link ?? null,
          note: note ?? null,
        })),
      };
