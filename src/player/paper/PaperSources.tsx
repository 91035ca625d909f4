import type { PlayableOutline } from '../../course/playable.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { RichText } from '../../richtext/RichText.tsx';

type Sources = Pick<PlayableOutline, 'glossary' | 'references' | 'credits'>;

/** The last sheets: words, sources and thanks. */
export const PaperSources = ({ sources }: { readonly sources: Sources }) => (
  <footer>
    <Glossary {...sources} />
    <References {...sources} />
    <Credits {...sources} />
  </footer>
);

function Glossary({ glossary }: Pick<Sources, 'glossary'>) {
  const { t } = useTranslation();
  if (glossary.length === 0) return null;
  return (
    <section>
      <h2>{t('references.glossary')}</h2>
      <dl>
        {glossary.map(({ term, definition }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <RichText value={definition} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function References({ references }: Pick<Sources, 'references'>) {
  const { t } = useTranslation();
  if (references.length === 0) return null;
  return (
    <section>
      <h2>{t('references.references')}</h2>
      <ul>
        {references.map(({ text, link }, index) => (
          <li key={index}>
            <RichText value={text} />
            {link !== null && <span data-address>{link}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Credits({ credits }: Pick<Sources, 'credits'>) {
  const { t } = useTranslation();
  if (credits === null) return null;
  return (
    <section>
      <h2>{t('references.credits')}</h2>
      <RichText value={credits} />
    </section>
  );
}
