import type { Words } from '../words';

export const settings: Words['settings'] = {};
