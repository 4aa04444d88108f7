import type { IframeProps } from '@hubspot/ui-extensions';
import { shortSize } from '../size.ts';

/** Pixels; HubSpot tells none. */
const HEIGHTS: Record<string, number> = { sm: 200, md: 400, lg: 600 };

export function Iframe({ src, height, testId }: IframeProps) {
  return (
    <iframe
      className="hs-iframe"
      title={src}
      src={src}
      height={HEIGHTS[shortSize(height, 'md')]}
      sandbox="allow-scripts allow-same-origin allow-forms allow-popups"
      data-testid={testId}
    />
  );
}
