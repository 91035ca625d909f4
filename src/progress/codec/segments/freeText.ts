import { readAnswers, writeAnswers } from '../answers.ts';
import type { Segment } from '../segment.ts';
import { lessonAnswers, putLessonAnswers } from './answers.ts';
import {
  answeredAttempts,
  putAttemptAnswers,
  readAttemptAnswers,
  writeAttemptAnswers,
} from './attemptAnswers.ts';

/** Answers in free text, of lessons and of attempts: long, and so at the end of the text. */
export const freeText: Segment = {
  holds: (record) =>
    lessonAnswers(record, true).size > 0 || answeredAttempts(record, true).length > 0,

  write: (record, writer) => {
    writeAnswers(writer, lessonAnswers(record, true));
    writeAttemptAnswers(writer, answeredAttempts(record, true));
  },

  read: (reader) => {
    const inLessons = readAnswers(reader);
    const inAttempts = readAttemptAnswers(reader);
    return (draft) => {
      putLessonAnswers(draft, inLessons);
      putAttemptAnswers(draft, inAttempts);
    };
  },
};
