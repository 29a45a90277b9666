import CalendarClock from 'lucide-react/icons/calendar-clock';
import Check from 'lucide-react/icons/check';
import Mail from 'lucide-react/icons/mail';
import MapPin from 'lucide-react/icons/map-pin';
import MessageSquare from 'lucide-react/icons/message-square';
import Phone from 'lucide-react/icons/phone';
import type { Channel } from '@/lib/follow-ups/channel';
import { useWords } from './words-context';

const ICONS = { call: Phone, email: Mail, visit: MapPin, message: MessageSquare, meeting: CalendarClock, other: Check };

/** The way a touch is made, as a picture that says its name. */
export function ChannelIcon({ channel }: { channel: Channel }) {
  const Icon = ICONS[channel];
  return <Icon role="img" aria-label={useWords().common.channel[channel]} />;
}
