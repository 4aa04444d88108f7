import type { IframeProps } from '@hubspot/ui-extensions';
import { frameUrl } from '../card-url.ts';
import { shortSize } from '../size.ts';

/** Pixels. HubSpot does not document them. */
const HEIGHTS: Record<string, number> = { sm: 200, md: 400, lg: 600 };

export function Iframe({ src, height, testId }: IframeProps) {
  return (
    <iframe
      className="hs-iframe"
      title={src}
      {...frameProps(src)}
      height={HEIGHTS[shortSize(height, 'md')]}
      data-testid={testId}
    />
  );
}

/** Loads a page that a card names, without access to the page around it. Other URLs load nothing. */
export function frameProps(src: string): { src?: string; sandbox: string } {
  if (!frameUrl(src)) return { sandbox: '' };
  const isOwn = new URL(src, location.href).origin === location.origin;
  // A page of the same origin could access the page around it.
  return {
    src,
    sandbox: `allow-scripts allow-forms allow-popups ${isOwn ? '' : 'allow-same-origin'}`,
  };
}
