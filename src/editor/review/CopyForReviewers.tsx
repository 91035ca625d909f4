import { use, useState } from 'react';

import { fail, ok, type Result } from '../../core/result.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Editing } from '../editing/editing.ts';
import { PublisherContext } from '../page/PublisherContext.ts';
import { publishTroubleWords } from '../page/publishTroubleWords.ts';
import { sha256 } from '../publish/sha256.ts';
import { saveFile } from '../page/saveFile.ts';
import type { Publisher, PublishTrouble } from '../shelf/publisher.ts';
import styles from './Comments.module.css';
import type { ReviewComment } from './reviewFile.ts';
import { withReview } from './withReview.ts';

export interface CopyForReviewersProps {
  readonly editing: Editing;
  /** The id of the course, and its version. */
  readonly course: string;
  readonly version: string;
  /** What was said before, with its answers. */
  readonly comments: readonly ReviewComment[];
}

/** One HTML file that a colleague plays, and says something of. */
export function CopyForReviewers(props: CopyForReviewersProps) {
  const publisher = use(PublisherContext);
  return publisher === null ? null : <MakeCopy {...props} publisher={publisher} />;
}

type State =
  | { readonly kind: 'ready' | 'working' }
  | { readonly kind: 'made'; readonly file: string }
  | { readonly kind: 'trouble'; readonly words: string };

type MakeCopyProps = CopyForReviewersProps & { readonly publisher: Publisher };

function MakeCopy({ editing, publisher, course, version, comments }: MakeCopyProps) {
  const { t } = useTranslation('editor');
  const [state, setState] = useState<State>({ kind: 'ready' });
  const make = async () => {
    setState({ kind: 'working' });
    const page = await publishedPage(editing, publisher);
    if (!page.ok) {
      const { error } = page;
      const words = error.kind === 'said' ? error.words : publishTroubleWords(error, t);
      return setState({ kind: 'trouble', words: words ?? t('publish.trouble.failed') });
    }
    const words = t('review.page', { returnObjects: true });
    const copy = await withReview(page.value, { course, version, comments, words }, sha256);
    if (copy === null) return setState({ kind: 'trouble', words: t('publish.trouble.failed') });
    const file = `${course}-review.html`;
    saveFile(file, copy);
    return setState({ kind: 'made', file });
  };
  return (
    <>
      <Button unavailable={state.kind === 'working'} onClick={() => void make()}>
        {t(state.kind === 'working' ? 'review.making' : 'review.make')}
      </Button>
      <output>{state.kind === 'made' && t('review.made', { file: state.file })}</output>
      {state.kind === 'trouble' && (
        <p role="alert" className={styles['trouble']}>
          {state.words}
        </p>
      )}
    </>
  );
}

/** The course in one file, as it is saved now. */
async function publishedPage(
  editing: Editing,
  publisher: Publisher,
): Promise<Result<string, PublishTrouble>> {
  await editing.flush();
  const saving = editing.saving.get();
  if (typeof saving === 'object') return fail(saving);
  const wish = { course: editing.course, targets: ['html'], options: {} } as const;
  const published = await publisher.publish(wish, () => undefined);
  if (!published.ok) return published;
  const [made] = published.value.packages;
  if (made === undefined) return fail({ kind: 'failed' });
  const bytes = await publisher.bytesOf(made.name);
  return bytes.ok ? ok(new TextDecoder().decode(bytes.value)) : bytes;
}
