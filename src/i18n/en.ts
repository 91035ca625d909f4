import { author } from './en/author.ts';
import { blocks } from './en/blocks.ts';
import { common } from './en/common.ts';
import { cover } from './en/cover.ts';
import { errors } from './en/errors.ts';
import { exit } from './en/exit.ts';
import { frame } from './en/frame.ts';
import { lesson } from './en/lesson.ts';
import { library } from './en/library.ts';
import { notices } from './en/notices.ts';
import { outline } from './en/outline.ts';
import { paper } from './en/paper.ts';
import { quiz } from './en/quiz.ts';
import { references } from './en/references.ts';
import { results } from './en/results.ts';
import { saving } from './en/saving.ts';
import { settings } from './en/settings.ts';
import { trouble } from './en/trouble.ts';

/**
 * The interface in English: the tree from which every other language is typed. Plural forms end in
 * `_one` and `_other`; `{{count, number}}` and `{{share, percent}}` are written by Intl.
 */
export const en = {
  common,
  cover,
  frame,
  outline,
  lesson,
  blocks,
  quiz,
  references,
  results,
  exit,
  saving,
  settings,
  library,
  notices,
  errors,
  trouble,
  paper,
  author,
};
