import type { CourseEdit } from '../../course/library.ts';
import { COURSE_ASKED, COURSE_EDIT } from '../../course/pageData.ts';

/** Hears when the course of this page was saved, also while the page was on its way. The dev server names it by its folder. */
export function onCourseEdit(hear: (edit: CourseEdit) => void): void {
  const folder = decodeURIComponent(location.pathname.split('/').at(-2) ?? '');
  import.meta.hot?.on(COURSE_EDIT, (edit: CourseEdit) => {
    if (edit.course === folder) hear(edit);
  });
  import.meta.hot?.send(COURSE_ASKED, folder);
}
