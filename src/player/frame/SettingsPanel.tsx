import { languageName } from '../../i18n/languages.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { setPreference, usePreferences } from '../preferences/preferences.ts';
import { useOpenCourse } from '../play/PlayerContext.ts';
import { Choices } from './Choices.tsx';
import { DeviceChoices } from './DeviceChoices.tsx';
import styles from './SettingsPanel.module.css';

interface SettingsPanelProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** The languages of the course, and the one that it is in. */
  readonly languages: readonly string[];
  readonly language: string;
}

/** How the interface looks and which language it speaks. Each choice shows at once. */
export function SettingsPanel({ open, onClose, languages, language }: SettingsPanelProps) {
  const { t } = useTranslation();
  const session = useOpenCourse()?.session;
  return (
    <Dialog
      open={open}
      onClose={onClose}
      place="end"
      title={t('settings.title')}
      closeLabel={t('common.close')}
    >
      <div className={styles['settings']}>
        <Look />
        {languages.length > 1 && (
          <Choices
            legend={t('settings.language')}
            value={language}
            options={languages.map((tag) => [tag, languageName(tag, languages)])}
            onChoose={(tag) => setPreference({ language: tag })}
            named
          />
        )}
        {session !== undefined && <DeviceChoices session={session} />}
      </div>
    </Dialog>
  );
}

function Look() {
  const { t } = useTranslation();
  const { theme, textSize, spacing, motion } = usePreferences();
  return (
    <>
      <Choices
        legend={t('settings.textSize')}
        value={textSize}
        options={[
          ['normal', t('settings.textNormal')],
          ['large', t('settings.textLarge')],
          ['largest', t('settings.textLargest')],
        ]}
        onChoose={(value) => setPreference({ textSize: value })}
      />
      <Choices
        legend={t('settings.spacing')}
        value={spacing}
        options={[
          ['normal', t('settings.spacingNormal')],
          ['wide', t('settings.spacingWide')],
        ]}
        onChoose={(value) => setPreference({ spacing: value })}
      />
      <Choices
        legend={t('settings.theme')}
        value={theme}
        options={[
          ['system', t('settings.themeDevice')],
          ['light', t('settings.themeLight')],
          ['dark', t('settings.themeDark')],
        ]}
        onChoose={(value) => setPreference({ theme: value })}
      />
      <Choices
        legend={t('settings.motion')}
        value={motion}
        options={[
          ['system', t('settings.motionDevice')],
          ['reduced', t('settings.motionReduced')],
        ]}
        onChoose={(value) => setPreference({ motion: value })}
      />
    </>
  );
}
