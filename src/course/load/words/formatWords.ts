import { kebab } from '../../kebab.ts';
import { knownField } from '../knownField.ts';
import { meantLanguage } from '../../languageTag.ts';
import { meantDate } from './meantDate.ts';
import type { Finding } from '../finding.ts';
import { fieldName, forExample, problem } from './problems.ts';
import type { Subject } from './subject.ts';
import { quoted } from './kinds.ts';

/** Words for a text that is not written as its kind of field asks. */
export function formatWords(subject: Subject): Finding {
  const { path, value, schema } = subject;
  const { kind, web, description } = knownField(schema);
  const name = fieldName(path);
  if (typeof value === 'string' && value.trim() === '') {
    return problem(subject, 'empty-text', `${name} is empty.`, emptyRemedy(description));
  }
  if (kind === 'id' || kind === 'reference' || kind === 'itemReference') {
    const id = kebab(String(value));
    const remedy = kind === 'reference' ? referenceRemedy(value) : idRemedy(value);
    const meant = kind === 'id' && id !== '' ? { value: id } : undefined;
    return problem(subject, 'bad-id', `${quoted(value)} cannot be an id.`, remedy, meant);
  }
  if (kind === 'link') return linkWords(subject, String(value), web);
  const meant = meantBy(path, String(value));
  return problem(
    subject,
    'bad-format',
    `${name} cannot be ${quoted(value)}.`,
    meant === null ? `${description} ${forExample(subject)}`.trim() : `Write “${meant}”.`,
    meant === null ? undefined : { value: meant },
  );
}

/** What was most likely meant where a code or a date is written otherwise. */
function meantBy(path: Subject['path'], value: string): string | null {
  if (isLanguage(path)) return meantLanguage(value);
  return path.at(-1) === 'updated' ? meantDate(value) : null;
}

const isLanguage = (path: Subject['path']): boolean =>
  path.at(-1) === 'language' || path.at(-2) === 'translations';

const emptyRemedy = (description: string): string =>
  `Write it, or remove the field if it can be left out. ${description}`.trim();

function idRemedy(value: unknown): string {
  const suggestion = kebab(String(value));
  const rule = 'An id begins with a letter and has small letters a–z, digits and hyphens only';
  return suggestion === '' ? `${rule}.` : `${rule}: “${suggestion}”.`;
}

/** A lesson is named by its id, not by its file. */
function referenceRemedy(value: unknown): string {
  if (/\S\s+\S/.test(String(value))) {
    return 'Write its id instead: what stands as "id" where it is written, not its words.';
  }
  const name = String(value)
    .replace(/^.*[/\\]/, '')
    .replace(/\.json$/i, '');
  return name !== value && name === kebab(name)
    ? `Write “${name}”: a lesson is named by its id, without folder and “.json”.`
    : idRemedy(value);
}

/** An address as people write it who do not think of how a browser reads it. */
function linkWords(subject: Subject, address: string, web: boolean): Finding {
  const found = address.trim();
  const say = (message: string, remedy: string, value: string | null) =>
    problem(subject, 'bad-link', message, remedy, value === null ? undefined : { value });
  const beginnings = web ? 'https://' : 'https://, mailto: or tel:';
  if (/^http:\/\//i.test(found)) {
    const secure = found.replace(/^http:/i, 'https:');
    return say(
      `${quoted(address)} begins with http://, which is not secure: browsers warn of it.`,
      `Write “${secure}”, and see whether it opens.`,
      secure,
    );
  }
  const [scheme] = /^(?:javascript|vbscript|data|blob|file):/i.exec(found) ?? [];
  if (scheme !== undefined) {
    return say(
      `${quoted(address)} is no address on the web: nothing that begins with ${scheme.toLowerCase()} is ever opened from a course.`,
      `Write an address that begins with ${beginnings}.`,
      null,
    );
  }
  const [, framed] = /<\w[^>]*\bsrc=["']([^"']+)["']/i.exec(found.slice(0, 2_000)) ?? [];
  if (framed !== undefined) {
    const shown = framed.replace(/^\/\//, 'https://');
    return say(
      'This is code to embed, of which only the address belongs here.',
      `Write "${shown}".`,
      shown,
    );
  }
  const meant = (web ? null : contactAddress(found)) ?? webAddress(found);
  return say(
    `${quoted(address)} is not a full address.`,
    meant === null ? `Begin it with ${beginnings}, without spaces.` : `Write “${meant}”.`,
    meant,
  );
}

const webAddress = (found: string): string | null =>
  /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(found) ? `https://${found}` : null;

function contactAddress(found: string): string | null {
  if (/^[^\s@/:]+@[\w-]+(?:\.[\w-]+)+$/.test(found)) return `mailto:${found}`;
  return /^\+?[\d\s()/-]{3,}$/.test(found) ? `tel:${found.replace(/[\s()/-]/g, '')}` : null;
}
