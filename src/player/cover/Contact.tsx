import type { ReactNode } from 'react';
import { Trans } from 'react-i18next';

interface ContactProps {
  readonly contact: { readonly name: string; readonly link: string | null };
}

/** Whom to tell about a mistake; a link where the author gave one. */
export function Contact({ contact: { name, link } }: ContactProps) {
  return (
    <Trans i18nKey="cover.contact" values={{ name }} components={{ who: <Who link={link} /> }} />
  );
}

interface WhoProps {
  readonly link: string | null;
  /** The name, put in by the sentence. */
  readonly children?: ReactNode;
}

const Who = ({ link, children }: WhoProps) =>
  link === null ? <bdi>{children}</bdi> : <a href={link}>{children}</a>;
