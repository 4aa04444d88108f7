import { Hono } from 'hono';
import { z } from 'zod';
import { Fault } from '../faults/fault.ts';
import type { SimulatorState } from '../state/simulator-state.ts';
import { readControl } from './control-error.ts';

const ClockChange = z.strictObject({
  now: z.iso.datetime({ offset: true }).optional(),
  advanceMs: z.number().optional(),
});
const LatencyChange = z.strictObject({ milliseconds: z.number().min(0).max(60_000) });
const Allowance = z.strictObject({ tenSecondly: z.int().min(0), daily: z.int().min(0) });

/** Controls time, latency, rate limits and faults. */
export function conditionRoutes({ clock, latency, limits, faults }: SimulatorState): Hono {
  const routes = new Hono();
  routes.put('/clock', async (context) => {
    const { now, advanceMs } = await readControl(context, ClockChange);
    if (now !== undefined) clock.set(new Date(now));
    if (advanceMs !== undefined) clock.advance(advanceMs);
    return context.json({ now: clock.now().toISOString() });
  });
  routes.put('/latency', async (context) => {
    latency.milliseconds = (await readControl(context, LatencyChange)).milliseconds;
    return context.json(latency);
  });
  routes.put('/limits', async (context) => {
    limits.allowance = await readControl(context, Allowance);
    return context.json(limits.allowance);
  });
  routes.get('/faults', (context) => context.json(faults.all()));
  routes.put('/faults', async (context) => {
    faults.set(await readControl(context, z.array(Fault)));
    return context.json(faults.all());
  });
  routes.delete('/faults', (context) => {
    faults.clear();
    return context.body(null, 204);
  });
  return routes;
}
