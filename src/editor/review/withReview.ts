import type { Fingerprint } from '../../publish/policy.ts';
import { ReviewersCopy, type ReviewersCopySetup } from './ReviewersCopy.ts';
import { reviewStyle } from './reviewStyle.ts';

/**
 * The page of a course in one file with what reviewers need: no lesson waits for another. Its policy lets just that script and
 * that style stand in it besides its own; `null` for a page that has no such policy.
 */
export async function withReview(
  page: string,
  setup: ReviewersCopySetup,
  sha256: Fingerprint,
): Promise<string | null> {
  const script = scriptOf(setup);
  const [scriptMark, styleMark] = await Promise.all([sha256(script), sha256(reviewStyle)]);
  const allowed = page
    .replace('script-src ', `script-src 'sha256-${scriptMark}' `)
    .replace('style-src ', `style-src 'sha256-${styleMark}' `);
  const end = allowed.lastIndexOf('</body>');
  if (allowed === page || end === -1) return null;
  const added = `<style>${reviewStyle}</style>\n<script>${script}</script>\n`;
  const whole = allowed.slice(0, end) + added + allowed.slice(end);
  return whole.replaceAll('"navigation":"restricted"', '"navigation":"free"');
}

/** Nothing in it may end its element, or be read as HTML. */
function scriptOf(setup: ReviewersCopySetup): string {
  const told = JSON.stringify(setup);
  return `new (${ReviewersCopy.toString()})(document, ${told});`.replaceAll(
    /<(?=\/script|script|!--)/gi,
    String.raw`\x3c`,
  );
}
