import { shows, callback } from './component-example.tsx';

// Props that many components share.

export const TEST_ID = shows(['found']);
export const CHILDREN = shows(['Other words']);
export const SIZES = ['xs', 'sm', 'md'] as ('xs' | 'sm' | 'md')[];
export const DISTANCES = ['flush', 'xs', 'sm', 'md', 'lg', 'xl'] as (
  'flush' | 'xs' | 'sm' | 'md' | 'lg' | 'xl'
)[];
export const ALIGNS = ['start', 'center', 'end', 'baseline', 'stretch'] as (
  'start' | 'center' | 'end' | 'baseline' | 'stretch'
)[];

/** The props of every field. */
export const FIELD = {
  label: shows(['Another label']),
  name: shows(['another']),
  required: shows([true]),
  readOnly: shows([true]),
  description: shows(['What it is for']),
  tooltip: shows(['More about it']),
  error: shows([true]),
  validationMessage: shows(['That looks right']),
  testId: TEST_ID,
};

export const MARGINS = {
  marginTop: shows(['md' as const, 'extra-large' as const]),
  marginBottom: shows(['md' as const]),
  marginLeft: shows(['md' as const]),
  marginRight: shows(['md' as const]),
};

export const PADDINGS = {
  padding: shows(['md' as const, 'lg' as const]),
  paddingInline: shows(['md' as const]),
  paddingBlock: shows(['md' as const]),
};

/** The callbacks of a text field. */
export const TEXT_EVENTS = {
  onChange: callback('leave'),
  onInput: callback('type'),
  onBlur: callback('leave'),
  onFocus: callback('focus'),
};
