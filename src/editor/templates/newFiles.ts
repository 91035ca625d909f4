import type { NewFiles } from '../shelf/shelf.ts';
import type { FromTemplate, TemplateLanguage, TemplateName } from './templateFiles.ts';

/** What a course can begin as: with an example to read first, or one of the templates. */
export type Beginning = 'example' | TemplateName;

export const beginningNames = [
  'induction',
  'policy',
  'scenario',
  'refresher',
  'empty',
  'example',
] as const satisfies readonly Beginning[];

/** The example speaks English alone. */
export const beginningsIn = (language: TemplateLanguage): readonly Beginning[] =>
  beginningNames.filter((name) => name !== 'example' || language === 'en');

/** The files of a new course; what they are made of is fetched only now. */
export async function newFiles(beginning: Beginning, course: FromTemplate): Promise<NewFiles> {
  if (beginning !== 'example') {
    const { templateFiles } = await import('./templateFiles.ts');
    return templateFiles(beginning, course);
  }
  const { newCourseFiles } = await import('../../course/template/newCourse.ts');
  const files = newCourseFiles({ ...course, schemas: null, random: Math.random });
  return new Map([...files].map(asKept));
}

/** Shelves keep texts of JSON; a drawing is a file as any other. */
const asKept = ([path, text]: readonly [string, string]) =>
  [path, path.endsWith('.json') ? text : new TextEncoder().encode(text)] as const;
