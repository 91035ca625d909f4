import { pageData } from '../course/pageData.ts';
import type { PlayableCover } from '../course/playable.ts';
import { useTranslation } from '../i18n/useTranslation.tsx';
import { Contact } from './words/Contact.tsx';

/**
 * What the page says where no script of the player runs: at once where none may, after some seconds
 * where none came. And, whether it runs or not, that the browser is too old. All of it is HTML and
 * `unstarted.css`, which the build lays before the cover; React never sees it.
 */
export function Unstarted({ contact }: Pick<PlayableCover, 'contact'>) {
  const { t } = useTranslation('unstarted');
  const more =
    contact === null ? null : (
      <>
        {' '}
        <Contact contact={contact} words={(name) => t('contact', { name })} />
      </>
    );
  return (
    <>
      {/* `public/boot.js` puts the words in when something is pressed: so they are read, too. */}
      <output className="waymark-pressed" data-words={t('pressed')} />
      <div id={pageData.unstarted} className="waymark-late" role="alert">
        <p className="waymark-unstarted">
          {t('late')}
          {more}
        </p>
      </div>
      <noscript>
        <p className="waymark-unstarted">
          {t('noScripts')}
          {more}
        </p>
      </noscript>
      <p className="waymark-unstarted waymark-old">
        {t('old')}
        {more}
      </p>
    </>
  );
}
