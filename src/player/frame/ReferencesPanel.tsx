import type { PlayableOutline } from '../../course/playable.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { WithFormulas } from '../../richtext/DrawnFormula.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { siteOf } from '../../core/siteOf.ts';
import { CourseText } from '../words/CourseText.tsx';
import styles from './ReferencesPanel.module.css';

type Sources = Pick<PlayableOutline, 'glossary' | 'references' | 'credits'>;

interface ReferencesPanelProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly sources: Sources;
}

/** What the course stands on: its words explained, its sources, and whom it thanks. */
export function ReferencesPanel({ open, onClose, sources }: ReferencesPanelProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      place="end"
      title={t('references.title')}
      closeLabel={t('common.close')}
    >
      <WithFormulas>
        <div className={styles['references']}>
          <Glossary entries={sources.glossary} />
          <References references={sources.references} />
          {sources.credits !== null && (
            <section aria-labelledby="credits">
              <h3 id="credits">{t('references.credits')}</h3>
              <CourseText value={sources.credits} size="small" />
            </section>
          )}
        </div>
      </WithFormulas>
    </Dialog>
  );
}

function Glossary({ entries }: { readonly entries: Sources['glossary'] }) {
  const { t } = useTranslation();
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="glossary">
      <h3 id="glossary">{t('references.glossary')}</h3>
      <dl>
        {entries.map(({ term, definition }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <CourseText value={definition} size="small" />
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
    <section aria-labelledby="references">
      <h3 id="references">{t('references.references')}</h3>
      <ul>
        {references.map(({ text, link }, index) => (
          <li key={index}>
            <CourseText value={text} size="small" />
            {link !== null && (
              <a href={link} target="_blank" rel="noreferrer">
                {t('references.open')}
                <span className="visually-hidden">
                  {t('common.linkHint', { site: siteOf(link) })}
                </span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
