import { memo } from 'react';

import { assertNever } from '../../core/assertNever.ts';
import type { PlaceView } from '../../engine/view.ts';
import { CoverPage } from '../cover/CoverPage.tsx';
import { EndedPage, ExitPage, FailedPage, LessonPage, QuizPage } from './laterPages.ts';
import { LessonLoading } from './LessonLoading.tsx';

interface PageProps {
  readonly place: PlaceView;
  readonly onSupport: () => void;
}

/** Draws a page, anew only when it changed. What the first one does not need is fetched when it is asked for. */
export const Page = memo(function Page({ place, onSupport }: PageProps) {
  switch (place.page) {
    case 'connecting':
    case 'cover':
      return <CoverPage place={place} onSupport={onSupport} />;
    case 'loading':
      return <LessonLoading view={place.lesson} />;
    case 'failed':
      return <FailedPage view={place.lesson} cause={place.cause} failures={place.failures} />;
    case 'lesson': {
      const { content, lesson, arriveAt } = place;
      const key = `${content.key} ${content.language}`;
      return content.type === 'quiz' ? (
        <QuizPage key={key} view={lesson} content={content} />
      ) : (
        <LessonPage key={key} view={lesson} content={content} arriveAt={arriveAt} />
      );
    }
    case 'exit':
      return <ExitPage />;
    case 'ended':
      return <EndedPage />;
    default:
      return assertNever(place);
  }
});
