import type { AwardWords } from '../blocks/award.ts';
import type { PlayableBlock, PlayableQuestion } from '../blocks/playable.ts';
import type { BlockKey, ItemNumber, LessonKey } from '../core/blockState.ts';
import type { DescribedPicture, PictureFile } from '../core/pictureFile.ts';
import type { RichInline, RichText } from '../richtext/tree.ts';

/**
 * What a course is compiled to: one cover and one outline per language, and one file per lesson
 * and language. Rules stand in the outline; what is drawn and graded stands in the lessons.
 */
export interface PlayableCourse {
  readonly cover: PlayableCover;
  readonly outline: PlayableOutline;
  readonly lessons: readonly PlayableLesson[];
}

/** Texts of a part that stand in the author's language, because nobody translated them yet. */
export interface OriginalTexts {
  /** BCP 47 tag. */
  readonly language: string;
  readonly texts: readonly string[];
}

/** A text without formatting, and what is drawn of it wherever it stands on the page. */
export type DrawnText = readonly [text: string, drawn: readonly RichInline[]];

/** All that the first page needs; its size does not depend on the length of the course. */
export interface PlayableCover {
  /** Left out where all is translated. */
  readonly original?: OriginalTexts;
  /** The version of the playable format; a player refuses one that it does not know. */
  readonly format: 1;
  readonly id: string;
  readonly version: string;
  /** BCP 47 tag of the texts in this file. */
  readonly language: string;
  /** Every language that the course can be played in, the author's first. */
  readonly languages: readonly string[];
  /** True when the texts are a translation that no native speaker has read yet. */
  readonly unreviewedTranslation: boolean;
  readonly title: string;
  readonly shortTitle: string;
  readonly description: string;
  readonly about: RichText | null;
  readonly eyebrow: string | null;
  readonly image: DescribedPicture | null;
  readonly minutes: number;
  readonly lessonCount: number;
  /** The day on which it was updated last, in words. */
  readonly updatedOn: string;
  readonly contact: { readonly name: string; readonly link: string | null } | null;
  readonly objectives: readonly string[];
  /** The first dozen lessons, for the list on the cover. */
  readonly lessons: readonly CoverLesson[];
  readonly contentNote: RichText | null;
  readonly support: PlayableSupport | null;
}

export interface CoverLesson {
  readonly title: string;
  readonly minutes: number;
}

export interface PlayableSupport {
  readonly text: RichText;
  readonly contacts: readonly SupportContact[];
}

export interface SupportContact {
  readonly name: string;
  readonly phone: string | null;
  readonly link: string | null;
  readonly note: string | null;
}

/** The rules of the course and the names of its lessons. */
export interface PlayableOutline {
  /** Left out where all is translated. */
  readonly original?: OriginalTexts;
  readonly format: 1;
  readonly id: string;
  readonly language: string;
  /** The random mark of the numbering; `null` where the lock that was written has none. */
  readonly numbering: number | null;
  readonly navigation: 'restricted' | 'free';
  /** There is an index of its words; left out by compilers of earlier versions. */
  readonly searchable?: true;
  readonly completion: CompletionRule;
  readonly lessons: readonly OutlineLesson[];
  readonly objectives: readonly OutlineObjective[];
  readonly glossary: readonly {
    /** The author's: texts lead to it by this. */
    readonly id: string;
    readonly term: string;
    readonly definition: RichText;
  }[];
  readonly references: readonly { readonly text: RichText; readonly link: string | null }[];
  readonly credits: RichText | null;
  readonly certificate:
    | (AwardWords & {
        /** Where in the course it stands; `null` where no lesson shows it. */
        readonly place: { readonly lesson: LessonKey; readonly block: BlockKey } | null;
      })
    | null;
  /** The flashcards of its lessons; left out where there are none. */
  readonly decks?: readonly OutlineDeck[];
  /** Where learners keep something for themselves, in reading order; left out where nowhere. */
  readonly own?: readonly OutlinePlace[];
}

/** A block of a lesson, wherever it stands in it, optional or not. */
export interface OutlinePlace {
  readonly lesson: LessonKey;
  readonly block: BlockKey;
}

/** Cards to practise, wherever they stand in a lesson. */
export interface OutlineDeck extends OutlinePlace {
  /** The title of the block; where it has none, of its lesson. */
  readonly title: string;
  readonly items: readonly ItemNumber[];
}

export type CompletionRule =
  | { readonly kind: 'lessons'; readonly lessons: readonly LessonKey[] }
  /** The share of the course's counted blocks, 0–1. */
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'passed'; readonly quiz: BlockKey }
  | { readonly kind: 'all' | 'any'; readonly rules: readonly CompletionRule[] };

export interface OutlineObjective {
  readonly id: string;
  readonly text: string;
  /** The lessons that teach it. */
  readonly lessons: readonly LessonKey[];
  /** Where in them to look again: at most one place in a lesson. */
  readonly places: readonly TaughtPlace[];
}

/** A block of a lesson, by its title. */
export interface TaughtPlace {
  readonly lesson: LessonKey;
  readonly block: BlockKey;
  readonly title: string;
}

interface OutlineLessonBase {
  readonly key: LessonKey;
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
}

/** A lesson to read and do. */
export interface OutlineContentLesson extends OutlineLessonBase {
  readonly type: 'lesson';
  /** Every block that counts, nested ones included, in reading order; optional ones are left out. */
  readonly blocks: readonly BlockKey[];
  /** Those of them that the end of the lesson waits for: `requiredKeys`. */
  readonly required: readonly BlockKey[];
}

/** A scored quiz as a lesson of its own: done when passed. */
export interface OutlineQuizLesson extends OutlineLessonBase {
  readonly type: 'quiz';
  readonly quiz: BlockKey;
  /** How many questions an attempt asks. */
  readonly questions: number;
  /** Attempts in a round; `null` for as many as the learner likes. */
  readonly attempts: number | null;
  readonly afterLastAttempt: 'newRound' | 'locked';
  /** Scaled, 0–1. */
  readonly passingScore: number;
}

export type OutlineLesson = OutlineContentLesson | OutlineQuizLesson;

interface PlayableLessonBase {
  /** Left out where all is translated. */
  readonly original?: OriginalTexts;
  readonly format: 1;
  readonly key: LessonKey;
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly summary: string | null;
  /** Its plain texts that have formulas, which stand in words in all else. Left out where none has. */
  readonly drawn?: readonly DrawnText[];
  readonly minutes: number;
  /** The opener's picture. */
  readonly image: PictureFile | null;
}

export interface PlayableContentLesson extends PlayableLessonBase {
  readonly type: 'lesson';
  readonly blocks: readonly PlayableBlock[];
}

export interface PlayableQuizLesson extends PlayableLessonBase {
  readonly type: 'quiz';
  readonly quiz: PlayableQuiz;
}

export type PlayableLesson = PlayableContentLesson | PlayableQuizLesson;

/** What is said of results from a score on, scaled, 0–1. */
export interface ResultBand {
  readonly from: number;
  readonly text: RichText;
}

/** The questions that test an objective, and how many of them an attempt asks. */
export interface QuestionPool {
  readonly objective: string;
  readonly draw: number;
}

/** A question bank and how it is asked. */
export interface PlayableQuiz {
  readonly key: BlockKey;
  /** The author's id of the quiz: the beginning of LMS interaction ids. */
  readonly id: string;
  /** False for a knowledge check: no score, no pass, as many attempts as the learner likes. */
  readonly scored: boolean;
  readonly intro: RichText | null;
  readonly questions: readonly PlayableQuestion[];
  /** How many questions an attempt draws: those of its pools together, where it has such. */
  readonly draw: number;
  /** So many the quiz says that it draws, where an author who writes in it is to see all of them. */
  readonly saysDraw?: number;
  /** How many of them are of each objective. Left out where they are spread over all. */
  readonly pools?: readonly QuestionPool[];
  readonly shuffleQuestions: boolean;
  readonly shuffleOptions: boolean;
  /** Scaled, 0–1. */
  readonly passingScore: number;
  /** Attempts in a round; `null` for as many as the learner likes. */
  readonly attempts: number | null;
  readonly afterLastAttempt: 'newRound' | 'locked';
  /** What is said of a result, by its score; the highest first. Left out where the author says nothing. */
  readonly overallFeedback?: readonly ResultBand[];
  readonly retry: 'everything' | 'wrong';
  readonly feedback: 'atOnce' | 'atEnd';
}
