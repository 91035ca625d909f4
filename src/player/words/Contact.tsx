interface ContactProps {
  readonly contact: { readonly name: string; readonly link: string | null };
  /** The sentence around a name. */
  readonly words: (name: string) => string;
}

/** Stands where the name belongs while the sentence is put together. */
const GAP = '\u0000';

/** Whom to tell, in a sentence; a link where the author gave one. */
export function Contact({ contact: { name, link }, words }: ContactProps) {
  const [before, after] = words(GAP).split(GAP);
  return (
    <>
      {before}
      {link === null ? (
        <bdi>{name}</bdi>
      ) : (
        // A page must not take the place of the course.
        <a href={link} {...(link.startsWith('https:') && { target: '_blank', rel: 'noreferrer' })}>
          {name}
        </a>
      )}
      {after}
    </>
  );
}
