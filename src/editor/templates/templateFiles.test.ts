import { expect, test } from 'vitest';

import { checkCourse } from '../../course/check/checkCourse.ts';
import { filesOf } from '../../course/testing/goodCourse.ts';
import { proveCourse } from '../../proof/proveCourse.ts';
import { type TemplateLanguage, type TemplateName, templateFiles } from './templateFiles.ts';

const names: readonly TemplateName[] = ['empty', 'induction', 'policy', 'scenario', 'refresher'];
const languages: readonly TemplateLanguage[] = ['en', 'ar'];

test.each(names.flatMap((name) => languages.map((language) => ({ name, language }))))(
  'a course begun as $name in $language is without a fault, and can be played to its end',
  ({ name, language }) => {
    const title = language === 'ar' ? 'الرفع الآمن' : 'Safe lifting';
    const files = templateFiles(name, { id: 'safe-lifting', title, language, today: '2026-11-29' });
    const { course, issues } = checkCourse(filesOf(Object.fromEntries(files)), {
      folderName: 'safe-lifting',
    });
    expect(issues).toEqual([]);
    expect(course === null ? null : proveCourse(course)).toEqual([]);
    expect(course?.course.title).toBe(title);
  },
);
