import { verbOf } from './cmi5Rules.ts';
import { type LrsRequest, statementsIn } from './recordStore.ts';

/** A request in words: `POST statements completed`. */
export function requestWords({ body, method, url }: Pick<LrsRequest, 'body' | 'method' | 'url'>) {
  const resource = url.pathname.replace(/^.*\/lrs\/(?:[^/]*\/xapi\/)?/, '');
  const named = /(?:^|\/)token\/[^/]*$/.test(resource) ? 'token' : resource;
  const about = url.searchParams.get('stateId') ?? url.searchParams.get('profileId');
  const says = named === 'statements' && method !== 'GET' ? statementsIn({ body }) : [];
  return [method, named, ...(about === null ? [] : [about]), ...says.map(verbOf)].join(' ');
}
