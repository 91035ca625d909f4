import { readAnswers, writeAnswers } from '../answers.ts';
import { segment } from '../segment.ts';
import { keptAnswers, putLessonAnswers, writtenIn } from './answers.ts';
import {
  answeredAttempts,
  putAttemptAnswers,
  readAttemptAnswers,
  writeAttemptAnswers,
} from './attemptAnswers.ts';

/** Answers in free text, of lessons and of attempts: long, and so at the end of the text. */
export const freeText = segment({
  of: ({ run, attempts }) => [writtenIn(run.states), attempts],

  write: (writer, [written, attempts]) => {
    const inAttempts = answeredAttempts({ attempts }, true);
    if (written.length === 0 && inAttempts.length === 0) return;
    writeAnswers(writer, keptAnswers(written));
    writeAttemptAnswers(writer, inAttempts);
  },

  read: (reader) => {
    const inLessons = readAnswers(reader);
    const inAttempts = readAttemptAnswers(reader);
    return (draft) => {
      putLessonAnswers(draft, inLessons);
      putAttemptAnswers(draft, inAttempts);
    };
  },
});
