import { joinOptional } from '../../joins.ts';
import { byKey } from '../byKey.ts';
import { putJoined } from '../draft.ts';
import { readNumber, safe, writeNumber } from '../numbers.ts';
import { segment } from '../segment.ts';
import { isScore, SCORE_ORDER } from '../scores.ts';
import { readSet, writeSet } from '../sets.ts';
import { TIME_ORDER } from '../times.ts';

/** When the course was completed, best scores, and passed quizzes. */
export const achievements = segment({
  outlives: true,
  of: ({ completedAt, bestScores, passed }) => [completedAt, bestScores, passed],

  write: (writer, [completedAt, bestScores, passed]) => {
    if (completedAt === null && bestScores.size === 0 && passed.size === 0) return;
    writer.flag(completedAt !== null);
    if (completedAt !== null) writeNumber(writer, completedAt, TIME_ORDER);
    writeSet(writer, passed);
    writeSet(writer, bestScores.keys());
    for (const [, score] of byKey(bestScores)) {
      writeNumber(writer, score, SCORE_ORDER);
    }
  },

  read: (reader) => {
    const completedAt = reader.flag() ? safe(reader, readNumber(reader, TIME_ORDER)) : null;
    const passed = readSet(reader);
    const scores = readSet(reader).map(
      (quiz) => [quiz, reader.failed ? 0 : readNumber(reader, SCORE_ORDER)] as const,
    );
    return (draft) => {
      draft.completedAt = joinOptional(draft.completedAt, completedAt, Math.min);
      for (const quiz of passed) draft.passed.add(quiz);
      for (const [quiz, score] of scores) {
        if (isScore(score)) putJoined(draft.bestScores, quiz, score, Math.max);
      }
    };
  },
});
