import { createRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { Book } from '@/components/book/Book';
import { browserLanguages } from '@/lib/platform/browser-languages';
import { extensionVersion } from '@/lib/platform/extension-version';
import { webmailAccess } from '@/lib/platform/webmail-access';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Book version={extensionVersion()} browserLanguages={browserLanguages()} webmails={webmailAccess} />,
  );
}
