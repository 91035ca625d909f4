import type { PlayableCover } from '../../course/playable.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { RichText } from '../../richtext/RichText.tsx';

/** The first sheet: which course this is, of when, and what it is for. */
export function PaperFront({ cover }: { readonly cover: PlayableCover }) {
  const { t } = useTranslation();
  const { eyebrow, title, description, version, about, objectives, contentNote } = cover;
  return (
    <header>
      {eyebrow !== null && <p data-label>{eyebrow}</p>}
      <h1>{title}</h1>
      <p data-lede>{description}</p>
      <p>
        {t('paper.version', { version })} · {t('cover.updated', { date: cover.updatedOn })}
      </p>
      {contentNote !== null && (
        <div role="note" data-boxed>
          <RichText value={contentNote} />
        </div>
      )}
      {objectives.length > 0 && (
        <>
          <h2>{t('cover.youWillLearn')}</h2>
          <ul>
            {objectives.map((objective) => (
              <li key={objective}>{objective}</li>
            ))}
          </ul>
        </>
      )}
      {about !== null && <RichText value={about} />}
    </header>
  );
}
