import Ellipsis from 'lucide-react/icons/ellipsis-vertical';
import { memo, useId, useRef } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import type { BarTools } from './barTools.ts';
import styles from './MoreMenu.module.css';

/** On narrow screens: what the bar has no room for, behind one button. */
export const MoreMenu = memo(function MoreMenu(props: BarTools) {
  const { hasLanguages, hasSupport, onPanel, onExit, listen } = props;
  const { t } = useTranslation();
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const choose = (act: () => void) => () => {
    menu.current?.hidePopover?.();
    act();
  };
  return (
    <div className={styles['more']}>
      <IconButton
        look="bare"
        icon={<Ellipsis aria-hidden />}
        label={t('frame.more')}
        popoverTarget={id}
      />
      <div ref={menu} id={id} popover="auto" className={styles['menu']}>
        <ul>
          {listen !== null && (
            <li>
              <button type="button" onClick={choose(listen.toggle)}>
                {t(listen.isOpen ? 'frame.stopListening' : 'frame.listen')}
              </button>
            </li>
          )}
          {hasLanguages && (
            <li>
              <button type="button" onClick={choose(() => onPanel('language'))}>
                {t('settings.language')}
              </button>
            </li>
          )}
          <li>
            <button type="button" onClick={choose(() => onPanel('settings'))}>
              {t('settings.open')}
            </button>
          </li>
          {hasSupport && (
            <li>
              <button type="button" onClick={choose(() => onPanel('support'))}>
                {t('settings.support')}
              </button>
            </li>
          )}
          {onExit !== null && (
            <li>
              <button type="button" onClick={choose(onExit)}>
                {t('exit.button')}
              </button>
            </li>
          )}
        </ul>
      </div>
    </div>
  );
});
