import { goodCourse } from '../../../course/testing/goodCourse.ts';
import { type Draft, edited } from '../../document/draft.ts';
import type { Command } from '../edit.ts';

export const WELCOME = 'lessons/welcome.json';
export const QUIZ = 'lessons/quiz.json';

/** The good course as a draft: texts as they are given, values as JSON, two spaces deep. */
export const goodDraft = (changes: Readonly<Record<string, unknown>> = {}): Draft =>
  new Map(
    Object.entries({ ...goodCourse(), ...changes })
      .filter(([file]) => file.endsWith('.json'))
      .map(([file, value]) => [file, typeof value === 'string' ? value : written(value)]),
  );

const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The draft after a command; `null` where it had nothing to do. */
export function after(draft: Draft, command: Command): Draft | null {
  const edit = command(draft);
  return edit === null ? null : edited(draft, edit.edits);
}

/** The text of a file after a command. */
export const textAfter = (draft: Draft, file: string, command: Command): string | undefined =>
  after(draft, command)?.get(file);
