import { Hono } from 'hono';
import { z } from 'zod';
import { setVariants, type SimulatorState } from '../state/simulator-state.ts';
import { variants } from '../variants/registry.ts';
import { readControl } from './control-error.ts';

/** Lists all account variants and switches them on and off. */
export function variantRoutes(state: SimulatorState): Hono {
  const routes = new Hono();
  const active = () => ({ active: state.variants.all(), known: variants });
  routes.get('/variants', (context) => context.json(active()));
  routes.put('/variants', async (context) => {
    setVariants(state, await readControl(context, z.array(z.string())));
    return context.json(active());
  });
  return routes;
}
