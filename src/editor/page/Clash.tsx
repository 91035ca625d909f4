import { lazy, Suspense, useEffect, useRef, useState } from 'react';

import { MEDIA_FOLDER } from '../../course/files.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useStore } from '../../player/play/useStore.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Editing } from '../editing/editing.ts';
import type { NewFiles } from '../shelf/shelf.ts';
import type { SavingState } from '../editing/saving.ts';
import styles from './Clash.module.css';
import { PartBoundary } from './PartBoundary.tsx';
import { troubleWords } from './troubleWords.ts';

/** Fetched when two have written the same: most never see it. */
const ClashDialog = lazy(async () => ({
  default: (await import('./ClashDialog.tsx')).ClashDialog,
}));

/** As much of the editing as has to do with what others wrote. */
export type Clashing = Pick<Editing, 'saving' | 'settle' | 'history' | 'saveAgain' | 'putBack'>;

interface ClashProps {
  readonly editing: Clashing;
  /** The addresses of the course's pictures and other files, by name, as far as this window has them. */
  readonly media: ReadonlyMap<string, string>;
}

/** What keeps the latest changes from being saved, and the ways out. */
export function Clash({ editing, media }: ClashProps) {
  const { t } = useTranslation('editor');
  const state = useStore(editing.saving);
  const [open, setOpen] = useState(false);
  useSaidSaved(state);
  if (typeof state === 'string') return null;
  const [clashes, theirs] =
    'clashes' in state ? [state.clashes, state.now] : [null, new Map<string, string>()];
  const putBack = async () => editing.putBack(await filesAt(media));
  return (
    <section className={styles['clash']}>
      <p role="alert">
        {clashes === null
          ? `${troubleWords(state, t)} ${t('trouble.stillHere')}`
          : t('clash.told', { count: clashes.length })}
      </p>
      <div className={styles['ways']}>
        {clashes === null ? (
          <>
            <Button onClick={editing.saveAgain}>{t('trouble.again')}</Button>
            {state.kind === 'gone' && (
              <Button look="quiet" onClick={() => void putBack()}>
                {t('trouble.putBack')}
              </Button>
            )}
          </>
        ) : (
          <Button onClick={() => setOpen(true)}>{t('clash.open')}</Button>
        )}
      </div>
      {clashes !== null && open && (
        <PartBoundary>
          <Suspense>
            <ClashDialog
              editing={editing}
              clashes={clashes}
              theirs={theirs}
              onClose={() => setOpen(false)}
            />
          </Suspense>
        </PartBoundary>
      )}
    </section>
  );
}

/** What stands at addresses of this page, by its path in the course; what cannot be read is left out. */
async function filesAt(media: ReadonlyMap<string, string>): Promise<NewFiles> {
  const files = [...media].map(async ([name, address]) => {
    try {
      const bytes = await (await fetch(address)).arrayBuffer();
      return [[MEDIA_FOLDER + name, new Uint8Array(bytes)] as const];
    } catch {
      return [];
    }
  });
  return new Map((await Promise.all(files)).flat());
}

/** Says once that all is saved after something was in the way: what told of that goes without a word. */
function useSaidSaved(state: SavingState): void {
  const { t } = useTranslation('editor');
  const announce = useAnnounce();
  const wasInWay = useRef(false);
  useEffect(() => {
    if (typeof state !== 'string') wasInWay.current = true;
    if (state !== 'saved' || !wasInWay.current) return;
    wasInWay.current = false;
    announce(t('saving.saved'));
  }, [announce, state, t]);
}
