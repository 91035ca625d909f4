import type { Issue } from '../../core/issue.ts';
import type { RuleName } from '../../core/ruleName.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { placeOf } from '../editing/places.ts';
import { ofBlocks } from './blockRemedies.ts';
import {
  either,
  elsewhere,
  first,
  forgetLesson,
  giveName,
  lessonName,
  localeLanguage,
  meant,
  missingField,
  ownWork,
  removeEntry,
  rewrite,
  showCertificate,
  takeAway,
  taughtIn,
  unlistedLesson,
  unlistedTranslation,
  words,
  writeToday,
} from './machines.ts';
import type { Offer, Remedy, Scene } from './offer.ts';

/** What the editor can do about each note of `check`: the one place where that is decided. */
export const remedies: Readonly<Record<RuleName, Remedy>> = {
  // Files that somebody changed or put there by hand.
  'cannot-open': elsewhere,
  'empty-file': elsewhere,
  'newer-format': elsewhere,
  'no-course': elsewhere,
  'not-a-file': elsewhere,
  'not-text': elsewhere,
  'not-utf-8': elsewhere,
  'too-deep': elsewhere,
  'too-large': elsewhere,
  'too-many-parts': elsewhere,
  'bad-escape': rewrite(/^\\/, '\\\\'),
  'bad-number': elsewhere,
  'comma-too-many': rewrite(/^,/, ''),
  comment: elsewhere,
  'control-in-text': rewrite(/^\p{Cc}/u, ' '),
  'curly-quotes': elsewhere,
  'field-twice': elsewhere,
  'foreign-space': rewrite(/^[^\x20-\x7e]/, ' '),
  'line-break-in-text': elsewhere,
  'merge-conflict': elsewhere,
  'missing-bracket': elsewhere,
  'missing-colon': elsewhere,
  'missing-comma': elsewhere,
  'missing-quote': elsewhere,
  'not-json': elsewhere,
  'stray-quote': elsewhere,
  'text-after-end': elsewhere,
  'trailing-comma': rewrite(/^,/, ''),
  'windows-path': elsewhere,
  'wrong-bracket': elsewhere,

  // Fields.
  'bad-format': meant,
  'bad-id': meant,
  'bad-link': meant,
  'empty-text': words,
  'field-of-type': first(meant, takeAway('leaveOut')),
  'list-size': words,
  'missing-field': missingField,
  'not-valid': words,
  'number-range': words,
  'one-of': words,
  'text-length': words,
  'unknown-field': first(meant, takeAway('leaveOut')),
  'unknown-type': meant,
  'unknown-word': meant,
  'wrong-kind': meant,

  // Names, and what they name.
  'course-id': elsewhere,
  'duplicate-entry': removeEntry('takeOff'),
  'duplicate-id': giveName,
  'duplicate-term': removeEntry('remove', 1),
  'lesson-id': lessonName,
  'missing-lesson': forgetLesson,
  'unknown-reference': meant,
  'unlisted-lesson': unlistedLesson,

  // The course and its quizzes.
  'can-lock-out': meant,
  'certificate-without-place': either(showCertificate, takeAway('remove')),
  'certificate-without-words': takeAway('remove'),
  'continue-at-end': takeAway('remove'),
  'doubtful-language': meant,
  'draw-beside-pools': takeAway('leaveOut'),
  'draw-too-many': takeAway('askAll'),
  'idle-objective': either(taughtIn, removeEntry('remove')),
  'impossible-date': writeToday,
  'limit-without-effect': words,
  'locked-without-attempts': takeAway('leaveOut'),
  'long-title': words,
  'pool-too-small': meant,
  'question-in-no-pool': words,
  'same-score': removeEntry('remove', 1),
  'share-of-nothing': words,
  'short-test': words,
  'test-behind-continue': words,
  'test-cannot-be-passed': words,
  'untaught-objective': taughtIn,
  'untested-objective': words,

  // Texts and links.
  'bare-address': meant,
  'broken-link': meant,
  'dead-link': words,
  'formatting-in-plain-text': meant,
  'link-to-itself': words,
  'link-without-way': words,
  'long-text': words,
  'lost-backslash': meant,
  'misread-letters': words,
  'moved-link': words,
  'pasted-list': meant,
  'placeholder-text': words,
  'unchecked-link': words,
  'unknown-block': meant,
  'unknown-lesson': meant,
  'unknown-term': meant,
  'unreadable-formula': words,
  'unsupported-markdown': words,
  'words-in-dollars': meant,

  // Pictures, films and other files.
  'broken-media': elsewhere,
  'compared-sizes': elsewhere,
  'file-name': elsewhere,
  'film-codec': elsewhere,
  'film-length': meant,
  'heavy-picture': elsewhere,
  'heavy-recording': elsewhere,
  'large-svg': elsewhere,
  'media-accents': elsewhere,
  'media-address': words,
  'media-content': elsewhere,
  'media-path': meant,
  'media-type': words,
  'missing-credits': ownWork,
  'missing-media': meant,
  'renamed-srt': elsewhere,
  'unsafe-svg': elsewhere,
  'unused-media': elsewhere,

  // Translations and numbers.
  'lagging-translation': words,
  'locale-language': localeLanguage,
  'lock-of-other-course': elsewhere,
  'missing-translation-file': removeEntry('takeOff'),
  'no-lock': elsewhere,
  'number-given-twice': elsewhere,
  'translated-link': words,
  'unlisted-translation': unlistedTranslation,

  // What playing it shows.
  'continue-never-opens': words,
  'locked-for-good': words,
  'never-completed': words,
  'saved-state-long': words,
  'saved-state-too-long': words,
  'unreachable-passing-score': words,

  ...ofBlocks,

  placeholder: words,
  'more-problems': elsewhere,
};

/** What can be done about a note at the press of a button. */
export function offersFor(issue: Issue, scene: Scene): readonly Offer[] {
  const place = placeOf(issue.place);
  const value = valueAt(scene.valueOf(place.file), place.path);
  return remedies[issue.rule]({ issue, place, value, scene });
}
