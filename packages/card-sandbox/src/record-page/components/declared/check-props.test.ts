import { describe, expect, it } from 'vitest';
import { checkProps } from './check-props.ts';
import { DECLARED_PROPS } from './declared-props.ts';

const check = (component: string, given: Record<string, unknown>) =>
  checkProps(component, DECLARED_PROPS.get(component)!, given);

describe('the props that a card gives', () => {
  it('are left as they are when they are right', () => {
    const given = { title: 'Saved', variant: 'success', children: ['It is'], testId: 'x' };
    expect(check('Alert', given)).toEqual({ props: given, complaints: [] });
  });

  it('may be null or undefined where they are optional', () => {
    const { props, complaints } = check('Alert', { title: 'T', variant: null, testId: undefined });
    expect(props).toEqual({ title: 'T' });
    expect(complaints).toEqual([]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['ToggleGroup', { name: 'n', label: 'L' }],
    ['StatisticsTrend', { value: '10%' }],
    ['Link', { children: 'Open', overlay: {} }],
    ['Link', { children: 'Open', onClick: () => undefined }],
  ])('may be omitted where HubSpot omits them: %s %j', (component, given) => {
    expect(check(component, given).complaints).toEqual([]);
  });

  it.each<[string, string, Record<string, unknown>, string, Record<string, unknown>]>([
    ['a missing one', 'Alert', {}, "Alert: the required prop 'title' is missing", {}],
    [
      'an unknown one',
      'Alert',
      { title: 'T', colour: 'red' },
      "Alert: there is no prop 'colour'",
      { title: 'T' },
    ],
    [
      'an unknown value',
      'Divider',
      { size: 'huge' },
      "Divider: prop 'size' is 'huge', and takes 'extra-large', 'extra-small', 'flush', 'large', 'lg', 'md', 'medium', 'sm', 'small', 'xl', 'xs'",
      {},
    ],
    [
      'a function for a string',
      'Alert',
      { title: () => 'T' },
      "Alert: prop 'title' is a function, and takes string",
      {},
    ],
    [
      'an object for a string',
      'Input',
      { label: { text: 'L' }, name: 'n' },
      "Input: prop 'label' is an object, and takes string",
      { name: 'n' },
    ],
    [
      'a string for a list',
      'Select',
      { options: 'a,b' },
      "Select: prop 'options' is 'a,b', and takes array",
      { options: [] },
    ],
    [
      'a missing list, which is empty',
      'CrmStageTracker',
      {},
      "CrmStageTracker: the required prop 'properties' is missing",
      { properties: [] },
    ],
    [
      'a string for a number, which is used all the same',
      'ScoreCircle',
      { score: '82' },
      "ScoreCircle: prop 'score' is '82', and takes number",
      { score: '82' },
    ],
  ])('are named when wrong: %s', (_, component, given, sentence, props) => {
    const checked = check(component, given);
    expect(checked.complaints).toEqual([sentence]);
    expect(checked.props).toEqual(props);
  });
});
