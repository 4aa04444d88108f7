import { Text } from '@hubspot/ui-extensions';

/** In pixels: with an icon before it, what fits in a narrow panel. */
const CUT = { maxWidth: 220 };

/** A name of the header on one line: a long one must not push what stands beside it out of sight. */
export function TruncatedText({ children }: { children: string }) {
  return (
    <Text variant="microcopy" truncate={CUT}>
      {children}
    </Text>
  );
}
