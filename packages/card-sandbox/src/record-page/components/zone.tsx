import { Tooltip } from '@mantine/core';
import { IconWorld } from '@tabler/icons-react';
import { useCardEnvironment } from '../hooks/card-environment.ts';

type Zone = 'userTz' | 'portalTz' | undefined;

/** The time zone that a field counts in; the browser's is the user's. */
export function useZone(asked: Zone): string | undefined {
  const { portal } = useCardEnvironment();
  return asked === 'portalTz' ? portal.timezone : undefined;
}

/** Says which time zone a field counts in, where its card named one. */
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
