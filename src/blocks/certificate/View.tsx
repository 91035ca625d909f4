import { useEffect, useRef, useState } from 'react';

import { direction } from '../../i18n/languages.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { useMediaAddresses } from '../../ui/MediaBase.tsx';
import type { Award } from '../award.ts';
import { BlockHead } from '../BlockHead.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { useAward } from '../viewHost.tsx';
import { Awarded } from './Awarded.tsx';
import { Locked } from './Locked.tsx';
import { NameForm } from './NameForm.tsx';
import { sheetWords } from './sheetWords.ts';

type CertificateProps = BlockViewProps<'certificate'>;

/** A certificate: what opens it, then, once the course is completed, the sheet itself. */
export function View(props: CertificateProps) {
  const { block } = props;
  const award = useAward();
  const { t } = useTranslation();
  useReadyWords(award.completedAt !== null);
  return (
    <>
      <BlockHead title={block.content.title ?? t('blocks.certificate.heading')} intro={null} />
      {award.completedAt === null ? (
        <Locked left={award.left} />
      ) : (
        <Open {...props} award={award} />
      )}
    </>
  );
}

/** Says that the certificate is there, should completion come while the learner looks at it. */
function useReadyWords(ready: boolean): void {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const before = useRef(ready);
  useEffect(() => {
    if (ready && !before.current) announce(t('blocks.certificate.ready'));
    before.current = ready;
  }, [announce, ready, t]);
}

interface OpenProps extends CertificateProps {
  readonly award: Award;
}

/** Asks for the name once, where nobody knows it; else shows the sheet. */
function Open({ block: { content }, state, award, act }: OpenProps) {
  const { t } = useTranslation();
  const own = ownName(state);
  const name = own ?? award.name ?? '';
  const unknown = own === null && award.name === null;
  const [renaming, setRenaming] = useState(false);
  // From the first press on, the focus goes along; on arrival it stays where it is.
  const [pressed, setPressed] = useState(false);
  const address = useMediaAddresses();
  const turn = (to: boolean) => {
    setPressed(true);
    setRenaming(to);
  };
  const save = (written: string) => {
    act({ type: 'answer', answer: { kind: 'text', text: written } });
    turn(false);
  };
  if (renaming || unknown) {
    const cancel = unknown ? null : () => turn(false);
    return <NameForm name={name} takesFocus={pressed} onSave={save} onCancel={cancel} />;
  }
  const source = { award, content, name, direction: direction(award.language), address };
  const words = sheetWords(source, t);
  return <Awarded words={words} takesFocus={pressed} onRename={() => turn(true)} />;
}

/** What the learner wrote; empty for an empty line, `null` while they were not asked. */
const ownName = (state: CertificateProps['state']): string | null =>
  state?.kind === 'answer' && state.answer.kind === 'text' ? state.answer.text : null;
