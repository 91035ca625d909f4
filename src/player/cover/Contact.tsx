import { useTranslation } from 'react-i18next';

interface ContactProps {
  readonly contact: { readonly name: string; readonly link: string | null };
}

/** Stands where the name belongs while the sentence is put together. */
const GAP = '\u0000';

/** Whom to tell about a mistake; a link where the author gave one. */
export function Contact({ contact: { name, link } }: ContactProps) {
  const { t } = useTranslation();
  const [before, after] = t('cover.contact', { name: GAP }).split(GAP);
  return (
    <>
      {before}
      {link === null ? <bdi>{name}</bdi> : <a href={link}>{name}</a>}
      {after}
    </>
  );
}
