import type { RuleName } from '../../core/ruleName.ts';
import type { CourseTarget, RichBlock, RichInline, RichText } from '../../richtext/tree.ts';
import { COURSE_FILE } from '../files.ts';
import type { JsonPath } from '../load/finding.ts';
import { lessonPath, localePath } from '../load/loadedCourse.ts';
import { parsedText } from '../text/parsedText.ts';
import { translatableTexts } from '../translate/translatable.ts';
import { translationState } from '../translate/translationState.ts';
import { walkBlocks } from '../walkBlocks.ts';
import { type Checked, errorIn, type FileFinding, type Rule, warningIn } from './checked.ts';
import type { CourseField } from './courseFields.ts';
import { didYouMean, type KnownNames, knownNames, someNames } from './knownNames.ts';

type Finding = readonly [
  rule: RuleName,
  message: string,
  remedy: string,
  /** Where it should lead, where that is known: `lesson:quiz`. */
  instead?: string | null,
];

/** Whether a field is a text with links within the course. */
export const leadsWithinCourse = ({ facts, value }: CourseField): boolean =>
  facts.kind === 'richText' && typeof value === 'string' && targetsIn(value).length > 0;

/** What leads within the course from its texts: to what is not there, or where nothing happens. */
export function courseLinkProblems(
  checked: Checked,
): (field: CourseField) => readonly FileFinding[] {
  const unknown = unknownTargets(checked);
  return ({ file, path, stablePath, value, facts }) => {
    if (facts.kind !== 'richText' || typeof value !== 'string') return [];
    return targetsIn(value).flatMap((target) => {
      const fault = unknown(target);
      if (fault !== null) return [at(faultIn(file, path, fault, value, target), value, target)];
      const advice = file === COURSE_FILE ? NO_WAY : leadsNowhere(target, file, stablePath);
      if (advice === null) return [];
      const [rule, message, remedy] = advice;
      return [at(warningIn(file, path, rule, message, remedy), value, target)];
    });
  };
}

/** A translation leads where its source leads. */
export const translatedCourseLinks: Rule = (checked) => {
  const { whole } = checked;
  if (whole === null || whole.locales.size === 0) return [];
  const unknown = unknownTargets(checked);
  const texts = translatableTexts(whole).filter(({ kind }) => kind === 'richText');
  return [...whole.locales].flatMap(([language, locale]) =>
    texts.flatMap(({ key, text: source }) => {
      const translation = locale.texts[key];
      if (translation === undefined) return [];
      const { text } = translation;
      const [file, path] = [localePath(language), ['texts', key, 'text']];
      const faults = targetsIn(text).flatMap((target) => {
        const fault = unknown(target);
        return fault === null ? [] : [at(faultIn(file, path, fault, text, target), text, target)];
      });
      const isCurrent = translationState(translation, source) === 'current';
      if (faults.length > 0 || !isCurrent) return faults;
      return changes(source, text).map(([rule, message, remedy]) =>
        warningIn(file, path, rule, message, remedy),
      );
    }),
  );
};

/** Each once: what is amiss with it is amiss wherever it stands in the text. */
const targetsIn = (markdown: string): readonly CourseTarget[] => {
  const targets = courseLinksIn(parsedText(markdown).value);
  return [...new Map(targets.map((target) => [addressOf(target), target])).values()];
};

/** Where it is known where a link should lead, what is meant is the text with that. */
function faultIn(
  file: string,
  path: JsonPath,
  [rule, message, remedy, instead = null]: Finding,
  text: string,
  target: CourseTarget,
): FileFinding {
  const meant = instead && { value: text.replaceAll(`(${addressOf(target)})`, `(${instead})`) };
  return errorIn(file, path, rule, message, remedy, meant || undefined);
}

const courseLinksIn = (text: RichText): readonly CourseTarget[] => text.flatMap(linksInBlock);

function linksInBlock(block: RichBlock): readonly CourseTarget[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return linksInInlines(block.children);
    case 'list':
      return block.items.flatMap(courseLinksIn);
    case 'table':
      return [block.head, ...block.rows].flatMap((row) => row.flatMap(linksInInlines));
  }
}

const linksInInlines = (inlines: readonly RichInline[]): readonly CourseTarget[] =>
  inlines.flatMap((inline) => {
    if (!('children' in inline)) return [];
    const own = inline.type === 'courseLink' ? [inline.to] : [];
    return [...own, ...linksInInlines(inline.children)];
  });

const addressOf = ({ kind, id }: CourseTarget): string => `${kind}:${id}`;

/** A finding with the place of a link in its text. */
function at(finding: FileFinding, markdown: string, { kind, id }: CourseTarget): FileFinding {
  const found = markdown.toLowerCase().indexOf(`](${kind}:${id.toLowerCase()}`);
  return found < 0 ? finding : { ...finding, character: found + 2 };
}

const NO_WAY: Finding = [
  'link-without-way',
  'Links to the glossary, to lessons and blocks lead on in lessons: here learners read the words alone.',
  'Remove the [ ] and ( ) here.',
];

function leadsNowhere(target: CourseTarget, file: string, stablePath: string): Finding | null {
  const isOwnLesson = target.kind === 'lesson' && file === lessonPath(target.id);
  const isOwnBlock = target.kind === 'block' && stablePath.startsWith(`block.${target.id}.`);
  if (!isOwnLesson && !isOwnBlock) return null;
  return [
    'link-to-itself',
    `This link leads to the ${target.kind} that it stands in.`,
    'Name a block that stands elsewhere, as (block:…), or remove the [ ] and ( ).',
  ];
}

/** Says what is wrong with a target that is not there; `null` where it is, or may be. */
function unknownTargets(checked: Checked): (target: CourseTarget) => Finding | null {
  const { course } = checked.sources;
  const terms = course && knownNames(course.glossary.map(({ id }) => id));
  const lessons = course && knownNames(course.lessons);
  // Gathered once a text asks: most courses have no such link.
  let blocks: BlockPlaces | null = null;
  return (target) => {
    const { kind, id } = target;
    if (kind === 'glossary') return terms && unknownTerm(id, terms);
    blocks ??= blockPlaces(checked);
    if (kind === 'lesson') return lessons && unknownLesson(id, lessons, blocks);
    return unknownBlock(id, lessons, blocks);
  };
}

function unknownTerm(id: string, terms: KnownNames): Finding | null {
  if (terms.names.has(id)) return null;
  return [
    'unknown-term',
    didYouMean(`The glossary has no term with the id “${id}”.`, id, terms),
    terms.names.size === 0
      ? `Write the term into the “glossary” of ${COURSE_FILE}.`
      : `Write the term into the “glossary” of ${COURSE_FILE}, or use one of ${someNames(terms)}.`,
    near('glossary', id, terms),
  ];
}

function unknownLesson(id: string, lessons: KnownNames, { open }: BlockPlaces): Finding | null {
  if (lessons.names.has(id)) return null;
  if (open.names.has(id)) {
    const instead = `block:${id}`;
    return ['unknown-lesson', `“${id}” is a block, not a lesson.`, `Write (${instead}).`, instead];
  }
  return [
    'unknown-lesson',
    didYouMean(`There is no lesson “${id}”.`, id, lessons),
    `Use one of ${someNames(lessons)}.`,
    near('lesson', id, lessons),
  ];
}

function unknownBlock(
  id: string,
  lessons: KnownNames | null,
  { open, asked, complete }: BlockPlaces,
): Finding | null {
  if (open.names.has(id)) return null;
  const around = asked.get(id);
  if (around !== undefined) {
    return [
      'unknown-block',
      `“${id}” is one of several questions, and has no place of its own.`,
      `Lead to what asks it: (${around}).`,
      around,
    ];
  }
  if (lessons?.names.has(id)) {
    const instead = `lesson:${id}`;
    return ['unknown-block', `“${id}” is a lesson, not a block.`, `Write (${instead}).`, instead];
  }
  if (!complete) return null;
  return [
    'unknown-block',
    didYouMean(`There is no block “${id}”.`, id, open),
    'Use the “id” of a block, in whichever lesson it stands.',
    near('block', id, open),
  ];
}

function near(kind: CourseTarget['kind'], id: string, { suggest }: KnownNames): string | null {
  const name = suggest(id);
  return name === null ? null : `${kind}:${name}`;
}

interface BlockPlaces {
  /** Blocks that have a place in their lesson. */
  readonly open: KnownNames;
  /** Questions of a quiz, of a block that asks several, or of a story: what to lead to in their place. */
  readonly asked: ReadonlyMap<string, string>;
  /** No file was left out that may hold more. */
  readonly complete: boolean;
}

function blockPlaces({ sources: { lessons }, whole }: Checked): BlockPlaces {
  const open: string[] = [];
  const asked = new Map<string, string>();
  for (const lesson of lessons) {
    let around = `lesson:${lesson.id}`;
    for (const { block, path } of walkBlocks(lesson)) {
      if (path.at(-2) === 'questions' || path.at(-2) === 'asks') asked.set(block.id, around);
      else {
        open.push(block.id);
        // What it asks comes right after it.
        around = `block:${block.id}`;
      }
    }
  }
  return { open: knownNames(open), asked, complete: whole !== null };
}

/** How a translation leads elsewhere than its source, in words. */
function changes(source: string, translation: string): readonly Finding[] {
  const [before, after] = [source, translation].map((text) => targetsIn(text).map(addressOf));
  const lost = before?.filter((each) => after?.includes(each) === false) ?? [];
  const added = after?.filter((each) => before?.includes(each) === false) ?? [];
  return [
    ...lost.map((each): Finding => [
      'translated-link',
      `This translation does not lead to (${each}), as its source does.`,
      `Write the same words of it as [words](${each}).`,
    ]),
    ...added.map((each): Finding => [
      'translated-link',
      `This translation leads to (${each}), and its source does not.`,
      'Lead where the source leads, or remove the [ ] and ( ).',
    ]),
  ];
}
