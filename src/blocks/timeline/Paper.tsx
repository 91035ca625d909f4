import { Deeper } from '../../ui/HeadingLevel.tsx';
import { PaperHead } from '../PaperHead.tsx';
import { PaperPicture } from '../PaperPicture.tsx';
import type { PaperProps } from '../paperContract.ts';

/** Every event with its time, one below the other. */
export const Paper = ({ content: { title, intro, events } }: PaperProps<'timeline'>) => (
  <>
    <PaperHead title={title} intro={intro} />
    <Deeper>
      {events.map((event) => (
        <section key={event.item}>
          <PaperHead
            title={`${event.when}: ${event.title}`}
            part={event.title}
            intro={event.text}
          />
          {event.picture !== null && <PaperPicture picture={event.picture} />}
        </section>
      ))}
    </Deeper>
  </>
);
