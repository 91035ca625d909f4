import type { Arabic } from './ar/arabic.ts';
import { author } from './ar/author.ts';
import { blocks } from './ar/blocks.ts';
import { common } from './ar/common.ts';
import { cover } from './ar/cover.ts';
import { errors } from './ar/errors.ts';
import { exit } from './ar/exit.ts';
import { frame } from './ar/frame.ts';
import { lesson } from './ar/lesson.ts';
import { library } from './ar/library.ts';
import { notices } from './ar/notices.ts';
import { outline } from './ar/outline.ts';
import { paper } from './ar/paper.ts';
import { quiz } from './ar/quiz.ts';
import { references } from './ar/references.ts';
import { results } from './ar/results.ts';
import { saving } from './ar/saving.ts';
import { settings } from './ar/settings.ts';
import { trouble } from './ar/trouble.ts';
import type { Texts } from './texts.ts';

/** The interface in Arabic. */
export const ar = {
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
} satisfies { readonly [Group in keyof Texts]: Arabic<Group> };
