import type * as z from 'zod';

import type { BlockLint } from '../contract.ts';
import { wordCount } from '../wordCount.ts';
import type { SurveySchema } from './schema.ts';

type Survey = Pick<z.output<SurveySchema>, 'questions' | 'link' | 'whoSees'>;

const MAX_QUESTIONS = 12;
/** "Only your trainer reads them." */
const SENTENCE = 4;

export const lintSurvey = ({ questions, link, whoSees }: Survey): readonly BlockLint[] => [
  ...(questions === undefined && link === undefined ? [nothingToAnswer] : []),
  ...(questions !== undefined && link !== undefined ? [questionsAndLink] : []),
  ...((questions?.length ?? 0) > MAX_QUESTIONS ? [longSurvey(questions?.length ?? 0)] : []),
  ...(wordCount(whoSees) < SENTENCE ? [vagueReaders] : []),
];

const nothingToAnswer: BlockLint = {
  severity: 'error',
  rule: 'one-of',
  path: [],
  message: 'This survey asks nothing: it has neither questions nor a link.',
  remedy: 'Give it "questions", or a "link" to a survey that is held elsewhere.',
};

const questionsAndLink: BlockLint = {
  severity: 'error',
  rule: 'one-of',
  path: ['link'],
  message: 'This survey has questions and a link, but it can have only one of them.',
  remedy: 'Remove the "questions" or the "link". Two surveys can stand below each other.',
};

const longSurvey = (count: number): BlockLint => ({
  severity: 'warning',
  rule: 'long-survey',
  path: ['questions'],
  message: `This survey has ${count} questions; few people answer more than ${MAX_QUESTIONS}.`,
  remedy: 'Keep the questions whose answers will change something.',
});

const vagueReaders: BlockLint = {
  severity: 'warning',
  rule: 'vague-readers',
  path: ['whoSees'],
  message: 'This hardly tells learners who reads their answers.',
  remedy: 'Say in a sentence who reads them, and whether they see names.',
};
