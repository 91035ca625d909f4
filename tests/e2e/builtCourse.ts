import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type OutlineFile, unpackOutline } from '../../src/course/outlineFile.ts';
import type { PlayableCourse, PlayableCover, PlayableLesson } from '../../src/course/playable.ts';

const dist = join(import.meta.dirname, '..', '..', 'dist');

/** A course as learners get it, in its author's language: read once by each worker, when it is first asked for. */
const read = new Map<string, Promise<PlayableCourse>>();

/** A course as learners get it, in its author's language, by the name of its folder. */
export function builtCourse(name: string): Promise<PlayableCourse> {
  const known = read.get(name) ?? readBuilt(join(dist, name, 'content'));
  read.set(name, known);
  return known;
}

async function readBuilt(content: string): Promise<PlayableCourse> {
  const covers = (await readdir(content)).filter((file) => file.startsWith('cover.'));
  const all = await Promise.all(covers.map((file) => json<PlayableCover>(join(content, file))));
  const cover = all.find(({ language, languages: [first] }) => language === first);
  if (cover === undefined) throw new Error(`There is no course in ${content}.`);
  const { language } = cover;
  const file = await json<OutlineFile>(join(content, `outline.${language}.json`));
  const lessons = file.lessons.map(({ id }) =>
    json<PlayableLesson>(join(content, 'lessons', `${id}.${language}.json`)),
  );
  return { cover, outline: unpackOutline(file), lessons: await Promise.all(lessons) };
}

async function json<Value>(path: string): Promise<Value> {
  const value: Value = JSON.parse(await readFile(path, 'utf8'));
  return value;
}
