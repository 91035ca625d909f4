import AudioLines from 'lucide-react/icons/audio-lines';
import Captions from 'lucide-react/icons/captions';
import FileText from 'lucide-react/icons/file-text';
import Film from 'lucide-react/icons/film';
import Image from 'lucide-react/icons/image';

import styles from './FilesPage.module.css';
import type { MediaKind } from './mediaList.ts';

const ICONS = {
  image: Image,
  video: Film,
  audio: AudioLines,
  captions: Captions,
  document: FileText,
} as const;

interface FilePictureProps {
  readonly kind: MediaKind | null;
  readonly address: string | null;
}

/** A picture in small, or the sign of another file's kind; the words beside it say the same. */
export function FilePicture({ kind, address }: FilePictureProps) {
  const Icon = ICONS[kind ?? 'document'];
  return (
    <div className={styles['picture']}>
      {kind === 'image' && address !== null ? (
        <img src={address} alt="" loading="lazy" />
      ) : (
        <Icon aria-hidden />
      )}
    </div>
  );
}
