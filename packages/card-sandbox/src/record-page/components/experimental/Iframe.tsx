import type { IframeProps } from '@hubspot/ui-extensions';
import { shortSize } from '../size.ts';

/** Pixels. HubSpot does not document them. */
const HEIGHTS: Record<string, number> = { sm: 200, md: 400, lg: 600 };

export function Iframe({ src, height, testId }: IframeProps) {
  return (
    <iframe
      className="hs-iframe"
      title={src}
      src={src}
      height={HEIGHTS[shortSize(height, 'md')]}
      // A page of the same origin could access the page around it.
      sandbox={`allow-scripts allow-forms allow-popups ${isOwn(src) ? '' : 'allow-same-origin'}`}
      data-testid={testId}
    />
  );
}

function isOwn(src: string): boolean {
  const { origin } = new URL(src, location.href);
  return origin === location.origin || origin === 'null';
}
