import type { PlayableSupport, SupportContact } from '../../course/playable.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { CourseText } from '../words/CourseText.tsx';
import styles from './SupportPanel.module.css';

interface SupportPanelProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly support: PlayableSupport;
}

/** Whom to call, within reach on every page. */
export function SupportPanel({ open, onClose, support }: SupportPanelProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      place="end"
      title={t('settings.supportTitle')}
      closeLabel={t('common.close')}
    >
      <CourseText value={support.text} />
      <ul className={styles['contacts']}>
        {support.contacts.map((contact) => (
          <li key={contact.name}>
            <Contact contact={contact} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function Contact({ contact: { name, phone, link, note } }: { readonly contact: SupportContact }) {
  const { t } = useTranslation();
  return (
    <>
      <h3 className={styles['name']}>{name}</h3>
      {note !== null && <p className={styles['note']}>{note}</p>}
      {phone !== null && (
        <a className={styles['phone']} href={`tel:${phone.replaceAll(/[^\d+*#]/g, '')}`}>
          <bdi>{phone}</bdi>
          <span className="visually-hidden"> {t('frame.call', { name })}</span>
        </a>
      )}
      {link !== null && (
        <a href={link} target="_blank" rel="noreferrer">
          <bdi>{shown(link)}</bdi>
          <span className="visually-hidden"> ({t('common.opensNewTab')})</span>
        </a>
      )}
    </>
  );
}

/** An address as people write it. */
const shown = (link: string): string => link.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
