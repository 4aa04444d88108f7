import { Text } from '@hubspot/ui-extensions';

/** Fits in a narrow panel next to an icon; in pixels. */
const TRUNCATE = { maxWidth: 220 };

/** A name on one line, truncated so that it does not push its neighbors out of view. */
export function TruncatedText({ children }: { children: string }) {
  return (
    <Text variant="microcopy" truncate={TRUNCATE}>
      {children}
    </Text>
  );
}
