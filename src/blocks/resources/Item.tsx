import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Plain } from '../../ui/Plain.tsx';
import { fileFacts } from '../fileFacts.ts';
import { FileLink } from '../FileLink.tsx';
import { OutLink } from '../OutLink.tsx';
import { Words } from '../Words.tsx';
import type { Resource } from './content.ts';
import styles from './Item.module.css';
import { KindIcon } from './KindIcon.tsx';
import { linkPlace } from './source.ts';

export interface ItemProps {
  readonly item: Resource;
}

/** One resource: what it is, who published it, and where it is to be found. */
export function Item({ item }: ItemProps) {
  const { t } = useTranslation();
  const { link, file, note } = item;
  const what = useFileFacts(item);
  return (
    <li className={styles['item']}>
      <span className={styles['icon']}>
        <KindIcon link={link} file={file} />
      </span>
      <div className={styles['words']}>
        <p className={styles['title']}>
          <Title item={item} what={what} />
        </p>
        <Facts item={item} />
        {note !== null && <Words value={note} size="small" />}
        {link !== null && file !== null && (
          <p className={styles['copy']}>
            <FileLink file={file} what={what}>
              {t('blocks.resources.copy')}
            </FileLink>{' '}
            <bdi aria-hidden="true">{what}</bdi>
          </p>
        )}
      </div>
    </li>
  );
}

/** The title leads to the page, else to the file; a resource without either is only named. */
function Title({ item: { title, link, file }, what }: ItemProps & { readonly what: string }) {
  if (link !== null)
    return (
      <OutLink to={link}>
        <Plain text={title} />
      </OutLink>
    );
  return file === null ? (
    <Plain text={title} />
  ) : (
    <FileLink file={file} what={what}>
      <Plain text={title} />
    </FileLink>
  );
}

function Facts({ item }: ItemProps) {
  const { t } = useTranslation();
  const file = useFileFacts(item);
  const place = item.link === null ? file : linkPlace(item.link);
  const where = place === '' ? t('blocks.resources.search') : place;
  const facts = [item.publisher, item.year, where].filter((fact) => fact !== null && fact !== '');
  return (
    <p className={styles['facts']}>
      {facts.map((fact, index) => (
        <span key={index}>
          <bdi>{fact}</bdi>
        </span>
      ))}
    </p>
  );
}

function useFileFacts({ file, bytes = null }: Resource): string {
  const { i18n } = useTranslation();
  return file === null ? '' : fileFacts(file, bytes, i18n.language);
}
