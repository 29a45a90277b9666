import type { Words } from '../words';

export const book: Words['book'] = {};
