import Globe from 'lucide-react/icons/globe';
import LifeBuoy from 'lucide-react/icons/life-buoy';
import LogOut from 'lucide-react/icons/log-out';
import Menu from 'lucide-react/icons/menu';
import Settings2 from 'lucide-react/icons/settings-2';
import Volume2 from 'lucide-react/icons/volume-2';
import { memo } from 'react';

import type { ProgressView } from '../../engine/view.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { coverAddress } from '../history/addresses.ts';
import type { BarTools } from './barTools.ts';
import { MoreMenu } from './MoreMenu.tsx';
import { SavingSign } from './SavingSign.tsx';
import styles from './TopBar.module.css';
import { TopProgress } from './TopProgress.tsx';

interface TopBarProps extends BarTools {
  readonly name: string;
  /** An LMS has ended its session: there is no course behind the name any more. */
  readonly isOver: boolean;
  /** `null` while there is none to speak of. */
  readonly progress: ProgressView | null;
  readonly saysSaving: boolean;
  readonly hasOutline: boolean;
}

/** The bar that stays: where one is, how far, whether it is saved, and the way to everything else. */
export function TopBar({ name, isOver, progress, saysSaving, hasOutline, ...tools }: TopBarProps) {
  const { t } = useTranslation();
  return (
    <header className={styles['bar']}>
      {hasOutline && (
        <IconButton
          className={styles['menu']}
          look="bare"
          icon={<Menu aria-hidden />}
          label={t('outline.open')}
          aria-haspopup="dialog"
          onClick={() => tools.onPanel('outline')}
        />
      )}
      <a
        className={styles['home']}
        href={isOver ? undefined : coverAddress}
        aria-label={isOver ? undefined : t('frame.home', { name })}
      >
        <Mark />
        <span className={styles['name']}>{name}</span>
      </a>
      {progress !== null && <TopProgress progress={progress} />}
      {saysSaving && <SavingSign />}
      <Tools {...tools} />
      <MoreMenu {...tools} />
    </header>
  );
}

/** Not drawn again for how far the course is. */
const Tools = memo(function Tools({ hasLanguages, hasSupport, onPanel, onExit, listen }: BarTools) {
  const { t } = useTranslation();
  return (
    <div className={styles['tools']}>
      {listen !== null && (
        <IconButton
          icon={<Volume2 className="mirrors" aria-hidden />}
          label={t('frame.listen')}
          labelled="wide"
          aria-pressed={listen.isOpen}
          onClick={listen.toggle}
        />
      )}
      {hasLanguages && (
        <IconButton
          icon={<Globe aria-hidden />}
          label={t('settings.language')}
          aria-haspopup="dialog"
          onClick={() => onPanel('language')}
        />
      )}
      <IconButton
        icon={<Settings2 aria-hidden />}
        label={t('settings.open')}
        aria-haspopup="dialog"
        onClick={() => onPanel('settings')}
      />
      {hasSupport && (
        <IconButton
          icon={<LifeBuoy aria-hidden />}
          label={t('settings.support')}
          labelled="wide"
          aria-haspopup="dialog"
          onClick={() => onPanel('support')}
        />
      )}
      {onExit !== null && (
        <IconButton
          icon={<LogOut className="mirrors" aria-hidden />}
          label={t('exit.button')}
          labelled="wide"
          onClick={onExit}
        />
      )}
    </div>
  );
});
