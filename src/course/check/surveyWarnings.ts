import { promisesNoNames } from '../../blocks/survey/promisesNoNames.ts';
import { excerptOf } from '../excerpt.ts';
import type { LoadedCourse } from '../load/loadedCourse.ts';
import type { PageTarget } from '../pageData.ts';
import { walkBlocks } from '../walkBlocks.ts';

/** A survey that asks its questions in the course itself. */
interface OwnSurvey {
  /** How its author knows it. */
  readonly called: string;
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
  lessons.flatMap((lesson) =>
    walkBlocks(lesson).flatMap(({ block }) => {
      if (block.type !== 'survey' || !('questions' in block)) return [];
      const key = `block.${block.id}.whoSees`;
      const own = 'whoSees' in block ? [block.whoSees] : [];
      const said = [...own, ...[...locales.values()].map(({ texts }) => texts[key]?.text)];
      const nameless = said.flatMap((each) =>
        typeof each === 'string' && promisesNoNames(each) ? [each] : [],
      );
      const title = excerptOf(block);
      const called = title === null ? `a survey in “${lesson.title}”` : `the survey “${title}”`;
      return [{ called, nameless }];
    }),
  );

function unread({ called }: OwnSurvey, { course: { contact } }: LoadedCourse): string {
  const offered =
    contact?.link?.startsWith('mailto:') === true
      ? `a file, and a mail to ${contact.name}`
      : 'a file; they are offered a mail, too, where the course names a contact with a mail address';
  return `Nobody gets the answers of ${called}. Learners are told so, and offered ${offered}.`;
}

const namesAreKept = (sentence: string): string =>
  `An LMS keeps answers together with names, but a survey says “${sentence}”. Change what it says of who reads the answers.`;
