import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { PaperProps } from '../paperContract.ts';
import { PaperPicture } from '../PaperPicture.tsx';
import { PaperPlaces } from '../PaperPlaces.tsx';
import { pointLabels } from './content.ts';

/** The picture with its numbers, and a line beside each name to write one on. */
export function Paper({ content, answers }: PaperProps<'labelPicture'>) {
  const { t } = useTranslation();
  const { credit, items, points } = content;
  const numbers = points.map(({ item, x, y }, index) => (
    <span key={item} data-pin style={{ left: `${x}%`, top: `${y}%` }}>
      {index + 1}
    </span>
  ));
  return (
    <PaperPlaces
      content={content}
      picture={<PaperPicture picture={content} credit={credit} over={numbers} />}
      items={items.map((each) => ({ ...each, label: each.text }))}
      places={pointLabels(content, t)}
      answers={answers}
    />
  );
}
