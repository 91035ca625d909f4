import type { DescribedPicture } from '../../core/pictureFile.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { RichText } from '../../richtext/RichText.tsx';
import { Plain } from '../../ui/Plain.tsx';
import { PaperHead } from '../PaperHead.tsx';
import { PaperPicture } from '../PaperPicture.tsx';
import type { PaperProps } from '../paperContract.ts';

/** A row for each card: cover the answers with a hand, and practise. */
export function Paper({ content: { title, intro, cards } }: PaperProps<'flashcards'>) {
  const { t } = useTranslation();
  return (
    <>
      <PaperHead title={title} intro={intro} />
      <table>
        <thead>
          <tr>
            <th scope="col">{t('blocks.flashcards.prompt')}</th>
            <th scope="col">{t('blocks.flashcards.answer')}</th>
          </tr>
        </thead>
        <tbody>
          {cards.map(({ item, prompt, promptPicture, answer, answerPicture }) => (
            <tr key={item}>
              <th scope="row">
                <Shown picture={promptPicture} />
                <Plain text={prompt} />
              </th>
              <td>
                <Shown picture={answerPicture} />
                <RichText value={answer} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const Shown = ({ picture }: { readonly picture: DescribedPicture | null }) =>
  picture === null ? null : <PaperPicture picture={picture} />;
