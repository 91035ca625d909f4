/** The mark of Waymark: a trail blaze that points the way on. Decorative. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false">
      <rect x="4" y="1" width="24" height="30" rx="6" fill="var(--brand)" />
      <path
        d="M9.5 14.5L16 8l6.5 6.5"
        fill="none"
        stroke="var(--sun)"
        strokeWidth="4.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="16" cy="18.2" r="2.3" fill="var(--sun)" />
      <circle cx="16" cy="25" r="2.3" fill="var(--sun)" />
    </svg>
  );
}
