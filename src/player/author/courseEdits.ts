import type { CourseEdit } from '../../course/library.ts';
import { COURSE_ASKED, COURSE_EDIT } from '../../course/pageData.ts';

/** The folder of the course of this page, by which the dev server names it. */
export const courseOfPage = (): string =>
  decodeURIComponent(location.pathname.split('/').at(-2) ?? '');

/** Hears how the course of this page is: at once, and whenever it was saved. */
export function onCourseEdit(hear: (edit: CourseEdit) => void): void {
  const folder = courseOfPage();
  import.meta.hot?.on(COURSE_EDIT, (edit: CourseEdit) => {
    if (edit.course === folder) hear(edit);
  });
  import.meta.hot?.send(COURSE_ASKED, folder);
}
