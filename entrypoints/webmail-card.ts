import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '@/lib/chip/card';
import { leaveCard } from '@/lib/chip/card-slot';

/** Comes into a webmail's page when the rep first presses the chip there, so that what stays in every page is small. */
export default defineUnlistedScript(() => leaveCard((root, presses) => new Card(root, presses)));
