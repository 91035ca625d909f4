import X from 'lucide-react/icons/x';
import { type ReactNode, useEffect, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import type { DraftPlace } from '../commands/edit.ts';
import { isText } from '../frame/hearFiles.ts';
import { useForm } from './form/FormContext.ts';
import { useTakenFiles } from './form/useTakenFiles.ts';
import { blockName } from './blockName.ts';
import styles from './PageDrop.module.css';
import { type PictureTarget, pictureTargets } from './pictureTargets.ts';

interface PageDropProps {
  /** What is chosen, and what its file holds now. */
  readonly place: DraftPlace | null;
  readonly valueNow: () => unknown;
  /** Draws what takes the files; it is given what the frame in it says of files. */
  readonly children: (hear: (files: readonly File[]) => void) => ReactNode;
  /** A picture is in, and what it says is asked for. */
  readonly onTaken: () => void;
}

/** Takes pictures that fall on the page or are pasted there: for the block that is chosen, or a new one. */
export function PageDrop({ place, valueNow, children, onTaken }: PageDropProps) {
  const { t } = useTranslation('editor');
  const { act } = useForm();
  const [isOver, setOver] = useState(false);
  const [isTold, setTold] = useState(false);
  const [asked, setAsked] = useState(0);
  const { told, take } = useTakenFiles('image');
  const targets = () => pictureTargets(place, valueNow());
  const receive = (target: PictureTarget | undefined, files: Iterable<File>) => {
    setOver(false);
    const [file] = files;
    if (file === undefined || target === undefined) return;
    setTold(true);
    void take(file, (name) => {
      if (!act(target.take(name))) return;
      onTaken();
      setAsked((times) => times + 1);
    });
  };
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
      {isTold && told !== null && (
        <div className={styles['told']} data-kind={told.kind}>
          <p role={told.kind === 'trouble' ? 'alert' : 'status'}>{told.words}</p>
          <IconButton
            look="bare"
            icon={<X aria-hidden />}
            label={t('close')}
            onClick={() => setTold(false)}
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

/** Where the form of what is chosen asks what its picture says. */
const ALTERNATIVE = 'aside [data-field="alternative"] textarea';

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
