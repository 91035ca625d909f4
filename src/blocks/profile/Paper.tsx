import { useTranslation } from '../../i18n/useTranslation.tsx';
import { RichText } from '../../richtext/RichText.tsx';
import { Plain } from '../../ui/Plain.tsx';
import type { PaperProps } from '../paperContract.ts';
import { PaperAsked } from '../PaperQuestion.tsx';

/** A table with boxes to tick; with the answers, how to count them, and what the results mean. */
export function Paper({ content, answers }: PaperProps<'profile'>) {
  const { t } = useTranslation();
  const { question, scale, statements, dimensions } = content;
  return (
    <PaperAsked question={question} answers={answers}>
      <table>
        <thead>
          <tr>
            <td>&nbsp;</td>
            {scale.map(({ item, text }) => (
              <th key={item} scope="col">
                <Plain text={text} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statements.map(({ item, text, reversed }) => (
            <tr key={item}>
              <th scope="row">
                <Plain text={text} />
              </th>
              {scale.map((point, index) => (
                <td key={point.item}>{answers && (reversed ? scale.length - index : index + 1)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {answers &&
        dimensions.map(({ title, bands }, index) => (
          <div key={title}>
            <p>
              <strong>
                <Plain text={title} />
              </strong>
              : {t('blocks.profile.countOnPaper')}{' '}
              {statements
                .filter(({ dimension }) => dimension === index)
                .map(({ text }) => text)
                .join(' · ')}
            </p>
            {bands.map((band) => (
              <div key={band.from} data-said>
                <p data-label>
                  {t('blocks.profile.bandOnPaper', { from: band.from, to: band.to })}{' '}
                  <Plain text={band.title} />
                </p>
                <RichText value={band.text} />
              </div>
            ))}
          </div>
        ))}
    </PaperAsked>
  );
}
