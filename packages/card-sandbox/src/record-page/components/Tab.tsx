import type { TabProps } from '@hubspot/ui-extensions';

/** The content of one tab; the rest of its props is for Tabs, which draws its title. */
export function Tab({ children }: TabProps) {
  return <>{children}</>;
}
