import type { MarginProps, PaddingProps } from '@hubspot/ui-extensions/experimental';
import type { ComponentType, CSSProperties } from 'react';
import { distance } from '../size.ts';

/** The padding of an experimental layout component. Stable ones have none. */
export function paddingStyle(props: PaddingProps): CSSProperties {
  const { padding, paddingInline = padding, paddingBlock = padding } = props;
  return {
    paddingInline: paddingInline && distance(paddingInline),
    paddingBlock: paddingBlock && distance(paddingBlock),
  };
}

/** The experimental variant of a component, with margins. */
export function withMargins<Props extends object>(Component: ComponentType<Props>) {
  return function WithMargins(props: Props & MarginProps) {
    const { marginTop, marginBottom, marginLeft, marginRight } = props;
    const style = {
      marginTop: distance(marginTop),
      marginBottom: distance(marginBottom),
      marginLeft: distance(marginLeft),
      marginRight: distance(marginRight),
    };
    return (
      <div className="hs-margins" style={style}>
        <Component {...props} />
      </div>
    );
  };
}
