import { useId } from 'react';

import type { BlockType } from '../../blocks/types.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { insertBlock } from '../commands/blocks.ts';
import type { Command, DraftPlace } from '../commands/edit.ts';
import { fileFirst, insertPicture, insertPlayed } from '../commands/mediaBlocks.ts';
import { below } from '../editing/places.ts';
import { filmFields } from '../media/filmFields.ts';
import { FileDrop } from '../page/form/FileDrop.tsx';
import { useForm } from '../page/form/FormContext.ts';
import { acceptedFor, filesOf, WhatBecame } from '../page/form/MediaField.tsx';
import media from '../page/form/MediaField.module.css';
import { useTakenFiles } from '../page/form/useTakenFiles.ts';
import styles from './FileFirst.module.css';

interface FileFirstProps {
  readonly list: DraftPlace;
  readonly index: number;
  readonly type: BlockType;
  /** To the library. */
  readonly onBack: () => void;
  /** It was added, or nothing is to be. */
  readonly onClose: () => void;
}

/** Asks for the file that a block is nothing without: from this computer, or one that the course has. */
export function FileFirst({ list, index, type, onBack, onClose }: FileFirstProps) {
  const { t } = useTranslation('editor');
  const tools = useForm();
  const kind = fileFirst(type) ?? 'image';
  const { told, take } = useTakenFiles(kind);
  const id = useId();
  const put = (command: Command, field: string) => {
    onClose();
    if (tools.act(command)) tools.choose(below(below(list, index), field));
  };
  const onChosen = (file: string, facts: Readonly<Record<string, unknown>>) =>
    kind === 'image'
      ? put(insertPicture(list, index, type, file), 'alternative')
      : put(insertPlayed(list, index, file, facts), 'title');
  const receive = (file: File) =>
    void take(file, (name, { became, poster }) =>
      onChosen(name, became?.kind === 'film' ? filmFields(became.film, poster) : {}),
    );
  const names = filesOf(tools, kind);
  return (
    <Dialog open onClose={onClose} title={t(`media.first.${kind}`)} closeLabel={t('close')}>
      <FileDrop onFile={receive}>
        <label className={media['upload']} htmlFor={id}>
          {t('media.add')}
        </label>
        <input
          id={id}
          type="file"
          accept={acceptedFor(kind)}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            target.value = '';
            if (file !== undefined) receive(file);
          }}
        />
        <WhatBecame told={told} />
        {told === null && <p className={media['told']}>{t('media.dropHint')}</p>}
        {names.length > 0 && (
          <section className={styles['there']} aria-labelledby={`${id}-there`}>
            <h3 id={`${id}-there`}>{t('media.first.there')}</h3>
            <ul>
              {names.map((name) => (
                <li key={name}>
                  <FileChoice
                    name={name}
                    address={kind === 'image' ? tools.mediaAddress(name) : null}
                    onChoose={() => onChosen(name, {})}
                  />
                </li>
              ))}
            </ul>
          </section>
        )}
        <div className={styles['ways']}>
          {kind === 'video' && (
            <Button look="quiet" onClick={() => put(insertBlock(list, index, type), 'title')}>
              {t('media.first.elsewhere')}
            </Button>
          )}
          <Button look="bare" onClick={onBack}>
            {t('media.first.back')}
          </Button>
        </div>
      </FileDrop>
    </Dialog>
  );
}

interface FileChoiceProps {
  readonly name: string;
  /** Of a picture. */
  readonly address: string | null;
  readonly onChoose: () => void;
}

function FileChoice({ name, address, onChoose }: FileChoiceProps) {
  return (
    <button type="button" className={styles['file']} onClick={onChoose}>
      {address !== null && <img src={address} alt="" loading="lazy" />}
      <span dir="ltr">{name}</span>
    </button>
  );
}
