import { promisesNoNames } from '../../blocks/survey/promisesNoNames.ts';
import type { LoadedCourse } from '../load/loadedCourse.ts';
import type { PageTarget } from '../pageData.ts';
import { walkBlocks } from '../walkBlocks.ts';

/** A survey that asks its questions in the course itself. */
interface OwnSurvey {
  readonly id: string;
  /** Its sentences, in every language, that promise to keep names out. */
  readonly nameless: readonly string[];
}

/** What the standard that a course is published for makes untrue of its surveys, in words. */
export const surveyWarnings = (
  loaded: LoadedCourse,
  standard: PageTarget['standard'],
): readonly string[] =>
  ownSurveys(loaded).flatMap((survey) =>
    standard === 'standalone' ? [unread(survey, loaded)] : survey.nameless.map(namesAreKept),
  );

const ownSurveys = ({ lessons, locales }: LoadedCourse): readonly OwnSurvey[] =>
  lessons.flatMap(walkBlocks).flatMap(({ block }) => {
    if (block.type !== 'survey' || !('questions' in block)) return [];
    const key = `block.${block.id}.whoSees`;
    const own = 'whoSees' in block ? [block.whoSees] : [];
    const said = [...own, ...[...locales.values()].map(({ texts }) => texts[key]?.text)];
    const nameless = said.flatMap((each) =>
      typeof each === 'string' && promisesNoNames(each) ? [each] : [],
    );
    return [{ id: block.id, nameless }];
  });

function unread({ id }: OwnSurvey, { course: { contact } }: LoadedCourse): string {
  const offered =
    contact?.link?.startsWith('mailto:') === true
      ? `a file, and a mail to ${contact.name}`
      : 'a file; they are offered a mail, too, where “contact” in course.json has a “mailto:” link';
  return `nobody gets the answers of the survey “${id}”. Learners are told so, and offered ${offered}.`;
}

const namesAreKept = (sentence: string): string =>
  `an LMS keeps answers together with names, but a survey says “${sentence}”. Change its “whoSees”.`;
