import type { IconProps } from '@hubspot/ui-extensions';

type IconName = IconProps['name'];

const ICONS: Partial<Record<string, IconName>> = {
  '1000': 'messages',
  '1001': 'facebook',
  '1002': 'email',
  '1003': 'file',
  '1007': 'mobile',
  '1009': 'mobile',
  '1010': 'instagram',
};

export function channelIcon(channelId: string): IconName {
  return ICONS[channelId] ?? 'messages';
}
