import type { TFunction } from 'i18next';

import { withDigits } from '../../core/digits.ts';
import type { DescribedPicture } from '../../core/pictureFile.ts';
import type { Award } from '../award.ts';
import type { CertificateContent } from './content.ts';

/** All that stands on a sheet. */
export interface SheetWords {
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly course: string;
  /** Empty for a line to write on. */
  readonly name: string;
  readonly text: string;
  readonly facts: readonly SheetFact[];
  readonly logo: SheetPicture | null;
  readonly signature: SheetSignature | null;
  /** Small print. */
  readonly foot: readonly string[];
}

export interface SheetFact {
  readonly label: string;
  readonly value: string;
}

export interface SheetPicture {
  /** As the page asks for it. */
  readonly address: string;
  readonly alternative: string;
}

export interface SheetSignature {
  readonly name: string;
  /** What the signatory is, and for whom they sign. */
  readonly roles: readonly string[];
  /** `null` for a line to sign on. */
  readonly picture: SheetPicture | null;
}

export interface SheetSource {
  readonly award: Award;
  readonly content: CertificateContent;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Gives the address of a picture of the course as the page asks for it. */
  readonly address: (source: string) => string;
  /** An IANA time zone; without one that of the device, whose day is the learner's. */
  readonly timeZone?: string;
}

/** What a certificate says about a learner. */
export function sheetWords(source: SheetSource, t: TFunction): SheetWords {
  const { award, content, name, direction } = source;
  const { title, text } = award.words ?? { title: t('blocks.certificate.plain'), text: '' };
  const version = t('blocks.certificate.version', { version: award.version });
  return {
    language: award.language,
    direction,
    title,
    // Letters and their marks in one, as fonts have them: see `faceOf`.
    course: award.course.normalize('NFC'),
    name: name.normalize('NFC'),
    text,
    facts: facts(source, t),
    logo: picture(source, award.words?.logo ?? null),
    signature: signature(source),
    foot: content.note === null ? [version] : [version, content.note],
  };
}

const picture = ({ address }: SheetSource, shown: DescribedPicture | null): SheetPicture | null =>
  shown === null ? null : { address: address(shown.source), alternative: shown.alternative };

/** Whoever signs does so for the issuer, who then stands below their name. */
function signature(source: SheetSource): SheetSignature | null {
  const { signature: signed, issuer } = source.award.words ?? { signature: null, issuer: null };
  if (signed === null) return null;
  const roles = [signed.role, issuer].filter((role) => role !== null);
  return { name: signed.name, roles, picture: picture(source, signed.picture) };
}

function facts({ award, content, timeZone }: SheetSource, t: TFunction): readonly SheetFact[] {
  const { completedAt, score, words, language } = award;
  const date = completedAt === null ? null : day(completedAt, language, timeZone);
  return [
    { label: t('blocks.certificate.date'), value: date },
    { label: t('blocks.certificate.score'), value: content.score ? percent(score, t) : null },
    {
      label: t('blocks.certificate.issuer'),
      value: words?.signature === null ? words.issuer : null,
    },
  ].flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
}

const percent = (score: number | null, t: TFunction): string | null =>
  score === null ? null : t('common.percent', { share: score });

/** A day in words, from milliseconds since 1970. */
const day = (time: number, language: string, timeZone: string | undefined): string =>
  new Intl.DateTimeFormat(withDigits(language), { dateStyle: 'long', timeZone }).format(time);
