import { expect, test } from 'vitest';

import { definitions } from '../../../blocks/definitions.ts';
import { type AnySchema, schemaNode } from '../../../blocks/schemaNode.ts';
import { courseSchema } from '../../../course/schema/course.ts';
import { lessonSchema } from '../../../course/schema/lesson.ts';
import { localeSchema } from '../../../course/schema/locale.ts';
import { fetchFieldWords, fieldWordsIn, optionIn } from '../../words/fieldWordsIn.ts';
import { type FormField, formFields } from './controlOf.ts';
import { sectionsOf } from './formSections.ts';

interface FoundField {
  readonly at: string;
  readonly field: FormField;
}

/** Every field that a form can show below a schema, whatever a value chooses; blocks are not entered. */
function fieldsBelow(
  schema: AnySchema,
  at: string,
  within: readonly AnySchema[],
): readonly FoundField[] {
  const node = schemaNode(schema);
  if (within.includes(schema) || node.kind === 'leaf') return [];
  const inside = [...within, schema];
  if (node.kind === 'wrapper') return fieldsBelow(node.inner, at, inside);
  if (node.kind === 'array') return fieldsBelow(node.element, at, inside);
  if (node.kind === 'record') return fieldsBelow(node.value, at, inside);
  if (node.kind === 'union') {
    return node.options.flatMap((option) => fieldsBelow(option, at, inside));
  }
  return formFields(schema, {}).flatMap((field) => {
    const inner = node.shape[field.name];
    const here = { at: `${at}.${field.name}`, field };
    const enters = inner !== undefined && field.control.kind !== 'blocks';
    return enters ? [here, ...fieldsBelow(inner, here.at, inside)] : [here];
  });
}

/** The texts of a translation stand in a list of their own. */
const isOfTexts = ({ at }: FoundField): boolean => /^locale\.(?:texts|unused|language)\b/.test(at);

const all: readonly FoundField[] = [
  ...fieldsBelow(courseSchema, 'course', []),
  ...fieldsBelow(localeSchema, 'locale', []).filter((each) => !isOfTexts(each)),
  ...fieldsBelow(lessonSchema, 'lesson', []),
  ...Object.entries(definitions).flatMap(([type, { schema }]) => fieldsBelow(schema, type, [])),
];

test('every field of the format has a form', () => {
  expect(all.length).toBeGreaterThan(150);
  expect(all.filter(({ field }) => field.control.kind === 'other').map(({ at }) => at)).toEqual([]);
});

test('every field says its name and what it is for in Arabic, and so does every option', async () => {
  await fetchFieldWords('ar');
  const arabic = fieldWordsIn('ar');
  const untold = all.filter(({ field }) => {
    const { title, description } = arabic(field.words);
    return !isArabic(title) || !isArabic(description);
  });
  expect(untold.map(({ at, field }) => [at, field.words.title, field.words.description])).toEqual(
    [],
  );
  const options = all.flatMap(({ field: { control } }) =>
    control.kind === 'choice' ? control.options : [],
  );
  expect(options.filter((option) => !isArabic(optionIn('ar')(option)))).toEqual([]);
});

const isArabic = (words: string): boolean => /\p{Script=Arabic}/u.test(words);

test('no form speaks of files, codes or flags', () => {
  const english = fieldWordsIn('en');
  const technical =
    /markdown|json|array|\bids?\b|\btrue when|\bfalse when|\btrue only|media folder|locales folder|\bcodes?\b|by default|"/i;
  const found = all.flatMap(({ at, field }) => {
    const { title, description } = english(field.words);
    // Whoever writes a block of code speaks of code.
    const isOfCode = at.startsWith('code.');
    return !isOfCode && technical.test(`${title} ${description}`)
      ? [`${at}: ${title}: ${description}`]
      : [];
  });
  expect(found).toEqual([]);
});

test('every setting of a course has its section, and few are left for the last one', () => {
  const place = { file: 'course.json', path: [] };
  const sections = sectionsOf(place, formFields(courseSchema, {})) ?? [];
  expect(sections.map(({ name, fields }) => [name, fields.map((field) => field.name)])).toEqual([
    [
      'about',
      [
        'title',
        'description',
        'objectives',
        'language',
        'about',
        'shortTitle',
        'contact',
        'audience',
      ],
    ],
    ['look', ['cover']],
    ['finishing', ['navigation', 'completion']],
    ['quiz', ['passingScore']],
    ['certificate', ['certificate']],
    ['help', ['contentNote', 'support', 'glossary', 'references', 'credits']],
    ['advanced', ['translations', 'updated', 'version', 'packageName', 'lessons']],
  ]);
});
