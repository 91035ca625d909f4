import { type FormEvent, useCallback, useEffect, useId, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useStore } from '../../player/play/useStore.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Draft } from '../document/draft.ts';
import type { WorkspaceProps } from '../page/workspaces.ts';
import { bringBackVersion } from './bringBackVersion.ts';
import { DifferenceList } from './DifferenceList.tsx';
import type { VersionHead, Versions } from './versions.ts';
import styles from './VersionsPage.module.css';
import { useVersionName } from './useVersionName.ts';

/** The versions of a course: kept, looked at, compared in words, and brought back. */
export function VersionsPage({ editing }: WorkspaceProps) {
  const { t } = useTranslation('editor');
  const { versions } = editing;
  return versions === null ? (
    <p>{t('versions.cannot')}</p>
  ) : (
    <Kept editing={editing} versions={versions} />
  );
}

interface KeptProps extends Pick<WorkspaceProps, 'editing'> {
  readonly versions: Versions;
}

/** What is shown of a version: its words, or how it differs from another one, or from now. */
interface Shown {
  readonly before: Draft;
  readonly after: Draft;
  readonly title: string;
}

function Kept({ editing, versions }: KeptProps) {
  const { t } = useTranslation('editor');
  const announce = useAnnounce();
  const nameOf = useVersionName();
  const { draft } = useStore(editing.history);
  const [heads, setHeads] = useState<readonly VersionHead[] | null>(null);
  const [other, setOther] = useState('');
  const [shown, setShown] = useState<Shown | null>(null);
  const look = useCallback(() => versions.list().then(setHeads), [versions]);
  useEffect(() => void look(), [look]);
  const keep = async (name: string) => {
    const kept = await versions.keep('named', name, draft);
    announce(t(kept ? 'versions.kept' : 'versions.notKept'));
    await look();
  };
  const compare = async (head: VersionHead) => {
    const before = await versions.read(head.key);
    const chosen = heads?.find(({ key }) => key === other && key !== head.key);
    const after = chosen === undefined ? draft : await versions.read(chosen.key);
    if (before === null || after === null) return;
    const to = chosen === undefined ? t('versions.now') : nameOf(chosen);
    setShown({ before, after, title: t('versions.from', { from: nameOf(head), to }) });
  };
  const read = async (head: VersionHead) => {
    const after = await versions.read(head.key);
    if (after !== null) setShown({ before: new Map(), after, title: nameOf(head) });
  };
  const bringBack = async (head: VersionHead) => {
    const texts = await versions.read(head.key);
    if (texts === null) return;
    editing.act(bringBackVersion(texts, nameOf(head)));
    announce(t('versions.back', { name: nameOf(head) }));
  };
  const remove = async (head: VersionHead) => {
    await versions.remove(head.key);
    setShown(null);
    announce(t('versions.gone', { name: nameOf(head) }));
    await look();
  };
  return (
    <div className={styles['page']}>
      <p className={styles['intro']}>{t('versions.intro')}</p>
      <KeepForm onKeep={(name) => void keep(name)} />
      {heads?.length === 0 && <p>{t('versions.none')}</p>}
      {heads !== null && heads.length > 0 && (
        <>
          <CompareWith heads={heads} other={other} onChoose={setOther} />
          <ul className={styles['versions']}>
            {heads.map((head) => (
              <OneVersion
                key={head.key}
                name={nameOf(head)}
                onCompare={() => void compare(head)}
                onRead={() => void read(head)}
                onBringBack={() => void bringBack(head)}
                onRemove={() => void remove(head)}
              />
            ))}
          </ul>
        </>
      )}
      {shown !== null && <DifferenceList key={shown.title} {...shown} />}
    </div>
  );
}

function KeepForm({ onKeep }: { readonly onKeep: (name: string) => void }) {
  const { t } = useTranslation('editor');
  const [name, setName] = useState('');
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onKeep(name.trim());
    setName('');
  };
  return (
    <form className={styles['keep']} onSubmit={submit}>
      <label htmlFor={id}>{t('versions.name')}</label>
      <input
        id={id}
        className={styles['input']}
        dir="auto"
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <Button type="submit">{t('versions.keep')}</Button>
    </form>
  );
}

interface CompareWithProps {
  readonly heads: readonly VersionHead[];
  readonly other: string;
  readonly onChoose: (key: string) => void;
}

function CompareWith({ heads, other, onChoose }: CompareWithProps) {
  const { t } = useTranslation('editor');
  const nameOf = useVersionName();
  const id = useId();
  return (
    <p className={styles['keep']}>
      <label htmlFor={id}>{t('versions.with')}</label>
      <select
        id={id}
        className={styles['input']}
        value={other}
        onChange={({ target }) => onChoose(target.value)}
      >
        <option value="">{t('versions.now')}</option>
        {heads.map((head) => (
          <option key={head.key} value={head.key}>
            {nameOf(head)}
          </option>
        ))}
      </select>
    </p>
  );
}

interface OneVersionProps {
  readonly name: string;
  readonly onCompare: () => void;
  readonly onRead: () => void;
  readonly onBringBack: () => void;
  readonly onRemove: () => void;
}

function OneVersion({ name, onCompare, onRead, onBringBack, onRemove }: OneVersionProps) {
  const { t } = useTranslation('editor');
  const way = (label: 'compare' | 'read' | 'bringBack' | 'remove', press: () => void) => (
    <Button look="bare" aria-label={t(`versions.${label}Named`, { name })} onClick={press}>
      {t(`versions.${label}`)}
    </Button>
  );
  return (
    <li>
      <span className={styles['name']}>{name}</span>
      <span className={styles['ways']}>
        {way('compare', onCompare)}
        {way('read', onRead)}
        {way('bringBack', onBringBack)}
        {way('remove', onRemove)}
      </span>
    </li>
  );
}
