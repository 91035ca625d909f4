import { localePath } from '../../course/load/loadedCourse.ts';
import type { OpenTranslation } from '../../course/translate/translateCourse.ts';
import type { Segment, UpdatedTranslation } from '../../course/translate/updateTranslation.ts';
import type { TranslationState } from '../../course/translate/translationState.ts';
import { countInWords } from '../countInWords.ts';

/** What was done, how the translation stands, and what there is to do. */
export function translationInWords(
  { language, exists, listing }: OpenTranslation,
  { segments, moved, gone }: UpdatedTranslation,
  written: ReadonlyMap<string, string>,
): string {
  const file = localePath(language);
  const did = written.has(file) ? (exists ? 'Updated' : 'Made') : 'Nothing to change in';
  const stale = segments.filter(({ state }) => state === 'stale');
  const lines = [
    `${did} ${file}: ${standing(segments)}.`,
    ...(listing === null ? [] : [`Listed “${language}” under “translations” in course.json.`]),
    ...moved.map(({ from, to }) => `“${to}” says what “${from}” said: its translation was taken.`),
    ...(gone.length === 0
      ? []
      : [
          `Not in the course any more, and kept under “unused” at the end of the file: ${gone.join(', ')}.`,
        ]),
    ...(stale.length === 0 ? [] : ['', 'Changed after translation:', ...changes(stale)]),
    ...nextStep(segments),
  ];
  return `${lines.join('\n')}\n`;
}

function standing(segments: readonly Segment[]): string {
  const count = (state: TranslationState) =>
    segments.filter((segment) => segment.state === state).length;
  const parts = [
    ...(count('stale') === 0 ? [] : [`${count('stale')} changed after translation`]),
    ...(count('new') === 0 ? [] : [`${count('new')} not translated`]),
    `${count('current')} up to date`,
  ];
  return `${countInWords(segments.length, 'text', 'texts')}, ${parts.join(', ')}`;
}

const SHOWN = 10;

function changes(stale: readonly Segment[]): readonly string[] {
  const shown = stale
    .slice(0, SHOWN)
    .flatMap(({ key, text, translation: { was } }) => [
      `  ${key}`,
      ...(was?.source === undefined ? [] : [`    was: ${shortened(was.source)}`]),
      `    now: ${shortened(text)}`,
    ]);
  const more = stale.length - SHOWN;
  return more > 0 ? [...shown, `  and ${more} more, at the top of the file`] : shown;
}

const shortened = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 120 ? `${line.slice(0, 117)}…` : line;
};

function nextStep(segments: readonly Segment[]): readonly string[] {
  if (segments.every(({ state }) => state === 'current')) return [];
  return [
    '',
    'Write the translations as “text”, beside each “source”. Learners read the author’s',
    'language until then.',
    ...(segments.some(({ state }) => state === 'stale')
      ? ['What changed and is still right is done with “--done KEY”, or “--done all”.']
      : []),
  ];
}
