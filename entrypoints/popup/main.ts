import { openPopup } from './open-popup';

document.title = 'Duebook';
const root = document.getElementById('root');
if (root) void openPopup(root);
