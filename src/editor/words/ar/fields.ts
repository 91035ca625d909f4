import { arabicOfBlocks } from './blocks.ts';
import { arabicOfContent } from './content.ts';
import { arabicOfFigures } from './figures.ts';
import { arabicOfCourses } from './course.ts';
import { arabicOfQuestions } from './questions.ts';
import { arabicOfScenarios } from './scenario.ts';
import { arabicTitles } from './titles.ts';

/** The names of all fields, and what each is for, in Arabic. */
export const arabicFields: Readonly<Record<string, string>> = {
  ...arabicTitles,
  ...arabicOfCourses,
  ...arabicOfBlocks,
  ...arabicOfContent,
  ...arabicOfFigures,
  ...arabicOfQuestions,
  ...arabicOfScenarios,
};
