import { languageName } from '../../i18n/languages.ts';

/** Each language in its own words, so that its readers find it. */
export function LanguageNames({ tags }: { readonly tags: readonly string[] }) {
  return tags.map((tag, index) => (
    <span key={tag}>
      {index > 0 && ' · '}
      {/* Browsers do not all name a language as the build does; theirs is as good. */}
      <bdi lang={tag} suppressHydrationWarning>
        {languageName(tag, tags)}
      </bdi>
    </span>
  ));
}
