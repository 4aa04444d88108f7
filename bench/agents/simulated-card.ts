import { readFile } from 'node:fs/promises';
import { compileFunction } from 'node:vm';
import { createRemoteRoot, type RemoteChannel } from '@remote-ui/core';
import * as RemoteUI from '@remote-ui/react';
import * as React from 'react';
import type { Random } from 'hubspot-simulator';
import { chanceOf } from './chance.ts';
import type { SimulatedTime } from './simulated-time.ts';

/** Where a card is shown, and to whom. */
export interface Place {
  objectTypeId: '0-1' | '0-5';
  objectId: number;
  userId: number;
  /** HubSpot's name of the location; the sidebar of a record by default. */
  location?: string;
}

/** A built card, run as in HubSpot's worker, with what its agent sees and does. */
export interface SimulatedCard {
  /** All text on the card. */
  text: () => string;
  /** The card's elements with this name, such as `Button`, in order. */
  all: (component: string) => Element[];
  /** Resolves once the condition is true. @throws Error after a minute of simulated time */
  until: (what: string, isTrue: () => boolean) => Promise<void>;
  /** Ends the card, as HubSpot does when the agent leaves the page. */
  leave: () => void;
}

export interface Element {
  text: string;
  props: Record<string, unknown>;
  /** Calls a property that is a function. */
  does: (name: string, ...args: unknown[]) => void;
}

export interface CardSurroundings {
  time: SimulatedTime;
  random: Random;
  serverless: (parameters: unknown) => Promise<unknown>;
  /** Called with the text of everything that changes on screen. */
  onShow: (text: string) => void;
}

interface Node {
  type?: string;
  text?: string;
  props?: Record<string, unknown>;
  children?: readonly Node[];
}

type Render = (api: { context: object; actions: object }) => React.ReactElement;

const PATIENCE_MS = 60_000;

/** What the card calls on HubSpot's page; none of it makes an API call. */
const ACTIONS = {
  addAlert: () => undefined,
  refreshObjectProperties: () => undefined,
  copyTextToClipboard: () => Promise.resolve(),
};

/** Loads a card built by HubSpot's builder. @returns A function that opens it on a record */
export async function loadCard(file: string) {
  const names = ['self', 'React', 'RemoteUI', 'crypto', 'Math'];
  const times = ['Date', 'setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] as const;
  const run = compileFunction(await readFile(file, 'utf8'), [...names, ...times], {
    filename: file,
  }) as (...given: unknown[]) => void;

  return (place: Place, surroundings: CardSurroundings): SimulatedCard => {
    const { time, random, serverless, onShow } = surroundings;
    let render: Render | undefined;
    let left = false;
    const self = {
      __HUBSPOT_EXTENSION_WORKER__: true,
      logger: console,
      extend_V2: (given: Render) => {
        render = given;
      },
      // A closed card receives no more responses.
      serverless: async (_name: string, options: { parameters: unknown }) => {
        const answer = await serverless(options.parameters);
        return left ? new Promise(() => undefined) : answer;
      },
      hsWorkerAPI: {
        useExtensionContext: () => contextOf(place),
        useExtensionActions: () => ACTIONS,
        fetchCrmProperties: () => Promise.resolve({ json: () => Promise.resolve({ data: {} }) }),
      },
    };
    const clock = time.globals();
    const uuids = { randomUUID: () => random.uuid() };
    run(self, React, RemoteUI, uuids, chanceOf(random), ...times.map((name) => clock[name]));
    if (!render) throw new Error(`${file} never called hubspot.extend()`);

    const watchers = new Set<() => void>();
    const channel: RemoteChannel = (_action, ...change: unknown[]) => {
      time.stir();
      onShow(JSON.stringify(change));
      // The change is not in the tree yet.
      queueMicrotask(() => watchers.forEach((watch) => watch()));
    };
    const root = createRemoteRoot(channel, { strict: false });
    const tree = RemoteUI.createRoot(root);
    tree.render(render({ context: contextOf(place), actions: ACTIONS }));
    void root.mount();
    const nodes = () => [...everyNode(root.children)];

    return {
      text: () =>
        nodes()
          .flatMap(({ text }) => text ?? [])
          .join('\n'),
      all: (component) =>
        nodes()
          .filter(({ type }) => type === component)
          .map(elementOf),
      until: (what, isTrue) =>
        new Promise((resolve, reject) => {
          const end = (settle: () => void) => {
            callOff();
            watchers.delete(check);
            settle();
          };
          const check = () => {
            if (isTrue()) end(resolve);
          };
          const callOff = time.after(PATIENCE_MS, () =>
            end(() => reject(new Error(`No ${what} within a minute`))),
          );
          watchers.add(check);
          check();
        }),
      leave: () => {
        left = true;
        tree.unmount();
      },
    };
  };
}

/** Includes panels, which are properties of the elements that open them. */
function* everyNode(children: readonly unknown[]): Generator<Node> {
  for (const node of children.filter(isNode)) {
    yield node;
    for (const value of Object.values(node.props ?? {})) {
      if (isNode(value)) yield* everyNode(value.children ?? []);
    }
    yield* everyNode(node.children ?? []);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

function elementOf({ props = {}, children = [] }: Node): Element {
  return {
    text: [...everyNode(children)].flatMap(({ text }) => text ?? []).join(''),
    props,
    does: (name, ...args) => {
      const act = props[name];
      if (typeof act !== 'function') throw new Error(`There is no ${name} to call`);
      (act as (...given: unknown[]) => void)(...args);
    },
  };
}

function contextOf({ objectTypeId, objectId, userId, location = 'crm.record.sidebar' }: Place) {
  return {
    location,
    crm: { objectTypeId, objectId },
    user: { id: userId, email: '', firstName: 'An', lastName: 'Agent', locale: 'en-gb' },
    portal: { id: 24_681_357, timezone: 'Europe/London' },
    extension: { appId: 1, appName: 'Threadside', cardTitle: 'Threadside' },
  };
}
