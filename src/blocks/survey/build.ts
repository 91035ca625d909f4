import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type {
  AuthoredBlock,
  BlockBuild,
  BlockLint,
  CompileContext,
  CompiledBlock,
} from '../contract.ts';
import { wordCount } from '../wordCount.ts';
import type { SurveySchema } from './author.ts';
import { QUESTIONS_ITEM, type SurveyContent } from './content.ts';
import { promisesNoNames } from './promisesNoNames.ts';

/** Always optional, and with it all that it holds: answers that have to be given are not honest. */
function compileSurvey(
  authored: z.output<SurveySchema>,
  context: CompileContext,
): CompiledBlock<SurveyContent> {
  const content = contentOf(authored, context);
  if (content.link !== null) {
    return { content, optional: true, state: { kind: 'none' }, done: { when: 'passed' } };
  }
  return {
    content,
    optional: true,
    state: { kind: 'items', items: [QUESTIONS_ITEM] },
    done: { when: 'opened' },
    slots: [{ item: QUESTIONS_ITEM, blocks: (authored.questions ?? []).map(told) }],
  };
}

/** All that a survey asks is told, and who reads it stands above: also what alone would be the learner’s own. */
const told = (question: AuthoredBlock): AuthoredBlock =>
  question.type === 'openText' ? { ...question, ...TOLD } : question;

const TOLD = { report: true };

const contentOf = (
  { title, intro, whoSees, link, thanks }: z.output<SurveySchema>,
  context: CompileContext,
): SurveyContent => ({
  title: title ?? null,
  intro: richTextOrNull(intro, context),
  whoSees: context.richText(whoSees),
  link: link ?? null,
  thanks: richTextOrNull(thanks, context),
});

type Survey = Pick<z.output<SurveySchema>, 'questions' | 'link' | 'whoSees'>;

const MAX_QUESTIONS = 12;

/** "Only your trainer reads them." */
const SENTENCE = 4;

export const lintSurvey = ({ questions, link, whoSees }: Survey): readonly BlockLint[] => [
  ...(questions === undefined && link === undefined ? [nothingToAnswer] : []),
  ...(questions !== undefined && link !== undefined ? [questionsAndLink] : []),
  ...((questions?.length ?? 0) > MAX_QUESTIONS ? [longSurvey(questions?.length ?? 0)] : []),
  ...(wordCount(whoSees) < SENTENCE ? [vagueReaders] : []),
  ...(questions !== undefined && promisesNoNames(whoSees) ? [namesAreKept] : []),
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

const namesAreKept: BlockLint = {
  severity: 'warning',
  rule: 'nameless-survey',
  path: ['whoSees'],
  message: 'This promises that names stay out, but an LMS keeps every answer with a name.',
  remedy:
    'Say that whoever runs the LMS can read the answers together with names, or give the "link" of a survey that asks for none, instead of questions.',
};

export const surveyBuild: BlockBuild<'survey', SurveySchema> = {
  compile: compileSurvey,
  lint: lintSurvey,
};
