import { expect, it } from 'vitest';

import type { Publisher, PublishWish } from '../../shelf/publisher.ts';

/** A publisher with one course without errors, “hope”, and one with an error, “despair”. For tests. */
export interface TriedPublisher {
  readonly publisher: Publisher;
}

const wish: PublishWish = { course: 'hope', targets: ['scorm12'], options: {} };

const publish = ({ publisher }: TriedPublisher, wanted = wish) =>
  publisher.publish(wanted, () => undefined);

/** What every publisher keeps to. */
export function publisherContract(open: () => Promise<TriedPublisher>): void {
  it('tells what was published, and gives its packages by their names', async () => {
    const tried = await open();
    const published = await publish(tried);
    const [made] = published.ok ? published.value.packages : [];
    expect(made).toMatchObject({ target: 'scorm12', name: 'hope-1.0.0-scorm12.zip' });
    const bytes = await tried.publisher.bytesOf('hope-1.0.0-scorm12.zip');
    expect(bytes.ok && bytes.value.length).toBe(made?.bytes);
  });

  it('has no package that was not made', async () => {
    const tried = await open();
    await publish(tried);
    expect(await tried.publisher.bytesOf('none.zip')).toEqual({
      ok: false,
      error: { kind: 'gone' },
    });
  });

  it('refuses a course that has errors', async () => {
    const refused = await publish(await open(), { ...wish, course: 'despair' });
    expect(refused).toMatchObject({ ok: false, error: { kind: 'broken' } });
  });

  it('knows no course that is not there', async () => {
    const nobody = await publish(await open(), { ...wish, course: 'nobody' });
    expect(nobody).toEqual({ ok: false, error: { kind: 'gone' } });
  });

  it('publishes one thing at a time, and the next one after it', async () => {
    const tried = await open();
    const both = await Promise.all([publish(tried), publish(tried)]);
    const kinds = both.map((each) => (each.ok ? 'published' : each.error.kind));
    expect(kinds.toSorted()).toEqual(['busy', 'published']);
    expect((await publish(tried)).ok).toBe(true);
  });
}
