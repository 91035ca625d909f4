import type { Linearize } from '../contract.ts';
import { paragraph } from '../linearPieces.ts';

export const linearizeOpenText: Linearize<'openText'> = ({ question }) => paragraph(question);
