import type { CourseUpdate } from '../course/published/courseUpdate.ts';
import type { SettingsSheet } from './sheet.ts';
import type { Target } from './target.ts';

/** What came of publishing a course: what `waymark publish` tells, to people or to programs. */
export interface Publication {
  readonly title: string;
  readonly version: string;
  /** How many warnings `check` has. */
  readonly warnings: number;
  /** What is to be known of these packages, in words. */
  readonly notes: readonly string[];
  readonly packages: readonly PublishedPackage[];
  /** Targets of several that the built player cannot report to. */
  readonly leftOut: readonly Target[];
  readonly learners: LearnersNote;
  /** In which languages the player's own words are; `null` where those are the course's. */
  readonly languages: string | null;
}

export interface PublishedPackage {
  readonly target: Target;
  /** The name of its file or folder. */
  readonly name: string;
  readonly bytes: number;
  /** What to do with it, as a text. */
  readonly sheet: string;
  /** The same in its parts. */
  readonly settings: SettingsSheet;
}

/** What an update means for learners. `words` say it in English, with ids and files beside titles. */
export type LearnersNote =
  /** There was no earlier package to compare with: none was made, or nobody knows. */
  | { readonly since: 'nothing' | 'unknown'; readonly words: string }
  | {
      readonly since: 'package';
      readonly words: string;
      /** The same to be said in other words. */
      readonly update: CourseUpdate;
    };
