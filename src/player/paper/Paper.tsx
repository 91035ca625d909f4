import type { PlayableCover, PlayableLesson, PlayableOutline } from '../../course/playable.ts';
import { WithFormulas } from '../../richtext/DrawnFormula.tsx';
import { WithDrawnTexts } from '../words/WithDrawnTexts.tsx';
import { PaperFront } from './PaperFront.tsx';
import { PaperLesson } from './PaperLesson.tsx';
import { PaperSources } from './PaperSources.tsx';

/** What is printed: the whole course, or one lesson of it. */
export interface CoursePaperProps {
  readonly cover: PlayableCover;
  readonly outline: PlayableOutline;
  readonly lessons: readonly PlayableLesson[];
  /** With the first and the last sheets of the course around its lessons. */
  readonly whole: boolean;
  readonly answers: boolean;
}

/** A course as a document: everything open, links written out, and nothing of the interface. */
export function Paper({ cover, outline, lessons, whole, answers }: CoursePaperProps) {
  const numberOf = ({ key }: PlayableLesson) =>
    1 + outline.lessons.findIndex((lesson) => lesson.key === key);
  return (
    <WithFormulas>
      {whole ? <PaperFront cover={cover} /> : <p data-label>{cover.title}</p>}
      {lessons.map((lesson) => (
        <WithDrawnTexts key={lesson.key} texts={lesson.drawn}>
          <PaperLesson lesson={lesson} number={numberOf(lesson)} answers={answers} />
        </WithDrawnTexts>
      ))}
      {whole && <PaperSources sources={outline} />}
    </WithFormulas>
  );
}
