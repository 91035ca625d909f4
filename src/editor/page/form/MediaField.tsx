import { useState } from 'react';

import { MEDIA_FOLDER } from '../../../course/files.ts';
import { valueAt } from '../../../course/load/jsonPath.ts';
import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { setField } from '../../commands/setField.ts';
import { type ControlProps, tied } from './control.ts';
import styles from './controls.module.css';
import { troubleWords } from '../troubleWords.ts';
import type { FieldFacts } from '../../../blocks/fields.ts';
import { type FormTools, useForm } from './FormContext.ts';
import { freeName } from './freeName.ts';
import type { ShelfTrouble } from '../../shelf/shelf.ts';

type Media = NonNullable<FieldFacts['media']>;

/** What a file of a kind may be called, for the computer's own window. */
const ACCEPTED: Readonly<Record<Media, string>> = {
  image: '.svg,.png,.jpg,.jpeg,.webp,.avif,.gif',
  video: '.mp4,.webm',
  audio: '.mp3,.m4a,.ogg',
  captions: '.vtt',
  document: '.pdf',
  any: '',
};

/** A file of the course: one that is there, or one from this computer. */
export function MediaField({ media, ...props }: ControlProps & { readonly media: Media }) {
  const { t } = useTranslation('editor');
  const tools = useForm();
  const { act, mediaAddress } = tools;
  const [trouble, setTrouble] = useState<ShelfTrouble | null>(null);
  const { id, value, owner, place, label } = props;
  const chosen = typeof value === 'string' ? value : '';
  const names = filesOf(tools, media);
  const shown = media === 'image' && chosen !== '' ? mediaAddress(chosen) : null;
  const choose = (name: string) => {
    act(setField(place, name === '' ? undefined : name));
    // What was said of the picture before is not true of another one.
    const said = { file: place.file, path: [...place.path.slice(0, -1), 'alternative'] };
    if (media === 'image' && valueAt(owner, ['alternative']) !== undefined) {
      act(setField(said, undefined));
    }
  };
  const take = async (file: File) => {
    const name = freeName(file.name, tools.media);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const refused = await tools.addMedia(MEDIA_FOLDER + name, bytes);
    setTrouble(refused);
    if (refused === null) choose(name);
  };
  return (
    <div className={styles['media']}>
      {shown !== null && <img className={styles['thumb']} src={shown} alt="" />}
      <select
        {...tied(props)}
        className={styles['select']}
        value={chosen}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{t('media.none')}</option>
        {chosen !== '' && !names.includes(chosen) && <option value={chosen}>{chosen}</option>}
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      <label className={styles['upload']} htmlFor={`${id}-file`}>
        {t('media.add')}
      </label>
      <input
        id={`${id}-file`}
        className="visually-hidden"
        type="file"
        accept={ACCEPTED[media]}
        aria-label={t('media.addFor', { field: label })}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file !== undefined) void take(file);
        }}
      />
      {trouble !== null && (
        <p role="alert" className={styles['trouble']}>
          {troubleWords(trouble, t)}
        </p>
      )}
    </div>
  );
}

/** The names of the course's files of a kind, as fields write them. */
const filesOf = ({ media }: FormTools, kind: Media): readonly string[] => {
  const endings = ACCEPTED[kind].split(',');
  return [...media.keys()]
    .filter((path) => path.startsWith(MEDIA_FOLDER))
    .map((path) => path.slice(MEDIA_FOLDER.length))
    .filter((name) => endings.some((ending) => name.toLowerCase().endsWith(ending)))
    .toSorted();
};
