import { useTranslation } from '../../i18n/useTranslation.tsx';
import { savedStateLimit } from '../package/packageFacts.ts';
import { useDesk, useDeskState } from './DeskContext.ts';
import { LessonList } from './LessonList.tsx';
import panel from './panel.module.css';
import { readSavedState } from '../record/savedState.ts';
import styles from './ProgressPanel.module.css';
import { useStanding } from './useStanding.ts';

/** What the LMS has stored of the learner, as people say it. */
export function ProgressPanel() {
  const { t } = useTranslation('simulator');
  const id = useDeskState(({ learner }) => learner.id);
  const name = useDeskState(({ learner }) => learner.name);
  return (
    <>
      <h2 className={panel['title']}>{t('progress.title')}</h2>
      <p className={panel['intro']}>
        <bdi>{name}</bdi>
      </p>
      <Saved />
      <h3 className={panel['part']}>{t('progress.status')}</h3>
      <StandingTable id={id} />
    </>
  );
}

function Saved() {
  const { t } = useTranslation('simulator');
  const { outline } = useDesk();
  const { text, limit } = useSavedText();
  const saved = readSavedState(text, outline !== null);
  if (saved.kind === 'none') return <p className={panel['empty']}>{t('progress.none')}</p>;
  const characters = t('progress.characters', { count: text.length });
  return (
    <>
      {saved.kind === 'decoded' && outline !== null ? (
        <LessonList outline={outline} saved={saved} />
      ) : (
        saved.kind !== 'decoded' && <p>{t(`progress.${saved.kind}`)}</p>
      )}
      <details className={styles['raw']} open={saved.kind === 'foreign'}>
        <summary>
          {t('progress.raw')} ·{' '}
          {limit === null ? characters : t('progress.room', { characters, limit })}
        </summary>
        <p className={panel['code']}>{text}</p>
      </details>
    </>
  );
}

const rows = ['completion', 'success', 'score', 'time'] as const;

/** What a report of the LMS shows. */
function StandingTable({ id }: { readonly id: string }) {
  const { t } = useTranslation('simulator');
  const standing = useStanding(id);
  return (
    <dl className={styles['standing']}>
      {rows.map((row) => (
        <div key={row} hidden={row === 'success' && !standing?.success} className={styles['row']}>
          <dt>{t(`progress.${row}`)}</dt>
          <dd>{standing?.[row] || t('progress.noScore')}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The text that the course has saved of the learner, and how long the standard lets it be. */
function useSavedText(): { readonly text: string; readonly limit: number | null } {
  const facts = useDeskState((state) => state.facts);
  const attempt = useDeskState(({ attempts, learner }) => attempts[learner.id]);
  const documents = useDeskState(
    ({ learner, registrations }) => registrations[learner.id]?.documents,
  );
  if (facts.standard === 'cmi5') return { text: savedIn(documents ?? {}), limit: null };
  return { text: attempt?.values['cmi.suspend_data'] ?? '', limit: savedStateLimit(facts) };
}

/** Of Waymark's State document the text in it; of any other the document itself. */
function savedIn(documents: Readonly<Record<string, string>>): string {
  const state = documents['waymark.state'];
  if (state === undefined) return Object.values(documents).join('\n');
  try {
    const parsed: unknown = JSON.parse(state);
    const saved = typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'saved') : '';
    return typeof saved === 'string' ? saved : state;
  } catch {
    return state;
  }
}
