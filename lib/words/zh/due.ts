import type { Words } from '../words';

export const due: Words['due'] = {};
