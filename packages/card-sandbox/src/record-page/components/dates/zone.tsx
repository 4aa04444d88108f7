import { Tooltip } from '@mantine/core';
import { IconWorld } from '@tabler/icons-react';
import { useCardEnvironment } from '../../hooks/card-environment.ts';

type Zone = 'userTz' | 'portalTz' | undefined;

/** The time zone of a field; undefined is the browser's, which is the user's. */
export function useZone(asked: Zone): string | undefined {
  const { portal } = useCardEnvironment();
  return asked === 'portalTz' ? portal.timezone : undefined;
}

/** An icon that names the field's time zone, when the card has chosen one. */
export function ZoneMark({ asked }: { asked: Zone }) {
  const zone = useZone(asked) ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (asked === undefined) return null;
  const whose = asked === 'portalTz' ? "account's" : "user's";
  const words = `In the ${whose} time zone, ${zone}`;
  return (
    <Tooltip label={words}>
      <IconWorld size={16} aria-label={words} role="img" />
    </Tooltip>
  );
}
