import { useRef } from 'react';

import type { FieldFacts } from '../../../blocks/fields.ts';
import { mediaEndings } from '../../../course/check/mediaEndings.ts';
import { MEDIA_FOLDER } from '../../../course/files.ts';
import { jsonIn } from '../../../course/load/jsonIn.ts';
import { valueAt } from '../../../course/load/jsonPath.ts';
import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { Button } from '../../../ui/Button.tsx';
import type { Command, DraftPlace } from '../../commands/edit.ts';
import { withCredit } from '../../commands/creditOf.ts';
import { setAround } from '../../commands/setAround.ts';
import { setField } from '../../commands/setField.ts';
import { together } from '../../commands/together.ts';
import { beside } from '../../editing/places.ts';
import { filmFields } from '../../media/filmFields.ts';
import type { Redrawn } from '../../media/redrawing.ts';
import { CaptionsButton } from './CaptionsButton.tsx';
import { type ControlProps, tied } from './control.ts';
import { FileDrop } from './FileDrop.tsx';
import { type FormTools, useForm } from './FormContext.ts';
import styles from './MediaField.module.css';
import { factsInWords } from './mediaWords.ts';
import { PosterButton } from './PosterButton.tsx';
import { PictureShown } from './PictureShown.tsx';
import { type Taken, type Told, useTakenFiles } from './useTakenFiles.ts';

type Media = NonNullable<FieldFacts['media']>;

/** What the computer's own window offers beside the files that a course can have: most can be made one. */
const ALSO: Readonly<Partial<Record<Media, readonly string[]>>> = {
  image: ['heic', 'heif', 'tif', 'tiff', 'bmp'],
  // Named here so that they can be chosen, and it is said what to do with them.
  video: ['mov', 'm4v', 'avi', 'mkv', 'wmv'],
  audio: ['aac', 'wma', 'flac', 'aiff'],
  captions: ['srt'],
};

/** Pictures of which a part can be cut out. */
const PIXELS = /\.(?:png|jpe?g|webp|avif)$/i;

const PICTURE = new RegExp(`\\.(?:${mediaEndings.image.join('|')})$`, 'i');

/** A document is to be taken away, whatever it looks like. */
const SHOWS: ReadonlySet<Media> = new Set(['image', 'any']);

/** What the computer's own window offers for a kind. */
export const acceptedFor = (media: Media): string =>
  [...mediaEndings[media], ...(ALSO[media] ?? [])].map((ending) => `.${ending}`).join(',');

/** A file of the course: one that is there, or one from this computer, chosen, dropped or pasted. */
export function MediaField({ media, ...props }: ControlProps & { readonly media: Media }) {
  const { t } = useTranslation('editor');
  const tools = useForm();
  const select = useRef<HTMLSelectElement>(null);
  const { id, value, owner, place, siblings, label } = props;
  const chosen = typeof value === 'string' ? value : '';
  const names = filesOf(tools, media);
  const isShown = PICTURE.test(chosen) && SHOWS.has(media);
  const isAsked = siblings.includes('alternative') && valueAt(owner, ['decorative']) !== true;
  const isCredited = siblings.includes('credit');
  const choose = (name: string) => {
    const show = together(
      setField(place, name === '' ? undefined : name),
      // What was said of the picture before is not true of another one.
      ...(isAsked ? [setField(beside(place, 'alternative'), undefined)] : []),
    );
    const credit = beside(place, 'credit');
    tools.act(isCredited ? withCredit(show, credit, name, chosen !== '') : show);
  };
  const { told, take, put, say } = useTakenFiles(media);
  const receive = (file: File) => {
    const setThere = tools.later(place);
    const said = valueAt(owner, ['alternative']);
    const credit = valueAt(owner, ['credit']);
    const onTaken = (name: string, taken: Taken) => {
      if (taken.became?.kind === 'film') {
        return setThere((at) => setFilm({ ...props, place: at }, name, taken));
      }
      const isSet = setThere((at) =>
        together(
          setField(at, name),
          ...(isAsked ? [forget(beside(at, 'alternative'), said)] : []),
          ...(isCredited && chosen !== '' ? [forget(beside(at, 'credit'), credit)] : []),
        ),
      );
      return isSet && isAsked && !isWriting() && alternativeBeside(select.current)?.focus();
    };
    void take(file, onTaken, (name) => !isOtherFormat(props, name));
  };
  const receiveCut = async ({ bytes, ending, ...size }: Redrawn) => {
    const name = await put({ bytes, name: `${chosen.replace(/\.[^.]*$/, '')}.${ending}` });
    // What was said of the picture is still true.
    if (name === null || !tools.act(setField(place, name))) return;
    say('done', t('media.kept', { after: factsInWords({ bytes: bytes.length, size }, t) }));
  };
  const receiveText = async (bytes: Uint8Array<ArrayBuffer>) => {
    const name = await put({ bytes, name: chosen === '' ? 'captions.vtt' : chosen });
    if (name !== null) choose(name);
  };
  const isUnsaid = isAsked && chosen !== '' && valueAt(owner, ['alternative']) === undefined;
  return (
    <FileDrop onFile={receive}>
      {isShown && (
        <PictureShown
          address={tools.mediaAddress(chosen)}
          canBeCut={media === 'image' && PIXELS.test(chosen)}
          onCropped={(cut) => void receiveCut(cut)}
        />
      )}
      <select
        {...tied(props)}
        ref={select}
        className={styles['select']}
        value={chosen}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{t('media.none')}</option>
        {chosen !== '' && !names.includes(chosen) && <option value={chosen}>{chosen}</option>}
        {names.map((name) => (
          <option key={name} value={name} dir="auto">
            {name}
          </option>
        ))}
      </select>
      {media === 'captions' && (
        <CaptionsButton chosen={chosen} place={place} onSave={(bytes) => void receiveText(bytes)} />
      )}
      {media === 'image' && <PosterButton place={place} onFile={receive} />}
      <div className={styles['ways']}>
        <label className={styles['upload']} htmlFor={`${id}-file`}>
          {t('media.add')}
        </label>
        <input
          id={`${id}-file`}
          type="file"
          accept={acceptedFor(media)}
          aria-label={t('media.addFor', { field: label })}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            target.value = '';
            if (file !== undefined) receive(file);
          }}
        />
        {isUnsaid && siblings.includes('decorative') && (
          <Button
            look="bare"
            onClick={() => tools.act(setField(beside(place, 'decorative'), true))}
          >
            {t('media.decorates')}
          </Button>
        )}
      </div>
      {chosen === '' && told === null && <p className={styles['told']}>{t('media.dropHint')}</p>}
      <WhatBecame told={told} />
    </FileDrop>
  );
}

/**
 * A film, in the field for its format where there is one, with what it says of itself: its length, its
 * proportions, and a picture of it. In one format more it is the film that is there already.
 */
function setFilm(props: ControlProps, name: string, { became, poster }: Taken): Command {
  const { place, siblings } = props;
  const format = formatOf(name);
  const field = siblings.includes(format) ? beside(place, format) : place;
  if (became?.kind !== 'film' || isOtherFormat(props, name)) return setField(field, name);
  return together(setField(field, name), setAround(field, filmFields(became.film, poster)));
}

const formatOf = (name: string): string => name.split('.').at(-1) ?? '';

/** Whether a film is one that is there in another format, and not yet in its own. */
function isOtherFormat({ owner, siblings }: ControlProps, name: string): boolean {
  const isThere = (format: string) => typeof valueAt(owner, [format]) === 'string';
  const format = formatOf(name);
  return (
    siblings.includes(format) &&
    !isThere(format) &&
    siblings.some((other) => mediaEndings.video.includes(other) && isThere(other))
  );
}

/** What was said of a picture before is not true of the one that comes; what was written meanwhile is. */
const forget =
  (place: DraftPlace, said: unknown): Command =>
  (draft) =>
    valueAt(jsonIn(draft.get(place.file) ?? ''), place.path) === said
      ? setField(place, undefined)(draft)
      : null;

/** Whoever writes in a field is not taken away from it. */
const isWriting = (): boolean =>
  document.activeElement?.matches('textarea, [contenteditable="true"], input[type="text"]') ??
  false;

/** The names of the course's files of a kind, as fields write them. */
export const filesOf = ({ media }: FormTools, kind: Media): readonly string[] =>
  [...media.keys()]
    .filter((path) => path.startsWith(MEDIA_FOLDER))
    .map((path) => path.slice(MEDIA_FOLDER.length))
    .filter((name) => mediaEndings[kind].includes(name.toLowerCase().split('.').at(-1) ?? ''))
    .toSorted();

/** Where the same form asks what a picture says. */
const alternativeBeside = (control: HTMLElement | null): HTMLElement | null =>
  control
    ?.closest('[data-field]')
    ?.parentElement?.querySelector<HTMLElement>(':scope > [data-field="alternative"] textarea') ??
  null;

/** What became of a file that was taken, which is heard as well, or what is wrong with it. */
export function WhatBecame({ told }: { readonly told: Told | null }) {
  if (told === null) return null;
  return (
    <p
      role={told.kind === 'trouble' ? 'alert' : undefined}
      data-kind={told.kind}
      className={styles['told']}
    >
      {told.words}
    </p>
  );
}
