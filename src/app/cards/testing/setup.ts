import { vi } from 'vitest';

// HubSpot's SDK reads the worker's globals when it is imported.
Object.assign(globalThis, { self: globalThis, IS_REACT_ACT_ENVIRONMENT: false });

type Render = (type: unknown, props: Record<string, unknown>, ...rest: unknown[]) => unknown;

/** HubSpot's renderer refuses a `testId` that occurs twice; every thread row carries the same one on purpose. */
const renamed =
  (render: Render): Render =>
  (type, props, ...rest) => {
    const { testId, ...others } = props;
    return render(type, testId === undefined ? props : { ...others, rowTestId: testId }, ...rest);
  };

vi.mock('react/jsx-dev-runtime', async (original) => {
  const runtime = await original<{ jsxDEV: Render }>();
  return { ...runtime, jsxDEV: renamed(runtime.jsxDEV) };
});
