import { Tooltip } from '@mantine/core';
import { IconWorld } from '@tabler/icons-react';
import { useCardEnvironment } from '../../hooks/card-environment.ts';

type Zone = 'userTz' | 'portalTz' | undefined;

/** The time zone of a field; undefined is the browser's, which is the user's. */
export function useZone(asked: Zone): string | undefined {
  const { portal } = useCardEnvironment();
  return asked === 'portalTz' ? portal.timezone : undefined;
}

/** An icon that names the field's time zone, unless it is the user's own. */
export function ZoneMark({ asked }: { asked: Zone }) {
  const zone = useZone(asked);
  if (zone === undefined) return null;
  const words = `In the account's time zone, ${zone}`;
  return (
    <Tooltip label={words}>
      <IconWorld size={16} aria-label={words} role="img" />
    </Tooltip>
  );
}
