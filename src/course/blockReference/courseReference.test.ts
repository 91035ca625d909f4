import { expect, test } from 'vitest';

import { schemaFields } from '../../blocks/schemaFields.ts';
import { courseSchema } from '../schema/course.ts';
import { lessonSchema } from '../schema/lesson.ts';
import { localeSchema } from '../schema/locale.ts';
import { courseReference } from './courseReference.ts';

test.each([
  ['course.json', courseSchema],
  ['lessons/<id>.json', lessonSchema],
  ['locales/<language>.json', localeSchema],
])('every field of %s has its place, and only one', (_, schema) => {
  const page = courseReference();
  const paths = new Set(
    schemaFields(schema).flatMap(({ path, facts }) => (facts === null ? [] : [path])),
  );
  for (const path of paths) expect(page).toContain(`\n- \`${path}\` **`);
  const sections = page.split('\n## ');
  const places = (path: string) =>
    sections.filter((section) => section.includes(`\n- \`${path}\` **`)).length;
  expect([places('completion.all'), places('quiz.draw'), places('certificate.title')]).toEqual([
    1, 1, 1,
  ]);
});

test('each field has words of its own', () => {
  const page = courseReference();
  expect(page).toContain('- `completion.all` **All**');
  expect(page).toContain('- `completion.any` **Any**');
});
