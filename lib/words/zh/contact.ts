import type { Words } from '../words';

export const contact: Words['contact'] = {};
