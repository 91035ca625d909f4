import Pause from 'lucide-react/icons/pause';
import Play from 'lucide-react/icons/play';
import Sliders from 'lucide-react/icons/sliders-horizontal';
import SkipBack from 'lucide-react/icons/skip-back';
import SkipForward from 'lucide-react/icons/skip-forward';
import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './ListenBar.module.css';
import { useListenWords } from './listenWords.ts';
import type { Reader, Reading } from './reader.ts';

interface TransportProps {
  readonly icon: ReactNode;
  /** `null` while nothing may be played. */
  readonly status: Reading['status'] | null;
  readonly reader: Reader;
  readonly choosing: boolean;
  readonly onChoose: () => void;
  readonly onClose: () => void;
}

/** The buttons of the bar, in one row on the narrowest phone. */
export function Transport({ icon, status, reader, choosing, onChoose, onClose }: TransportProps) {
  const { t } = useTranslation();
  const listen = useListenWords();
  return (
    <div className={styles['row']}>
      <p className={styles['title']}>
        {icon}
        {listen('title')}
      </p>
      {status !== null && <Steering speaks={status === 'speaking'} reader={reader} />}
      <div className={styles['end']}>
        <IconButton
          look="bare"
          icon={<Sliders aria-hidden />}
          label={listen('options')}
          labelled="wide"
          aria-expanded={choosing}
          onClick={onChoose}
        />
        <IconButton
          look="bare"
          icon={<X aria-hidden />}
          label={t('frame.stopListening')}
          onClick={onClose}
        />
      </div>
    </div>
  );
}

function Steering({ speaks, reader }: { readonly speaks: boolean; readonly reader: Reader }) {
  const listen = useListenWords();
  return (
    <div className={styles['steering']}>
      <IconButton
        look="bare"
        icon={<SkipBack className="mirrors" aria-hidden />}
        label={listen('previous')}
        onClick={() => reader.move(-1)}
      />
      <IconButton
        className={styles['play']}
        data-main
        icon={speaks ? <Pause aria-hidden /> : <Play aria-hidden />}
        label={listen(speaks ? 'pause' : 'play')}
        onClick={speaks ? reader.pause : reader.play}
      />
      <IconButton
        look="bare"
        icon={<SkipForward className="mirrors" aria-hidden />}
        label={listen('next')}
        onClick={() => reader.move(1)}
      />
    </div>
  );
}
