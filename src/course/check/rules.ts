import { LOCK_FILE } from '../files.ts';
import { checkLock } from '../lock/checkLock.ts';
import { parsedText } from '../text/parsedText.ts';
import { blockAdvice, continueAtEnd } from './blockRules.ts';
import { certificateWithoutPlace, certificateWithoutWords } from './certificateRules.ts';
import { formulaProblems, translatedFormulas } from './formulaRules.ts';
import { courseLinkProblems, leadsWithinCourse, translatedCourseLinks } from './courseLinkRules.ts';
import { errorIn, type FileFinding, type Rule } from './checked.ts';
import { comparedPictures } from './comparedPictures.ts';
import { type CourseField, inEachFile } from './courseFields.ts';
import { copiedCourse, impossibleDate, longTitles, shareOfNothing } from './courseRules.ts';
import { missingCredits } from './creditRule.ts';
import {
  duplicateBlocks,
  duplicateEntries,
  duplicateItems,
  duplicatesInCourse,
  duplicatesInQuizzes,
  duplicateTerms,
} from './duplicateRules.ts';
import { unsafeDrawings } from './drawingRules.ts';
import { rightInAnotherLanguage, translatedGaps } from './gapRules.ts';
import { doubtfulLanguages } from './languageRules.ts';
import { filmLengths, mediaContents } from './mediaContentRules.ts';
import { localMediaOfOtherKind, unusedMedia } from './mediaFileRules.ts';
import { clashingNames, unportableNames } from './mediaNameRules.ts';
import { mediaProblems } from './mediaRule.ts';
import { questionPools } from './poolRules.ts';
import { drawWithinBank, idleObjectives, lockedOut, nothingToRevisit } from './quizRules.ts';
import { referenceProblems } from './referenceRule.ts';
import { testsBeforeLessons } from './testRules.ts';
import { textAdvice } from './textAdvice.ts';
import { laggingTranslations, translatedMarkdown } from './translationRules.ts';

/** What can be wrong with single fields, by their kind. */
const fieldRules: Rule = (checked) => {
  const { sources, files } = checked;
  return [
    ...textProblems(sources),
    ...mediaFields(sources).flatMap(mediaProblems(files)),
    ...references(sources).flatMap(referenceProblems(checked)),
    ...linkingTexts(sources).flatMap(courseLinkProblems(checked)),
  ];
};

const mediaFields = inEachFile((fields) => fields.filter(({ facts }) => facts.kind === 'media'));

const references = inEachFile((fields) =>
  fields.filter(({ facts: { kind } }) => kind === 'reference' || kind === 'itemReference'),
);

const linkingTexts = inEachFile((fields) => fields.filter(leadsWithinCourse));

/** Numbers that were given twice. */
const lockNumbers: Rule = ({ sources: { lock } }) =>
  lock === null ? [] : checkLock(lock).map((finding) => ({ ...finding, file: LOCK_FILE }));

/** A lock that came with a copy, or stayed behind when the course got another id. */
const foreignLock: Rule = ({ sources: { course, lock } }) =>
  course === null || lock === null || lock.course === course.id
    ? []
    : [
        errorIn(
          LOCK_FILE,
          ['course'],
          'lock-of-other-course',
          `This lock belongs to the course “${lock.course}”, but this course’s id is “${course.id}”.`,
          `If this is a copy, delete ${LOCK_FILE}: the next “npm start” makes a new one. If you gave the course another id, write the old one back; learners' progress hangs on it.`,
        ),
      ];

/** Syntax outside the Markdown subset: it would not be shown as the author means it. */
const richTextProblems = ({ file, path, value, facts }: CourseField): readonly FileFinding[] =>
  facts.kind === 'richText' && typeof value === 'string'
    ? parsedText(value).issues.map(({ offset, message, remedy }) => ({
        severity: 'error',
        rule: 'unsupported-markdown',
        file,
        path,
        character: offset,
        message,
        remedy,
      }))
    : [];

/** What is wrong with a text whatever else there is in the course. */
const textProblems = inEachFile((fields) =>
  fields.flatMap((field) => [
    ...richTextProblems(field),
    ...formulaProblems(field),
    ...textAdvice(field),
  ]),
);

/** Everything that is looked for once the files are well formed. */
export const rules: readonly Rule[] = [
  fieldRules,
  blockAdvice,
  continueAtEnd,
  duplicateBlocks,
  duplicateItems,
  duplicatesInCourse,
  duplicatesInQuizzes,
  duplicateEntries,
  duplicateTerms,
  drawWithinBank,
  questionPools,
  testsBeforeLessons,
  lockedOut,
  nothingToRevisit,
  idleObjectives,
  copiedCourse,
  longTitles,
  impossibleDate,
  doubtfulLanguages,
  shareOfNothing,
  certificateWithoutWords,
  certificateWithoutPlace,
  lockNumbers,
  foreignLock,
  unusedMedia,
  unportableNames,
  clashingNames,
  unsafeDrawings,
  localMediaOfOtherKind,
  mediaContents,
  filmLengths,
  comparedPictures,
  missingCredits,
  laggingTranslations,
  translatedMarkdown,
  translatedCourseLinks,
  translatedGaps,
  rightInAnotherLanguage,
  translatedFormulas,
];
