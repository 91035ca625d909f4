import X from 'lucide-react/icons/x';
import { type ReactNode, useEffect, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import type { DraftPlace } from '../commands/edit.ts';
import { isSamePlace } from '../editing/places.ts';
import { isText } from '../frame/hearFiles.ts';
import { filmFields } from '../media/filmFields.ts';
import { useForm } from './form/FormContext.ts';
import { type Told, useTakenFiles } from './form/useTakenFiles.ts';
import { blockName } from './blockName.ts';
import styles from './PageDrop.module.css';
import { filmTarget, type PictureTarget, pictureTargets } from './pictureTargets.ts';

interface PageDropProps {
  /** What is chosen, and what its file holds now. */
  readonly place: DraftPlace | null;
  readonly valueNow: () => unknown;
  /** Draws what takes the files; it is given what the frame in it says of files. */
  readonly children: (hear: (files: readonly File[]) => void) => ReactNode;
  /** A picture is in, and what it says is asked for. */
  readonly onTaken: () => void;
}

/** Takes pictures, films and recordings that fall on the page or are pasted there: for the block that is chosen, or a new one. */
export function PageDrop({ place, valueNow, children, onTaken }: PageDropProps) {
  const { t } = useTranslation('editor');
  const { act } = useForm();
  const [isOver, setOver] = useState(false);
  const [toldAt, setToldAt] = useState<DraftPlace | null>(null);
  const [asked, setAsked] = useState(0);
  const pictures = useTakenFiles('image');
  const films = useTakenFiles('video');
  const recordings = useTakenFiles('audio');
  const [kind, setKind] = useState<keyof typeof takers>('image');
  const takers = { image: pictures, video: films, audio: recordings };
  const { told } = takers[kind];
  const targets = () => pictureTargets(place, valueNow());
  const receive = (target: PictureTarget | undefined, files: Iterable<File>) => {
    setOver(false);
    const [file] = files;
    const film = filmTarget(place, valueNow());
    if (file === undefined || target === undefined) return;
    setToldAt(place);
    const fallen = kindOf(file);
    setKind(fallen);
    if (fallen !== 'image') {
      void takers[fallen].take(file, (name, { became, poster }) => {
        const facts = became?.kind === 'film' ? filmFields(became.film, poster) : {};
        if (film !== null && act(film.take(name, facts))) onTaken();
      });
    } else {
      void pictures.take(file, (name) => {
        if (!act(target.take(name))) return;
        onTaken();
        setAsked((times) => times + 1);
      });
    }
  };
  // What was told of a file is over once something else is chosen than what it became.
  const [toldOf, setToldOf] = useState<Told | null>(null);
  if (told !== toldOf) {
    setToldOf(told);
    setToldAt(place);
  }
  const hear = (files: readonly File[]) =>
    files.length === 0 ? setOver(true) : receive(targets().at(-1), files);
  useEffect(() => {
    if (asked > 0) document.querySelector<HTMLElement>(ALTERNATIVE)?.focus();
  }, [asked]);
  useFilesOfWindow(hear);
  return (
    <div className={styles['page']}>
      {children(hear)}
      {isOver && (
        // A convenience for pointers: every field for a picture has a button that does the same.
        <Zones targets={targets()} onLeave={() => setOver(false)} onFiles={receive} />
      )}
      {told !== null && toldAt !== null && isSamePlace(toldAt, place) && (
        <div className={styles['told']} data-kind={told.kind}>
          <p role={told.kind === 'trouble' ? 'alert' : 'status'}>{told.words}</p>
          <IconButton
            look="bare"
            icon={<X aria-hidden />}
            label={t('close')}
            onClick={() => setToldAt(null)}
          />
        </div>
      )}
    </div>
  );
}

interface ZonesProps {
  readonly targets: readonly PictureTarget[];
  readonly onLeave: () => void;
  readonly onFiles: (target: PictureTarget, files: FileList) => void;
}

function Zones({ targets, onLeave, onFiles }: ZonesProps) {
  const { t, i18n } = useTranslation('editor');
  return (
    <div className={styles['zones']} onDragLeave={onLeave}>
      {targets.map((target) => (
        <Zone key={target.kind} onFiles={(files) => onFiles(target, files)}>
          {t(`media.drop.${target.kind}`, { name: blockName(target.block, i18n.language).type })}
        </Zone>
      ))}
      {targets.length === 0 && <p className={styles['zone']}>{t('media.drop.nowhere')}</p>}
    </div>
  );
}

/** Named by its ending where the computer does not know its kind, such as MKV. */
function kindOf({ name, type }: File): 'image' | 'video' | 'audio' {
  if (type.startsWith('audio/') || /\.(?:mp3|m4a|ogg|oga|wav|wma|aac|flac)$/i.test(name)) {
    return 'audio';
  }
  const isFilm = type.startsWith('video/') || /\.(?:mp4|m4v|mov|webm|mkv|avi|wmv)$/i.test(name);
  return isFilm ? 'video' : 'image';
}

/** Where the form of what is chosen asks what its picture says. */
const ALTERNATIVE = '[data-panel] [data-field="alternative"] textarea';

interface ZoneProps {
  readonly onFiles: (files: FileList) => void;
  readonly children: ReactNode;
}

function Zone({ onFiles, children }: ZoneProps) {
  const [isOver, setOver] = useState(false);
  return (
    <div
      className={styles['zone']}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onFiles(event.dataTransfer.files);
      }}
    >
      {children}
    </div>
  );
}

/** Hears of files over the window, and of those that are pasted where nobody writes. */
function useFilesOfWindow(hear: (files: readonly File[]) => void): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      // The browser would leave the editor for a file that falls beside a field.
      event.preventDefault();
      hear([]);
    };
    const drop = (event: DragEvent) => {
      if ((event.dataTransfer?.files.length ?? 0) > 0) event.preventDefault();
    };
    const paste = ({ clipboardData }: ClipboardEvent) => {
      const files = [...(clipboardData?.files ?? [])];
      if (files.length > 0 && !isText(clipboardData)) hear(files);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  });
}
