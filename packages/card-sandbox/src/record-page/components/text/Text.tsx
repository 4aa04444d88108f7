import type { TextProps, TruncateOptions } from '@hubspot/ui-extensions';
import { Truncated } from './Truncated.tsx';

/** Line breaks collapse as in HTML. HubSpot does not document whether it keeps them. */
export function Text(props: TextProps) {
  const { variant, inline, format = {}, truncate, children, testId } = props;
  const { fontWeight, italic, lineDecoration, textTransform } = format;
  const Tag = inline ? 'span' : 'div';
  return (
    <Tag
      className="hs-text"
      data-variant={variant ?? 'bodytext'}
      data-weight={fontWeight}
      data-italic={italic}
      data-decoration={lineDecoration}
      data-transform={textTransform}
      data-testid={testId}
    >
      {truncate ? <Truncated {...truncation(truncate)}>{children}</Truncated> : children}
    </Tag>
  );
}

function truncation(truncate: true | TruncateOptions): TruncateOptions {
  return truncate === true ? {} : truncate;
}
