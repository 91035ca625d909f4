import type { RuleOfBlocks } from './ruleOfBlocks.ts';

/**
 * Every rule that a course is checked by. They are named here, in one place, so that what speaks of
 * all of them, such as the remedies of the editor, cannot forget one.
 */
export type RuleName =
  | OfFiles
  | OfJson
  | OfFields
  | OfNames
  | OfCourse
  | OfQuizzes
  | OfTexts
  | OfMedia
  | OfLinks
  | OfTranslations
  | OfLock
  | OfPlay
  | RuleOfBlocks
  /** Words to begin with that nobody has written over: of these the editor alone speaks. */
  | 'placeholder'
  /** Sums up what a file has beyond the first ones. */
  | 'more-problems';

/** Files that nobody can read, or that are not there. */
type OfFiles =
  | 'cannot-open'
  | 'empty-file'
  | 'newer-format'
  | 'no-course'
  | 'not-a-file'
  | 'not-text'
  | 'not-utf-8'
  | 'too-deep'
  | 'too-large'
  | 'too-many-parts';

type OfJson =
  | 'bad-escape'
  | 'bad-number'
  | 'comma-too-many'
  | 'comment'
  | 'control-in-text'
  | 'curly-quotes'
  | 'field-twice'
  | 'foreign-space'
  | 'line-break-in-text'
  | 'merge-conflict'
  | 'missing-bracket'
  | 'missing-colon'
  | 'missing-comma'
  | 'missing-quote'
  | 'not-json'
  | 'stray-quote'
  | 'text-after-end'
  | 'trailing-comma'
  | 'windows-path'
  | 'wrong-bracket';

/** What the format says of a single field. */
type OfFields =
  | 'bad-format'
  | 'bad-id'
  | 'bad-link'
  | 'empty-text'
  | 'field-of-type'
  | 'list-size'
  | 'missing-field'
  | 'not-valid'
  | 'number-range'
  | 'one-of'
  | 'text-length'
  | 'unknown-field'
  | 'unknown-type'
  | 'unknown-word'
  | 'wrong-kind';

type OfNames =
  | 'course-id'
  | 'duplicate-entry'
  | 'duplicate-id'
  | 'duplicate-term'
  | 'lesson-id'
  | 'missing-lesson'
  | 'unknown-reference'
  | 'unlisted-lesson';

type OfCourse =
  | 'certificate-without-place'
  | 'certificate-without-words'
  | 'continue-at-end'
  | 'doubtful-language'
  | 'idle-objective'
  | 'impossible-date'
  | 'long-title'
  | 'share-of-nothing'
  | 'untaught-objective';

type OfQuizzes =
  | 'can-lock-out'
  | 'draw-beside-pools'
  | 'draw-too-many'
  | 'limit-without-effect'
  | 'locked-without-attempts'
  | 'pool-too-small'
  | 'question-in-no-pool'
  | 'right-in-another-language'
  | 'same-score'
  | 'short-test'
  | 'test-behind-continue'
  | 'test-cannot-be-passed'
  | 'untested-objective';

type OfTexts =
  | 'bare-address'
  | 'broken-link'
  | 'formatting-in-plain-text'
  | 'formula-not-read'
  | 'long-formula'
  | 'long-text'
  | 'lost-backslash'
  | 'misread-letters'
  | 'pasted-list'
  | 'placeholder-text'
  | 'unreadable-formula'
  | 'unsupported-markdown'
  | 'words-in-dollars';

type OfMedia =
  | 'broken-media'
  | 'file-name'
  | 'film-codec'
  | 'film-length'
  | 'heavy-picture'
  | 'heavy-recording'
  | 'large-svg'
  | 'compared-sizes'
  | 'media-accents'
  | 'media-address'
  | 'media-content'
  | 'media-path'
  | 'media-type'
  | 'missing-credits'
  | 'missing-media'
  | 'renamed-srt'
  | 'unsafe-svg'
  | 'unused-media';

type OfLinks =
  | 'dead-link'
  | 'link-to-itself'
  | 'link-without-way'
  | 'moved-link'
  | 'unchecked-link'
  | 'unknown-block'
  | 'unknown-lesson'
  | 'unknown-term';

type OfTranslations =
  | 'lagging-translation'
  | 'locale-language'
  | 'missing-translation-file'
  | 'translated-link'
  | 'unlisted-translation';

type OfLock = 'lock-of-other-course' | 'no-lock' | 'number-given-twice';

/** What only playing the course through shows. */
type OfPlay =
  | 'continue-never-opens'
  | 'locked-for-good'
  | 'never-completed'
  | 'saved-state-long'
  | 'saved-state-too-long'
  | 'unreachable-passing-score';
