import type { BlockType } from '../../blocks/types.ts';
import { type Fields, fieldsIn, filled, textIn } from './blockFields.ts';
import { escaped, plainItems } from './markdownParts.ts';

/**
 * Blocks that say the same in another way: a picture with its words below or beside it, a list to read or to
 * tick. `null` where they do not, or words would be lost. Apart from the others, which are made of parts or
 * are questions.
 */
export function alike(block: Fields, type: BlockType): Fields | null {
  switch (`${String(block['type'])} ${type}`) {
    case 'image textImage': {
      const { caption, longDescription } = block;
      return longDescription === undefined ? { ...pictureOf(block), text: caption } : null;
    }
    case 'textImage image': {
      const { title, text } = block;
      return title === undefined ? { ...pictureOf(block), caption: text } : null;
    }
    case 'checklist text': {
      const items = fieldsIn(block, 'items').map((item) => `- ${escaped(textIn(item, 'text'))}`);
      return { title: block['title'], text: filled(items.join('\n')) };
    }
    case 'text checklist': {
      const items = plainItems(textIn(block, 'text'));
      return (
        items && {
          title: block['title'],
          items: items.map((text, index) => ({ id: `item-${index + 1}`, text })),
        }
      );
    }
    default:
      return null;
  }
}

const pictureOf = ({ file, alternative, decorative, credit }: Fields): Fields => ({
  file,
  alternative,
  decorative,
  credit,
});
