import { type Ref, useId } from 'react';

import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { addItemNaming } from '../../commands/items.ts';
import type { DraftPlace } from '../../commands/edit.ts';
import { CaptionsButton } from './CaptionsButton.tsx';
import { FileDrop } from './FileDrop.tsx';
import { useForm } from './FormContext.ts';
import { acceptedFor, WhatBecame } from './MediaField.tsx';
import styles from './MediaField.module.css';
import type { NeededFile } from './neededFile.ts';
import { useTakenFiles } from './useTakenFiles.ts';

interface AddFileProps {
  readonly words: string;
  readonly list: DraftPlace;
  readonly needed: NeededFile;
  readonly input: Ref<HTMLInputElement>;
}

/**
 * Adds one more to a list of what cannot be without a file: that comes first, from this computer, or,
 * where it says what a film says, written here.
 */
export function AddFile({ words, list, needed: { name: field, media }, input }: AddFileProps) {
  const { t } = useTranslation('editor');
  const { later } = useForm();
  const id = useId();
  const { told, take, put } = useTakenFiles(media);
  const receive = (file: File) => {
    const addThere = later(list);
    void take(file, (name) => addThere((at) => addItemNaming(at, { [field]: name })));
  };
  const receiveText = async (bytes: Uint8Array<ArrayBuffer>) => {
    const addThere = later(list);
    const name = await put({ bytes, name: 'captions.vtt' });
    if (name !== null) addThere((at) => addItemNaming(at, { [field]: name }));
  };
  return (
    <FileDrop onFile={receive}>
      <div className={styles['ways']}>
        <label className={styles['upload']} htmlFor={id}>
          {words}
        </label>
        <input
          id={id}
          ref={input}
          type="file"
          accept={acceptedFor(media)}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            target.value = '';
            if (file !== undefined) receive(file);
          }}
        />
        {media === 'captions' && (
          <CaptionsButton chosen="" place={list} onSave={(bytes) => void receiveText(bytes)} />
        )}
      </div>
      {told === null && <p className={styles['told']}>{t('media.dropHint')}</p>}
      <WhatBecame told={told} />
    </FileDrop>
  );
}
