import { COURSE_FILE } from '../../../course/files.ts';
import type { DraftPlace } from '../../commands/edit.ts';
import type { FormField } from './controlOf.ts';

/** The settings of a course as a trainer looks for them, the most wanted first. */
const SECTIONS = {
  about: [
    'title',
    'description',
    'objectives',
    'language',
    'about',
    'shortTitle',
    'contact',
    'audience',
  ],
  look: ['cover'],
  finishing: ['navigation', 'completion'],
  quiz: ['passingScore'],
  certificate: ['certificate'],
  help: ['contentNote', 'support', 'glossary', 'references', 'credits'],
  advanced: [],
} as const satisfies Record<string, readonly string[]>;

type SectionName = keyof typeof SECTIONS;

export interface FormSection {
  readonly name: SectionName;
  readonly fields: readonly FormField[];
}

const names: readonly SectionName[] = [
  'about',
  'look',
  'finishing',
  'quiz',
  'certificate',
  'help',
  'advanced',
];

/**
 * The fields of a course in their sections; a field that no section asks for stands in the last one.
 * `null` for whatever has no sections.
 */
export function sectionsOf(
  { file, path }: DraftPlace,
  fields: readonly FormField[],
): readonly FormSection[] | null {
  if (file !== COURSE_FILE || path.length > 0) return null;
  const asked = (name: SectionName) =>
    SECTIONS[name].flatMap((each) => fields.filter((field) => field.name === each));
  const known = names.flatMap(asked);
  return names
    .map((name) => ({
      name,
      fields: name === 'advanced' ? fields.filter((field) => !known.includes(field)) : asked(name),
    }))
    .filter((section) => section.fields.length > 0);
}
