import { COURSE_FILE } from '../../course/files.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import type { Draft } from '../document/draft.ts';
import type { LinkTarget } from '../text/LinkTargetsContext.ts';
import { blockName } from './blockName.ts';
import type { DraftLesson, DraftValues } from './draftValues.ts';

/** All that the texts of a draft can lead to, by the names that its author gave. */
export function linkTargets(
  values: DraftValues,
  draft: Draft,
  language: string,
): readonly LinkTarget[] {
  const lessons = values.lessons(draft);
  return [
    ...termsIn(values.valueOf(draft, COURSE_FILE)),
    ...lessons.map(({ id, title }) => target('lesson', id, title)),
    ...lessons.filter(({ isQuiz }) => !isQuiz).flatMap((lesson) => blocksIn(lesson, language)),
  ];
}

function termsIn(course: unknown): readonly LinkTarget[] {
  return listAt(course, 'glossary').flatMap((entry) => {
    const [id, term] = [valueAt(entry, ['id']), valueAt(entry, ['term'])];
    return typeof id === 'string' ? [target('term', id, String(term ?? id))] : [];
  });
}

function blocksIn({ title, value }: DraftLesson, language: string): readonly LinkTarget[] {
  return listAt(value, 'blocks').flatMap((block) => {
    const id = valueAt(block, ['id']);
    const { type, excerpt } = blockName(block, language);
    return typeof id === 'string' ? [target('block', id, `${title} › ${excerpt ?? type}`)] : [];
  });
}

const SCHEMES = { term: 'glossary', lesson: 'lesson', block: 'block' } as const;

const target = (kind: LinkTarget['kind'], id: string, name: string): LinkTarget => ({
  kind,
  address: `${SCHEMES[kind]}:${id}`,
  name,
});

function listAt(value: unknown, name: string): readonly unknown[] {
  const list = valueAt(value, [name]);
  return Array.isArray(list) ? list : [];
}
