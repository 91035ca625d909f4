import { RichText } from '../../richtext/RichText.tsx';
import { Plain } from '../../ui/Plain.tsx';
import { PaperHead } from '../PaperHead.tsx';
import type { PaperProps } from '../paperContract.ts';
import type { Resource } from './content.ts';

/** Where to read on, with the addresses written out. */
export const Paper = ({ content: { title, intro, items } }: PaperProps<'resources'>) => (
  <>
    <PaperHead title={title} intro={intro} />
    <ul data-sources>
      {items.map((item, index) => (
        <li key={index}>
          <Item item={item} />
        </li>
      ))}
    </ul>
  </>
);

function Item({ item }: { readonly item: Resource }) {
  const { title, link, publisher, year, note } = item;
  const facts = [publisher, year].filter((fact) => fact !== null);
  return (
    <>
      <strong>
        <Plain text={title} />
      </strong>
      {facts.length > 0 && <p>{facts.join(' · ')}</p>}
      {link !== null && <p data-address>{link.replace(/^(mailto|tel):/, '')}</p>}
      {note !== null && <RichText value={note} />}
    </>
  );
}
