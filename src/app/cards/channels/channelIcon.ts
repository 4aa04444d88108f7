import type { IconProps } from '@hubspot/ui-extensions';
import { CHANNEL } from '../contract/channel.ts';

type IconName = IconProps['name'];

const ICONS: Partial<Record<string, IconName>> = {
  [CHANNEL.LIVE_CHAT]: 'messages',
  [CHANNEL.MESSENGER]: 'facebook',
  [CHANNEL.EMAIL]: 'email',
  [CHANNEL.FORMS]: 'file',
  [CHANNEL.WHATSAPP]: 'mobile',
  [CHANNEL.SMS]: 'mobile',
  [CHANNEL.INSTAGRAM]: 'instagram',
};

export function channelIcon(channelId: string): IconName {
  return ICONS[channelId] ?? 'messages';
}
