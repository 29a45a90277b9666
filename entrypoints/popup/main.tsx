import { createRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<p>Duebook</p>);
