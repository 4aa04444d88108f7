import type { FlexAlign, FlexJustify } from '@hubspot/ui-extensions';
import type { ExperimentalFlexProps } from '@hubspot/ui-extensions/experimental';
import type { CSSProperties } from 'react';
import { paddingStyle } from './spacing.tsx';
import { distance } from '../size.ts';

const JUSTIFY: Record<FlexJustify, CSSProperties['justifyContent']> = {
  start: 'flex-start',
  center: 'center',
  end: 'flex-end',
  around: 'space-around',
  between: 'space-between',
};

const ALIGN: Record<FlexAlign, CSSProperties['alignItems']> = {
  start: 'flex-start',
  center: 'center',
  end: 'flex-end',
  baseline: 'baseline',
  stretch: 'stretch',
};

/** The alignment of children along both axes, shared by Flex and similar components. */
export function flexStyle(
  justify: FlexJustify | undefined,
  align: FlexAlign | undefined,
): CSSProperties {
  return {
    justifyContent: JUSTIFY[justify ?? 'start'],
    alignItems: ALIGN[align ?? 'stretch'],
  };
}

export function Flex(props: ExperimentalFlexProps) {
  const { direction, justify, align, alignSelf, gap, wrap, children, testId } = props;
  const style: CSSProperties = {
    ...flexStyle(justify, align),
    ...paddingStyle(props),
    flexDirection: direction ?? 'row',
    flexWrap: wrap === true || wrap === 'wrap' ? 'wrap' : 'nowrap',
    gap: distance(gap),
    alignSelf: alignSelf && ALIGN[alignSelf],
  };
  return (
    <div className="hs-flex" style={style} data-testid={testId}>
      {children}
    </div>
  );
}
