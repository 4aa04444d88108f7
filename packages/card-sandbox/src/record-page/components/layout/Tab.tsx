import type { TabProps } from '@hubspot/ui-extensions';

/** The content of one tab. Tabs renders its title. */
export function Tab({ children }: TabProps) {
  return <>{children}</>;
}
