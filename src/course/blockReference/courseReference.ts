import { type SchemaField, schemaFields } from '../../blocks/schemaFields.ts';
import type { AnySchema } from '../../blocks/schemaNode.ts';
import { courseSchema } from '../schema/course.ts';
import { lessonSchema } from '../schema/lesson.ts';
import { localeSchema } from '../schema/locale.ts';
import { fieldLine } from './fieldLine.ts';

const INTRODUCTION = `# Course, lessons, quiz, translation

<!-- Made by "npm run -s waymark -- schema --write" from the schemas: change the words there. -->

Every field of the files of a course but the blocks, which have [a page of their own](blocks.md). [Writing a course](authoring.md) shows them at work. \`[]\` stands for each member of a list, \`*\` for a name that you choose, or that is made for you.`;

/** A part of a file that has a heading of its own: its fields, and what is below them. */
interface Part {
  readonly title: string;
  readonly about: string;
  readonly schema: AnySchema;
  /** The names of the fields in the file; without them, all that no other part of the file has. */
  readonly fields?: readonly string[];
}

const parts: readonly Part[] = [
  {
    title: 'The course',
    about: 'In `course.json`: what the course is, and the order of its lessons.',
    schema: courseSchema,
  },
  {
    title: 'Completion',
    about:
      'In `course.json`: when the course is complete. A rule is one of `lessons`, `share` and `passed`, or joins rules by `all` or `any`, as often as you like.',
    schema: courseSchema,
    fields: ['completion', 'passingScore'],
  },
  {
    title: 'Certificate',
    about:
      'In `course.json`: what the certificate says. Where learners get it says a [certificate block](blocks.md#certificate) in a lesson.',
    schema: courseSchema,
    fields: ['certificate'],
  },
  {
    title: 'Help, words and sources',
    about: 'In `course.json`: what can be reached from every page.',
    schema: courseSchema,
    fields: ['contentNote', 'support', 'glossary', 'references', 'credits'],
  },
  {
    title: 'Lessons',
    about: 'In `lessons/<id>.json`: a lesson to read and do, with `blocks`; or a quiz.',
    schema: lessonSchema,
  },
  {
    title: 'Quiz and question bank',
    about:
      'In `lessons/<id>.json`, where `type` is `quiz`. `questions` is the bank; the kinds of questions are [blocks](blocks.md).',
    schema: lessonSchema,
    fields: ['quiz'],
  },
  {
    title: 'Translation',
    about:
      'In `locales/<language>.json`. “waymark translate” makes and updates the file; you write `text`, `reviewed` and `media`.',
    schema: localeSchema,
  },
];

/** The reference of a course's files for authors, as Markdown that is yet to be formatted. */
export const courseReference = (): string =>
  [
    INTRODUCTION,
    ...parts.map(
      (part) => `## ${part.title}\n\n${part.about}\n\n${fieldsOf(part).map(fieldLine).join('\n')}`,
    ),
  ].join('\n\n');

function fieldsOf({ schema, fields }: Part): readonly SchemaField[] {
  const elsewhere = new Set(
    parts.flatMap((part) => (part.schema === schema ? (part.fields ?? []) : [])),
  );
  const own = fields === undefined ? null : new Set(fields);
  const seen = new Set<string>();
  return schemaFields(schema).filter(({ path, facts }) => {
    const [name = ''] = path.split(/[.[]/);
    // Both kinds of lessons have most fields; what has no words is only a step to what has.
    if (facts === null || seen.has(path)) return false;
    seen.add(path);
    return own === null ? !elsewhere.has(name) : own.has(name);
  });
}
