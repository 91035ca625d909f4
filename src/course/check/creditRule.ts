import { type CourseFiles, MEDIA_FOLDER } from '../files.ts';
import { type Rule, warningIn } from './checked.ts';
import { type CourseField, inEachFile } from './courseFields.ts';

/**
 * Photos, films and recordings whose makers are named nowhere: neither in the block that shows them,
 * nor in the credits of the course. Credits that name some files by name speak for no others, but that
 * the formats of a film and its poster are one work.
 */
export const missingCredits: Rule = ({ whole, files }) => {
  if (whole === null) return [];
  const fields = withMakers(whole);
  const shown = fields.filter(({ facts, value }) => facts.kind === 'media' && isMade(value, files));
  const { credits = '' } = whole.course;
  const isNamed = ({ value }: CourseField): boolean => credits.includes(String(value));
  if (credits !== '' && !shown.some(isNamed)) return [];
  const credited = new Set(
    fields.filter(({ path }) => path.at(-1) === 'credit').map((field) => placeOf(field, -1)),
  );
  const told = new Set<unknown>();
  const isSaid = (field: CourseField): boolean =>
    told.has(field.value) || isNamed(field) || credited.has(placeOf(field, -1));
  // What is said of a work is said of all its files, wherever else they are shown.
  const works = worksOf(shown);
  for (const work of works) if (work.some(isSaid)) tell(told, work);
  return works.flatMap((work) => {
    const [one] = work;
    if (one === undefined || work.some(isSaid)) return [];
    tell(told, work);
    const { file, path, value } = one;
    return [
      warningIn(
        file,
        path,
        'missing-credits',
        `The course does not say who made “${String(value)}”, and that you may use it.`,
        credits === ''
          ? 'Add “credits” to course.json: who made the pictures and films, and under which licence, such as “Photo: Ada Lang, CC BY 4.0”. Your own work counts, too.'
          : `Say it in “credits” of course.json, with the name of the file, such as “${String(value)}: Ada Lang, CC BY 4.0”. Your own work counts, too.`,
      ),
    ];
  });
};

const withMakers = inEachFile((fields) =>
  fields.filter(({ facts, path }) => facts.kind === 'media' || path.at(-1) === 'credit'),
);

const isMade = (value: unknown, files: CourseFiles): boolean =>
  files.has(MEDIA_FOLDER + String(value)) &&
  /\.(?:png|jpe?g|webp|avif|gif|mp4|webm|mp3|m4a|ogg|wav)$/i.test(String(value));

/** The fields of each work, in the order of the course: a picture, or a film with its formats and its poster. */
function worksOf(shown: readonly CourseField[]): readonly (readonly CourseField[])[] {
  const works = new Map<string, CourseField[]>();
  for (const field of shown) {
    const name = field.path.at(-1);
    const work =
      field.facts.media === 'video'
        ? placeOf(field, -2)
        : placeOf(field, -1) + (name === 'poster' ? '' : String(name));
    works.set(work, [...(works.get(work) ?? []), field]);
  }
  return [...works.values()];
}

function tell(told: Set<unknown>, work: readonly CourseField[]): void {
  for (const { value } of work) told.add(value);
}

/** Where the group of fields stands that a field belongs to, so many steps above. */
const placeOf = ({ file, path }: CourseField, end: -1 | -2): string =>
  JSON.stringify([file, ...path.slice(0, end)]);
