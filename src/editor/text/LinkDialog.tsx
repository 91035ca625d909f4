import { type FormEvent, use, useId, useRef, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { closeAround } from '../../ui/closeAround.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { linkAddress } from './linkAddress.ts';
import styles from './LinkDialog.module.css';
import { type LinkTarget, LinkTargetsContext } from './LinkTargetsContext.ts';

export interface LinkDialogProps {
  readonly open: boolean;
  /** Where the link leads now; `null`: it is a new one. */
  readonly address: string | null;
  readonly onClose: () => void;
  /**
   * `null`: the link is taken away.
   * @param words What to write where no words are chosen.
   */
  readonly onSet: (address: string | null, words?: string) => void;
}

/** Asks where a link leads: to the web, or to something in the course, which is chosen by its name. */
export function LinkDialog({ open, address, onClose, onSet }: LinkDialogProps) {
  const { t } = useTranslation('editor');
  const ways = useRef<HTMLDivElement>(null);
  const set = (next: string | null, words?: string) => {
    closeAround(ways.current);
    onClose();
    onSet(next, words);
  };
  return (
    <Dialog open={open} onClose={onClose} title={t('text.linkTitle')} closeLabel={t('close')}>
      <div ref={ways} className={styles['ways']}>
        <AddressForm address={address} onSet={set} />
        <Targets address={address} onSet={set} />
        {address !== null && (
          <Button look="quiet" onClick={() => set(null)}>
            {t('text.unlink')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}

type WayProps = Pick<LinkDialogProps, 'address' | 'onSet'>;

function AddressForm({ address, onSet }: WayProps) {
  const { t } = useTranslation('editor');
  const id = useId();
  const isOutside = address !== null && !WITHIN.test(address);
  const [written, setWritten] = useState(isOutside ? address.replace(/^mailto:/i, '') : '');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const found = linkAddress(written);
    setWrong(found === null);
    if (found !== null) onSet(found, written.trim().replace(/^(https?:\/\/|mailto:|tel:)/i, ''));
  };
  return (
    <form className={styles['way']} onSubmit={submit} noValidate>
      <label htmlFor={id}>{t('text.address')}</label>
      <input
        id={id}
        data-begin
        className={styles['input']}
        type="url"
        dir="ltr"
        value={written}
        aria-describedby={isWrong ? `${id}-wrong` : `${id}-hint`}
        aria-invalid={isWrong || undefined}
        onChange={({ target }) => setWritten(target.value)}
      />
      {isWrong ? (
        <p id={`${id}-wrong`} role="alert" className={styles['wrong']}>
          {t('text.noAddress')}
        </p>
      ) : (
        <p id={`${id}-hint`} className={styles['hint']}>
          {t('text.addressHint')}
        </p>
      )}
      <Button type="submit">{t('text.set')}</Button>
    </form>
  );
}

const WITHIN = /^(glossary|lesson|block):/i;

const KINDS = ['term', 'lesson', 'block'] as const;

function Targets({ address, onSet }: WayProps) {
  const { t } = useTranslation('editor');
  const id = useId();
  const [targets] = useState(use(LinkTargetsContext));
  const [sought, setSought] = useState('');
  const found = targets.filter(({ name }) => name.toLowerCase().includes(sought.toLowerCase()));
  if (targets.length === 0) return null;
  return (
    <section className={styles['way']} aria-labelledby={id}>
      <h3 id={id}>{t('text.within')}</h3>
      <label className={styles['search']}>
        <span>{t('text.search')}</span>
        <input
          type="search"
          className={styles['input']}
          dir="auto"
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      </label>
      {found.length === 0 && <p>{t('text.none')}</p>}
      {KINDS.map((kind) => (
        <TargetList
          key={kind}
          name={t(`text.places.${kind}`)}
          targets={found.filter((target) => target.kind === kind)}
          address={address}
          onSet={onSet}
        />
      ))}
    </section>
  );
}

interface TargetListProps extends WayProps {
  readonly name: string;
  readonly targets: readonly LinkTarget[];
}

function TargetList({ name, targets, address, onSet }: TargetListProps) {
  const id = useId();
  if (targets.length === 0) return null;
  return (
    <>
      <h4 id={id} className={styles['kind']}>
        {name}
      </h4>
      <ul className={styles['targets']} aria-labelledby={id}>
        {targets.map((target) => (
          <li key={target.address}>
            <button
              type="button"
              className={styles['target']}
              aria-current={target.address === address || undefined}
              onClick={() => onSet(target.address, target.name)}
            >
              <bdi>{target.name}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
