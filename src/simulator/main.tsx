import { createRoot } from 'react-dom/client';

import { I18nProvider, useTranslation } from '../i18n/useTranslation.tsx';
import '../ui/fallbackFonts.css';
import '../ui/fonts.css';
import { Mark } from '../ui/Mark.tsx';
import '../ui/tokens.css';
import '../ui/base.css';
import { direction } from '../i18n/languages.ts';
import { createSimulatorI18n } from '../i18n/simulator.ts';
import { Announcer } from '../ui/Announcer.tsx';
import { DeskPage } from './desk/DeskPage.tsx';
import styles from './desk/ProblemPage.module.css';
import { startDesk, type StartProblem } from './desk/startDesk.ts';

/** Opens the desk for the package that the server has. */
async function open(root: HTMLElement): Promise<void> {
  const wanted = new URLSearchParams(location.search).get('language') ?? navigator.language;
  const i18n = await createSimulatorI18n(wanted);
  const show = () => {
    document.documentElement.lang = i18n.language;
    document.documentElement.dir = direction(i18n.language);
    document.title = i18n.t('title', { ns: 'simulator' });
  };
  i18n.on('languageChanged', show);
  show();
  const started = await startDesk();
  createRoot(root).render(
    <I18nProvider i18n={i18n}>
      <Announcer>
        {started.ok ? (
          <DeskPage desk={started.value.desk} outline={started.value.outline} />
        ) : (
          <ProblemPage problem={started.error} />
        )}
      </Announcer>
    </I18nProvider>,
  );
}

const root = document.getElementById('root');
if (root !== null) void open(root);

/** Says why a package cannot be played. */
function ProblemPage({ problem }: { readonly problem: StartProblem }) {
  const { t } = useTranslation('simulator');
  return (
    <main className={styles['page']}>
      <Mark size={48} />
      <h1 className={styles['title']}>{t('problem.title')}</h1>
      <p>{t(`problem.${problem}`)}</p>
    </main>
  );
}
