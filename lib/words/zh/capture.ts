import type { Words } from '../words';

export const capture: Words['capture'] = {};
