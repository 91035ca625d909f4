import Download from 'lucide-react/icons/download';
import { Suspense, useEffect, useId, useRef, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { LearnersNote, Publication, PublishedPackage } from '../../publish/publication.ts';
import { type SettingsSheet, sheetText } from '../../publish/sheet.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { moveFocus } from '../../ui/moveFocus.ts';
import type { Draft } from '../document/draft.ts';
import type { Publisher, PublishTrouble } from '../shelf/publisher.ts';
import { saveFile } from './saveFile.ts';
import styles from './PublishOutcome.module.css';
import { publishTroubleWords } from './publishTroubleWords.ts';
import { Said, useSaid } from './Said.tsx';
import { UpdateNote } from './update/UpdateNote.tsx';

export interface PublishOutcomeProps {
  readonly publication: Publication;
  /** The course as it is published, and as it was the time before, where that is kept. */
  readonly drafts: readonly Draft[];
  readonly publisher: Publisher;
  readonly onAgain: () => void;
}

/** What was published, what it means for learners, and the way to have it. */
export function PublishOutcome({ publication, drafts, publisher, onAgain }: PublishOutcomeProps) {
  const { t } = useTranslation('editor');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (heading.current !== null) moveFocus(heading.current, 'nearest');
  }, []);
  const { title, version, warnings, notes, packages, languages } = publication;
  const said = languages === null ? notes : [...notes, languages];
  return (
    <div className={styles['outcome']}>
      <h3 ref={heading} tabIndex={-1}>
        {t('publish.done', { title, version })}
      </h3>
      {packages.map((each) => (
        <OnePackage key={each.name} made={each} publisher={publisher} />
      ))}
      <ForLearners learners={publication.learners} drafts={drafts} />
      {said.map((words) => (
        <p key={words} className={styles['note']}>
          <Said words={words} />
        </p>
      ))}
      {warnings > 0 && (
        <p className={styles['note']}>{t('publish.warnings', { count: warnings })}</p>
      )}
      <Button look="quiet" onClick={onAgain}>
        {t('publish.again')}
      </Button>
    </div>
  );
}

interface ForLearnersProps extends Pick<PublishOutcomeProps, 'drafts'> {
  readonly learners: LearnersNote;
}

function ForLearners({ learners, drafts }: ForLearnersProps) {
  const { t } = useTranslation('editor');
  return (
    <section className={styles['learners']}>
      <h4>{t('publish.learners.title')}</h4>
      {learners.since === 'package' ? (
        <UpdateNote update={learners.update} drafts={drafts} />
      ) : (
        <p>{t(`publish.learners.${learners.since}`)}</p>
      )}
    </section>
  );
}

interface OnePackageProps {
  readonly made: PublishedPackage;
  readonly publisher: Publisher;
}

function OnePackage({ made: { target, name, bytes, settings }, publisher }: OnePackageProps) {
  const { t, i18n } = useTranslation('editor');
  const [trouble, setTrouble] = useState<PublishTrouble | null>(null);
  const download = async () => {
    const fetched = await publisher.bytesOf(name);
    setTrouble(fetched.ok ? null : fetched.error);
    if (fetched.ok) saveFile(name, fetched.value);
  };
  const needsDesk = publisher.needDesk?.has(target) === true;
  const isForLms = target !== 'web' && target !== 'html';
  return (
    <section className={styles['package']} aria-label={t(`publish.targets.${target}.name`)}>
      <p className={styles['name']}>
        <b>{t(`publish.targets.${target}.name`)}</b>
        <span>
          <bdi>{name}</bdi> · {sizeIn(i18n.language, bytes)}
        </span>
      </p>
      <div className={styles['ways']}>
        <Button icon={<Download aria-hidden />} onClick={() => void download()}>
          {t('publish.download')}
        </Button>
        {isForLms && publisher.simulate !== null && !needsDesk && (
          <TryIt name={name} simulate={publisher.simulate} onTrouble={setTrouble} />
        )}
      </div>
      {needsDesk && <p className={styles['note']}>{t('site.needsDesk')}</p>}
      {trouble !== null && (
        <p className={styles['trouble']} role="alert">
          {trouble.kind === 'said' ? (
            <Said words={trouble.words} />
          ) : (
            publishTroubleWords(trouble, t)
          )}
        </p>
      )}
      <details className={styles['sheet']}>
        <summary>{t(isForLms ? 'publish.sheet.lms' : 'publish.sheet.alone')}</summary>
        <Suspense>
          <Sheet settings={settings} name={`${name.replace(/\.\w+$/, '')}.txt`} />
        </Suspense>
      </details>
    </section>
  );
}

interface SheetProps {
  readonly settings: SettingsSheet;
  /** Of the file that it can be kept in. */
  readonly name: string;
}

/** What an administrator is told. */
function Sheet({ settings, name }: SheetProps) {
  const { t } = useTranslation('editor');
  const inWords = useSaid();
  const said = (words: string) => inWords(words) ?? words;
  const text = () =>
    sheetText({
      heading: said(settings.heading),
      use: said(settings.use),
      sections: settings.sections.map(({ title, paragraphs }) => ({
        title: said(title),
        paragraphs: paragraphs.map(said),
      })),
    });
  return (
    <>
      <dl>
        {settings.sections.map(({ title, paragraphs }) => (
          <div key={title}>
            <dt>
              <Said words={title} />
            </dt>
            {paragraphs.map((words) => (
              <dd key={words}>
                <Said words={words} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <Button look="bare" onClick={() => saveFile(name, text())}>
        {t('publish.sheet.download')}
      </Button>
    </>
  );
}

/** In the units of 1,000 that upload limits are given in. */
function sizeIn(language: string, bytes: number): string {
  const isSmall = bytes < 1_000_000;
  const unit = isSmall ? 'kilobyte' : 'megabyte';
  const format = new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 });
  return format.format(isSmall ? Math.ceil(bytes / 1000) : bytes / 1_000_000);
}

interface TryItProps {
  readonly name: string;
  readonly simulate: NonNullable<Publisher['simulate']>;
  readonly onTrouble: (trouble: PublishTrouble | null) => void;
}

/** Starts an LMS on this computer. It is opened by a press of its own: browsers hold back windows. */
function TryIt({ name, simulate, onTrouble }: TryItProps) {
  const { t } = useTranslation('editor');
  const id = useId();
  const [state, setState] = useState<{ readonly address: string | null; readonly busy: boolean }>({
    address: null,
    busy: false,
  });
  const start = async () => {
    setState({ address: null, busy: true });
    const played = await simulate(name);
    onTrouble(played.ok ? null : played.error);
    setState({ address: played.ok ? played.value : null, busy: false });
  };
  return state.address === null ? (
    <Button look="quiet" unavailable={state.busy} onClick={() => void start()}>
      {t(state.busy ? 'publish.try.starting' : 'publish.try.start')}
    </Button>
  ) : (
    <>
      <ButtonLink
        ref={focusFirst}
        look="quiet"
        href={state.address}
        target="_blank"
        rel="noreferrer"
        aria-describedby={id}
      >
        {t('publish.try.open')}
      </ButtonLink>
      <p id={id} className={styles['ready']}>
        {t('publish.try.ready')}
      </p>
    </>
  );
}

/** The button that was pressed is gone: what took its place goes on from there. */
const focusFirst = (link: HTMLAnchorElement | null): void => link?.focus();
