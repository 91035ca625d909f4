/** The mark of Waymark: a trail blaze, with a path that leads up through it. Decorative. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false">
      <path
        d="M9 1h14a5 5 0 0 1 5 5v20a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5V6a5 5 0 0 1 5-5z"
        fill="var(--brand)"
      />
      <path d="M16 7.2l7 7.6v3.6l-7-4.6-7 4.6v-3.6z" fill="var(--sun)" />
      <path d="M16 15.8l7 4.6V25h-4.6v-3.2L16 20.2l-2.4 1.6V25H9v-4.6z" fill="var(--sun)" />
    </svg>
  );
}
