import { COURSE_FILE } from '../../course/files.ts';
import { lessonPath } from '../../course/load/loadedCourse.ts';
import { COURSE_FORMAT } from '../../course/schema/format.ts';
import { templates as arabic } from './arabic.ts';
import { templates as english } from './english.ts';
import type { CourseTemplate } from './parts.ts';

export type TemplateName = keyof typeof english;
export type TemplateLanguage = 'en' | 'ar';

export interface FromTemplate {
  /** The name of its folder. */
  readonly id: string;
  readonly title: string;
  readonly language: TemplateLanguage;
  /** Year-month-day. */
  readonly today: string;
}

/** The JSON files of a new course, by path, in the language that it is written in. */
export function templateFiles(
  name: TemplateName,
  { id, title, language, today }: FromTemplate,
): ReadonlyMap<string, string> {
  const template: CourseTemplate = (language === 'ar' ? arabic : english)[name];
  const lessons = template.lessons.map((lesson, index) => ({
    format: COURSE_FORMAT,
    type: 'lesson',
    id: lesson.id,
    title: lesson.title,
    minutes: 5,
    ...(index === 0 ? { objectives: [OBJECTIVE] } : {}),
    blocks: lesson.blocks,
  }));
  const quizzes = template.quiz === null ? [] : [quizLesson(template.quiz)];
  const ids = lessons.map((lesson) => lesson.id);
  const all = [...lessons, ...quizzes];
  const course = {
    format: COURSE_FORMAT,
    id,
    title,
    description: template.description,
    language,
    updated: today,
    version: '1.0.0',
    objectives: [{ id: OBJECTIVE, text: template.objective }],
    lessons: all.map((lesson) => lesson.id),
    completion:
      template.quiz === null ? { lessons: ids } : { all: [{ lessons: ids }, { passed: QUIZ }] },
  };
  return new Map([
    [COURSE_FILE, written(course)],
    ...all.map((lesson) => [lessonPath(lesson.id), written(lesson)] as const),
  ]);
}

const OBJECTIVE = 'objective-1';
const QUIZ = 'quiz';

const quizLesson = ({ title, questions }: NonNullable<CourseTemplate['quiz']>) => ({
  format: COURSE_FORMAT,
  type: 'quiz',
  id: QUIZ,
  title,
  minutes: 3,
  quiz: { questions: questions.map((question) => ({ ...question, objective: OBJECTIVE })) },
});

const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
