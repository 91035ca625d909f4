import type { PaperProps } from '../paperContract.ts';
import { PaperPicture } from '../PaperPicture.tsx';
import { PaperQuestion } from '../PaperQuestion.tsx';
import { regionLabel } from './content.ts';

/** A picture with the numbers of its regions, and the list of their names to tick. */
export function Paper({ content, answers }: PaperProps<'hotspot'>) {
  const { credit, regions } = content;
  return (
    <>
      <PaperPicture
        picture={content}
        credit={credit}
        over={regions.map(({ item, x, y }, index) => (
          <span key={item} data-pin style={{ left: `${x}%`, top: `${y}%` }}>
            {index + 1}
          </span>
        ))}
      />
      <PaperQuestion
        {...content}
        several={content.select === 'several'}
        options={regions.map((region, index) => ({
          ...region,
          text: regionLabel(index, region.text),
          part: region.text,
        }))}
        feedback={content.feedback.correct}
        answers={answers}
      />
    </>
  );
}
