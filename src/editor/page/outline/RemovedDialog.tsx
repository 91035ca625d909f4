import { type ReactNode, useCallback, useEffect, useState } from 'react';

import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { useStore } from '../../../player/play/useStore.ts';
import { useAnnounce } from '../../../ui/Announcer.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useKeptFocus } from '../../../ui/useKeptFocus.ts';
import { bringBack, isThere, type Removed } from '../../commands/removed.ts';
import type { Editing } from '../../editing/editing.ts';
import { blockName } from '../blockName.ts';
import type { Bin, InBin } from '../../shelf/bin.ts';
import styles from './RemovedDialog.module.css';

export interface RemovedDialogProps {
  readonly bin: Bin;
  readonly editing: Editing;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The lessons and blocks that were removed: brought back with all that learners did, or deleted. */
export function RemovedDialog({ open, onClose, ...rest }: RemovedDialogProps) {
  const { t } = useTranslation('editor');
  return (
    <Dialog open={open} onClose={onClose} title={t('bin.title')} closeLabel={t('close')}>
      <p className={styles['where']}>{t('bin.where')}</p>
      <KeptFocus>
        <RemovedList {...rest} />
      </KeptFocus>
    </Dialog>
  );
}

/** Each button goes with its row. */
const KeptFocus = ({ children }: { readonly children: ReactNode }) => (
  <div {...useKeptFocus<HTMLDivElement>()}>{children}</div>
);

function RemovedList({ bin, editing }: Pick<RemovedDialogProps, 'bin' | 'editing'>) {
  const { t, i18n } = useTranslation('editor');
  const announce = useAnnounce();
  const { draft } = useStore(editing.history);
  const [found, setFound] = useState<readonly InBin[] | 'failed'>([]);
  const [trouble, setTrouble] = useState('');
  const look = useCallback(async () => {
    const read = await bin.read();
    setFound(read.ok ? read.value : 'failed');
  }, [bin]);
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- once the bin has answered
    void look();
  }, [look]);
  if (found === 'failed') return <p role="alert">{t('bin.failed')}</p>;
  const gone = latestOfEach(found).filter(({ removed }) => !isThere(draft, removed));
  if (gone.length === 0) return <p>{t('bin.none')}</p>;
  const back = ({ removed }: InBin) => {
    const title = titleOf(removed, i18n.language);
    const isBack = editing.act(bringBack(removed));
    setTrouble(isBack ? '' : t('bin.noRoom', { title }));
    if (isBack) announce(t('bin.back', { title }));
  };
  const erase = async ({ removed }: InBin) => {
    const same = found.filter((each) => isSame(each.removed, removed));
    for (const { key } of same) await bin.deleteForGood(key);
    announce(t('bin.deleted', { title: titleOf(removed, i18n.language) }));
    await look();
  };
  return (
    <>
      {trouble !== '' && <p role="alert">{trouble}</p>}
      <ul className={styles['removed']}>
        {gone.map((each) => (
          <RemovedItem
            key={each.key}
            inBin={each}
            onBack={() => back(each)}
            onErase={() => void erase(each)}
          />
        ))}
      </ul>
    </>
  );
}

interface RemovedItemProps {
  readonly inBin: InBin;
  readonly onBack: () => void;
  readonly onErase: () => void;
}

function RemovedItem({ inBin: { removed, at }, onBack, onErase }: RemovedItemProps) {
  const { t, i18n } = useTranslation('editor');
  const title = titleOf(removed, i18n.language);
  const when = at.toLocaleString(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  const kind = removed.kind === 'block' ? 'block' : removed.type === 'quiz' ? 'quiz' : 'lesson';
  return (
    <li>
      <span className={styles['words']}>
        <bdi>{title}</bdi>
        <small>{t(`bin.${kind}`, { type: typeOf(removed, i18n.language), when })}</small>
      </span>
      <Button look="quiet" aria-label={t('bin.bringBackNamed', { title })} onClick={onBack}>
        {t('bin.bringBack')}
      </Button>
      <Button look="bare" aria-label={t('bin.deleteNamed', { title })} onClick={onErase}>
        {t('bin.deleteForGood')}
      </Button>
    </li>
  );
}

const isSame = (one: Removed, other: Removed): boolean =>
  one.kind === other.kind && one.id === other.id;

/** What was removed twice is there once, as it was last. */
const latestOfEach = (found: readonly InBin[]): readonly InBin[] =>
  found.filter(
    ({ removed }, index) => found.findIndex((each) => isSame(each.removed, removed)) === index,
  );

const titleOf = (removed: Removed, language: string): string =>
  removed.title ?? typeOf(removed, language);

const typeOf = ({ type }: Removed, language: string): string => blockName({ type }, language).type;
