import { z } from 'zod';

import { type FieldVisit, walkFields } from '../../blocks/walkFields.ts';
import { COURSE_FILE } from '../../course/files.ts';
import { freeId } from '../../course/fix/newIds.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { objectiveSchema } from '../../course/schema/course.ts';
import { lessonSchema } from '../../course/schema/lesson.ts';
import { glossaryTermSchema } from '../../course/schema/references.ts';
import type { Draft } from '../document/draft.ts';
import { settingValues } from '../document/jsonSplices.ts';
import { spliced } from '../document/splice.ts';
import { fileIn } from './draftFile.ts';
import type { Command } from './edit.ts';
import { insertingItem, isStillRight, listIn } from './listSplices.ts';
import { Revision } from './revision.ts';

/** What copied blocks or lessons name of their course, as it stands there. */
export interface Carried {
  readonly terms: readonly Term[];
  readonly objectives: readonly Objective[];
}

type Term = z.infer<typeof glossaryTermSchema>;
type Objective = z.infer<typeof objectiveSchema>;

const carriedSchema = z.object({
  terms: z.array(glossaryTermSchema).default([]),
  objectives: z.array(objectiveSchema).default([]),
});

const TERM_LINK = /\]\(glossary:([a-z\d-]+)\)/g;

/** @param text Blocks or lessons, as they are on the clipboard. */
export function carriedBy(draft: Draft, text: string): Carried {
  const all = inCourse(draft);
  const objectives = copiedFields(parsed(text)).filter(({ facts }) => facts.names === 'objective');
  const named = new Set(objectives.map(({ value }) => value));
  return {
    terms: termsNamed(text, all.terms),
    objectives: all.objectives.filter(({ id }) => named.has(id)),
  };
}

/** What a text from the clipboard says that it carries; nothing in it is believed. */
const carriedIn = (clipboard: unknown): Carried =>
  carriedSchema.safeParse(valueAt(clipboard, ['waymark'])).data ?? { terms: [], objectives: [] };

function inCourse(draft: Draft): Carried {
  const value = fileIn(draft, COURSE_FILE)?.value;
  const terms = z.array(glossaryTermSchema).safeParse(valueAt(value, ['glossary'])).data ?? [];
  const objectives = z.array(objectiveSchema).safeParse(valueAt(value, ['objectives'])).data ?? [];
  return { terms, objectives };
}

/** Also those that the meaning of another one leads to. */
function termsNamed(text: string, all: readonly Term[]): readonly Term[] {
  const named = new Set<string>();
  const read = (words: string): void => {
    for (const [, id = ''] of words.matchAll(TERM_LINK)) {
      if (named.has(id)) continue;
      named.add(id);
      read(all.find((term) => term.id === id)?.definition ?? '');
    }
  };
  read(text);
  return all.filter(({ id }) => named.has(id));
}

/** A text as JSON; `null` for one with a mistake in it, of which nothing is known. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The fields of what was copied, by their paths on the clipboard. */
function copiedFields(copied: unknown): readonly FieldVisit[] {
  const fields: FieldVisit[] = [];
  const lessons = valueAt(copied, ['lessons']);
  if (Array.isArray(lessons)) {
    for (const [index, lesson] of lessons.entries()) {
      walkFields(lessonSchema, lesson, (field) =>
        fields.push({ ...field, path: ['lessons', index, ...field.path] }),
      );
    }
  } else {
    const blocks = valueAt(copied, ['blocks']);
    walkFields(lessonSchema, { type: 'lesson', blocks }, (field) => fields.push(field));
  }
  return fields;
}

/** What was copied in another course, as it is to be pasted in this one. */
export interface Arrived {
  readonly text: string;
  /** What is added to this course before it is pasted. */
  readonly additions: readonly Command[];
  /** What that is, in words of authors. */
  readonly names: readonly string[];
}

/**
 * Terms and objectives that the course has in the same words are those; all others come along, by ids
 * that are free here. Files go by the names that they get here.
 *
 * @param files New names of files, by those that they had.
 */
export function arrivedIn(draft: Draft, text: string, files: ReadonlyMap<string, string>): Arrived {
  const copied = parsed(text);
  const carried = carriedIn(copied);
  const here = inCourse(draft);
  const terms = matched(carried.terms, here.terms, ({ term }) => term);
  const objectives = matched(carried.objectives, here.objectives, (each) => each.text);
  const settings = copiedFields(copied).flatMap(({ facts, value, path }) => {
    if (typeof value !== 'string') return [];
    const ids = facts.names === 'objective' ? objectives.ids : null;
    const next = (facts.kind === 'media' ? files : ids)?.get(value) ?? value;
    return next === value ? [] : [{ path, value: next, order: [] }];
  });
  const linked = (words: string): string =>
    words.replaceAll(TERM_LINK, (link, id: string) => link.replace(id, terms.ids.get(id) ?? id));
  return {
    text: linked(spliced(text, settingValues(text, settings) ?? [])),
    additions: [
      ...terms.added.map((term) =>
        adding('glossary', { ...term, definition: linked(term.definition) }),
      ),
      ...objectives.added.map((objective) => adding('objectives', objective)),
    ],
    names: [...terms.added.map(({ term }) => term), ...objectives.added.map((each) => each.text)],
  };
}

/** The id that each gets here, and those that are not here yet. */
function matched<Named extends { readonly id: string }>(
  brought: readonly Named[],
  here: readonly Named[],
  wordsOf: (named: Named) => string,
) {
  const taken = new Set(here.map(({ id }) => id));
  const ids = new Map<string, string>();
  const added: Named[] = [];
  for (const each of brought) {
    const same = here.find((other) => folded(wordsOf(other)) === folded(wordsOf(each)));
    const id = same?.id ?? freeId(each.id, taken);
    ids.set(each.id, id);
    if (same === undefined) added.push({ ...each, id });
    taken.add(id);
  }
  return { ids, added };
}

const folded = (words: string): string => words.trim().toLowerCase();

/** At the end of a list of the course; nothing where that has no room for it. */
const adding =
  (list: 'glossary' | 'objectives', value: unknown): Command =>
  (draft) => {
    const revision = new Revision(draft);
    const here = revision.file(COURSE_FILE);
    if (here === null) return null;
    const path = [list, listIn(here, [list]).length];
    return revision.splice(COURSE_FILE, insertingItem(here, path, value)) &&
      isStillRight(revision, here, [list])
      ? revision.named('addItem', null, { file: COURSE_FILE, path })
      : null;
  };
