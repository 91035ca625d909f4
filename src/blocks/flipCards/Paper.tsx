import { RichText } from '../../richtext/RichText.tsx';
import { Deeper, Heading } from '../../ui/HeadingLevel.tsx';
import { PaperHead } from '../PaperHead.tsx';
import type { PaperProps } from '../paperContract.ts';

/** Both sides of every card. */
export const Paper = ({ content: { title, intro, cards } }: PaperProps<'flipCards'>) => (
  <>
    <PaperHead title={title} intro={intro} />
    <Deeper>
      {cards.map(({ item, front, back }) => (
        <section key={item}>
          <Heading>{front}</Heading>
          <RichText value={back} />
        </section>
      ))}
    </Deeper>
  </>
);
