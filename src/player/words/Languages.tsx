import { languageName } from '../../i18n/languages.ts';

/** Each language in its own words, so that its readers find it. */
export function Languages({ tags }: { readonly tags: readonly string[] }) {
  return tags.map((tag, index) => (
    <span key={tag}>
      {index > 0 && ' · '}
      <bdi lang={tag}>{languageName(tag, tags)}</bdi>
    </span>
  ));
}
