import type { TFunction } from 'i18next';

import type { editorUpdate } from '../../../i18n/en/editorUpdate.ts';
import { languageName } from '../../../i18n/languages.ts';
import { numberInWords, writePercent } from '../../../i18n/numbers.ts';
import type { PartNames } from './partNames.ts';

/** In whose words something is said, and by which names. */
export interface Saying {
  readonly t: TFunction<'editor'>;
  readonly language: string;
  readonly names: PartNames;
}

/**
 * What a rule says, out of the words of a package's record; `null` where its author would read nothing
 * in it: an order of ids, or what only another Waymark writes.
 */
export function valueInWords(rule: string, value: string, saying: Saying): string | null {
  const { t, language, names } = saying;
  const phrase = PHRASES.get(`${rule} ${value}`);
  if (phrase !== undefined) return t(`update.values.${phrase}`);
  const [, watched] = /^watched to (\S+) %$/.exec(value) ?? [];
  if (watched !== undefined) {
    return t('update.values.watched', { share: writePercent(Number(watched) / 100, language) });
  }
  const [, percent] = /^(\S+) %$/.exec(value) ?? [];
  if (percent !== undefined) return writePercent(Number(percent) / 100, language);
  if (/^\d+(\.\d+)?$/.test(value)) return numberInWords(Number(value), language);
  switch (rule) {
    case 'draw':
      return drawnInWords(value, saying);
    case 'languages':
      return value
        .split(', ')
        .map((tag) => languageName(tag))
        .join(' · ');
    case 'lesson':
    case 'quiz':
      return names.lesson(value);
    case 'check':
      return names.block(value)?.lesson ?? null;
    case 'place':
      return placeInWords(value, names);
    default:
      return null;
  }
}

type Phrase = Exclude<keyof typeof editorUpdate.update.values, 'watched' | 'draw'>;

/** By the name of the rule and what the record says: `courseRules`. */
const PHRASES: ReadonlyMap<string, Phrase> = new Map<string, Phrase>([
  ['attempts as many as they like', 'asMany'],
  ['afterLastAttempt it is over', 'over'],
  ['afterLastAttempt a new round', 'newRound'],
  ['retry only what was wrong', 'onlyWrong'],
  ['retry everything', 'everything'],
  ['feedback at once', 'atOnce'],
  ['feedback at the end', 'atEnd'],
  ['shuffle questions and options', 'questionsAndOptions'],
  ['shuffle questions', 'questions'],
  ['shuffle options', 'options'],
  ['shuffle nothing', 'nothing'],
  ['order one after the other', 'inOrder'],
  ['order any', 'anyOrder'],
  ['required yes', 'yes'],
  ['required no', 'no'],
  ['testOut no', 'no'],
  ['done passed', 'passed'],
  ['done opened', 'opened'],
  ['done answered', 'answered'],
  ['done correct', 'correct'],
  ['done continued', 'continued'],
  ['done ended', 'ended'],
  ['done all', 'all'],
]);

/** `3 of 12`; from which objectives they are drawn is the author's own doing. */
function drawnInWords(value: string, { t, language }: Saying): string | null {
  const [, drawn, all] = /^(\d+) of (\d+)/.exec(value) ?? [];
  if (drawn === undefined || all === undefined) return null;
  const [few, many] = [drawn, all].map((each) => numberInWords(Number(each), language));
  return t('update.values.draw', { drawn: few, all: many });
}

/** `lesson “welcome”`, by the title of the lesson. */
function placeInWords(value: string, names: PartNames): string | null {
  const [, kind, id = ''] = /^(lesson|quiz|check) “(.*)”$/.exec(value) ?? [];
  return kind === 'check' ? (names.block(id)?.lesson ?? null) : names.lesson(id);
}
