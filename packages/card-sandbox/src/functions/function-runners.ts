import type { HubSpotApi } from '../accounts/hubspot-api.ts';
import {
  createFunctionRunner,
  type FunctionRunner,
  type RunnerOptions,
} from './function-runner.ts';
import type { ExternalApi } from '../build/external-api.ts';
import { openOutboundProxy, proxyUrlOf } from './outbound-proxy.ts';

/** A function of the project, as built now. */
interface DescribedFunction {
  name: string;
  file?: string;
  waits?: boolean;
  secrets: Record<string, string>;
  usesCallback: boolean;
}

interface Options extends Pick<RunnerOptions, 'env' | 'onLog' | 'onMistake' | 'readClock'> {
  functions: () => DescribedFunction[];
  api: HubSpotApi;
  /** Responds to requests outside HubSpot. */
  externalApi: Pick<ExternalApi, 'request' | 'connect'>;
  skipsWaits?: boolean;
}

/** Creates a runner for each function of a project. */
export async function createFunctionRunners(options: Options) {
  const { functions, api, externalApi, onLog, onMistake, readClock, skipsWaits } = options;
  let { env } = options;
  const envOf = ({ secrets }: DescribedFunction) => ({ ...secrets, ...env });
  const runners = new Map<string, FunctionRunner>();
  const proxy = await openOutboundProxy(api, externalApi);
  const start = (described: DescribedFunction) => {
    const { name, file, usesCallback } = described;
    if (file === undefined) return;
    const runner = createFunctionRunner({
      name,
      file,
      env: envOf(described),
      instance: {
        proxyUrl: proxyUrlOf(proxy.url, name),
        directOrigin: env.HUBSPOT_API_URL,
        usesCallback,
        skipsWaits,
      },
      onLog,
      onMistake,
      readClock,
    });
    runners.set(name, runner);
  };
  const waitForReload: (() => void)[] = [];
  const stop = () => {
    for (const runner of runners.values()) runner.close();
    runners.clear();
  };
  /** The next calls run what has been built since. */
  const reload = () => {
    stop();
    functions().forEach(start);
    for (const resolve of waitForReload.splice(0)) resolve();
  };
  const isWaiting = (wanted: string) =>
    functions().some(({ name, waits }) => name === wanted && waits);
  reload();
  return {
    /**
     * Waits for a function whose packages are being installed.
     * @returns 'not built' for one that failed to build, undefined when the project has none of this name
     */
    of: async (wanted: string): Promise<FunctionRunner | 'not built' | undefined> => {
      while (isWaiting(wanted)) await new Promise<void>((resolve) => waitForReload.push(resolve));
      const isKnown = functions().some(({ name }) => name === wanted);
      return runners.get(wanted) ?? (isKnown ? 'not built' : undefined);
    },
    reload,
    setEnv: (next: Record<string, string>) => {
      env = next;
      for (const described of functions()) runners.get(described.name)?.setEnv(envOf(described));
    },
    close: async () => {
      stop();
      await proxy.close();
    },
  };
}
