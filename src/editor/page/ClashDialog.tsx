import { useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { Draft } from '../document/draft.ts';
import type { Editing } from '../editing/editing.ts';
import type { Choice, Clash } from '../merge/clash.ts';
import { type ClashWords, clashWords } from '../versions/clashWords.ts';
import { ChangedWords } from '../versions/ChangedWords.tsx';
import styles from './ClashDialog.module.css';

export interface ClashDialogProps {
  readonly editing: Pick<Editing, 'settle' | 'history'>;
  readonly clashes: readonly Clash[];
  /** The files as the other has them. */
  readonly theirs: Draft;
  readonly onClose: () => void;
}

type Chosen = ReadonlyMap<string, Choice>;

/** What two wrote in different ways, side by side: of each, its author says what stands. */
export function ClashDialog({ editing, clashes, theirs, onClose }: ClashDialogProps) {
  const { t, i18n } = useTranslation('editor');
  const speech = { t, language: i18n.language };
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const [asked, setAsked] = useState(false);
  const left = clashes.filter(({ key }) => !chosen.has(key)).length;
  const chooseAll = (choice: Choice) => setChosen(new Map(clashes.map(({ key }) => [key, choice])));
  const goOn = () => {
    onClose();
    void editing.settle(
      new Map([...chosen].filter(([key]) => clashes.some((each) => each.key === key))),
    );
  };
  return (
    <Dialog open onClose={onClose} title={t('clash.title')} closeLabel={t('close')}>
      <p className={styles['intro']}>{t('clash.intro')}</p>
      {clashes.length > 1 && (
        <div className={styles['all']}>
          <Button look="quiet" onClick={() => chooseAll('mine')}>
            {t('clash.allMine')}
          </Button>
          <Button look="quiet" onClick={() => chooseAll('theirs')}>
            {t('clash.allTheirs')}
          </Button>
        </div>
      )}
      {clashes.map((clash) => (
        <OneClash
          key={clash.key}
          clash={clash}
          words={clashWords(clash, editing.history.get().draft, theirs, speech)}
          choice={chosen.get(clash.key) ?? null}
          onChoose={(choice) => setChosen(new Map(chosen).set(clash.key, choice))}
        />
      ))}
      <div className={styles['end']}>
        <Button unavailable={left > 0} onRefused={() => setAsked(true)} onClick={goOn}>
          {t('clash.done')}
        </Button>
        <output>{asked && left > 0 ? t('clash.left', { count: left }) : ''}</output>
      </div>
    </Dialog>
  );
}

interface OneClashProps {
  readonly clash: Clash;
  readonly words: ClashWords;
  readonly choice: Choice | null;
  readonly onChoose: (choice: Choice) => void;
}

function OneClash({ clash, words: { name, ...told }, choice, onChoose }: OneClashProps) {
  const { t } = useTranslation('editor');
  const isWhole = clash.kind === 'file' || clash.kind === 'together';
  const option = (value: Choice, label: string, said: string | null) => (
    <label className={styles['option']} data-chosen={choice === value || undefined}>
      <span className={styles['head']}>
        <input
          type="radio"
          name={clash.key}
          checked={choice === value}
          onChange={() => onChoose(value)}
        />
        {label}
      </span>
      {said !== null && (
        <span className={styles['said']}>
          {clash.kind === 'field' ? (
            <ChangedWords
              before={value === 'mine' ? told.theirs : told.mine}
              after={said}
              only="after"
            />
          ) : (
            said
          )}
        </span>
      )}
    </label>
  );
  return (
    <fieldset className={styles['clash']}>
      <legend>{name}</legend>
      {isWhole && <p>{t(`clash.${clash.kind === 'file' ? 'file' : 'together'}`)}</p>}
      <div className={styles['sides']}>
        {option('mine', t('clash.mine'), isWhole ? null : told.mine)}
        {option('theirs', t('clash.theirs'), isWhole ? null : told.theirs)}
      </div>
      {clash.mayKeepBoth &&
        option('both', t(clash.kind === 'together' ? 'clash.keepTogether' : 'clash.both'), null)}
    </fieldset>
  );
}
