import { vi } from 'vitest';

// HubSpot's SDK reads these worker globals on import.
Object.assign(globalThis, { self: globalThis, IS_REACT_ACT_ENVIRONMENT: false });

type Render = (type: unknown, props: Record<string, unknown>, ...rest: unknown[]) => unknown;

/** HubSpot's test renderer rejects duplicate `testId`s, which thread rows share on purpose, so rename the prop. */
const renameTestId =
  (render: Render): Render =>
  (type, props, ...rest) => {
    const { testId, ...others } = props;
    return render(type, testId === undefined ? props : { ...others, rowTestId: testId }, ...rest);
  };

vi.mock('react/jsx-dev-runtime', async (original) => {
  const runtime = await original<{ jsxDEV: Render }>();
  return { ...runtime, jsxDEV: renameTestId(runtime.jsxDEV) };
});
