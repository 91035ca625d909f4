import { RichText } from '../../richtext/RichText.tsx';
import { Deeper, Heading } from '../../ui/HeadingLevel.tsx';
import { Plain } from '../../ui/Plain.tsx';
import { PaperHead } from '../PaperHead.tsx';
import type { PaperProps } from '../paperContract.ts';
import { PaperPicture } from '../PaperPicture.tsx';
import type { Pin } from './content.ts';

/** A picture with numbers on it, and below it what each of them stands for. */
export function Paper({ content }: PaperProps<'labeledGraphic'>) {
  const { title, intro, credit, pins } = content;
  return (
    <>
      <PaperHead title={title} intro={intro} />
      <PaperPicture picture={content} credit={credit} over={<Numbers pins={pins} />} />
      <Deeper>
        {pins.map((pin, index) => (
          <section key={pin.item}>
            <Heading>
              <Plain text={`${index + 1}. ${pin.title}`} part={pin.title} />
            </Heading>
            <RichText value={pin.text} />
          </section>
        ))}
      </Deeper>
    </>
  );
}

/** Measured from the left in every language: pictures do not mirror. */
const Numbers = ({ pins }: { readonly pins: readonly Pin[] }) =>
  pins.map(({ item, x, y }, index) => (
    <span key={item} data-pin style={{ left: `${x}%`, top: `${y}%` }}>
      {index + 1}
    </span>
  ));
