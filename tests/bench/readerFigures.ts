import { courseFields } from '../../src/course/check/courseFields.ts';
import { limitsOf } from '../../src/course/files.ts';
import { beyondBounds, DEEPEST } from '../../src/course/load/bounds.ts';
import { JsonDocument } from '../../src/course/load/jsonDocument.ts';
import { jsonValue } from '../../src/course/load/jsonValue.ts';
import { plainJson } from '../../src/course/load/plainJson.ts';
import { readFileText } from '../../src/course/load/readText.ts';
import { simpleMarkdown } from '../../src/course/text/simpleMarkdown.ts';
import { parseRichText } from '../../src/richtext/parse.ts';
import type { BenchCourse } from './compileFigures.ts';
import { type Figure, rounded } from './figure.ts';

/**
 * What each of the two quick readers is worth beside the one that finds faults: each has to halve
 * its step at least, or it goes.
 */
export function readerFigures(course: BenchCourse): readonly Figure[] {
  const json = textsOf(course);
  const markdown = courseFields(course.loaded).flatMap(({ facts, value }) =>
    facts.kind === 'richText' && typeof value === 'string' ? [value] : [],
  );
  return [
    ...compared('JSON', json, ([path, text]) => [
      () => plainJson(text, { depth: DEEPEST, parts: limitsOf(path).tokens }),
      () => jsonWithFaults(path, text),
    ]),
    ...compared('Markdown', markdown, (text) => [
      () => simpleMarkdown(text) ?? parseRichText(text),
      () => parseRichText(text),
    ]),
  ];
}

function textsOf({ files }: BenchCourse): readonly (readonly [string, string])[] {
  return [...files].flatMap(([path, file]) => {
    if (!path.endsWith('.json')) return [];
    const text = readFileText(file, limitsOf(path));
    return text.ok ? [[path, text.value] as const] : [];
  });
}

function jsonWithFaults(path: string, text: string): unknown {
  const { root } = new JsonDocument(path, beyondBounds(text, limitsOf(path)) === null ? text : '');
  return root === null ? null : jsonValue(root);
}

/** The shortest of three times each, taken in turns: the machine is busy for both alike. */
function compared<Text>(
  what: string,
  texts: readonly Text[],
  readers: (text: Text) => readonly [quick: () => unknown, thorough: () => unknown],
): readonly Figure[] {
  const work = texts.map(readers);
  const shortest = [Infinity, Infinity];
  for (let turn = 0; turn < 3; turn += 1) {
    for (const which of [0, 1] as const) {
      const start = performance.now();
      for (const readersOf of work) readersOf[which]();
      shortest[which] = Math.min(shortest[which] ?? Infinity, performance.now() - start);
    }
  }
  const [quick = 0, thorough = 0] = shortest.map((time) => rounded(time, 0));
  return [
    { name: `${what} of 500 lessons, with the quick reader`, value: quick, unit: 'ms' },
    { name: `${what} of 500 lessons, without it`, value: thorough, unit: 'ms' },
  ];
}
