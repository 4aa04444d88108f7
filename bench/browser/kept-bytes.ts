import { z } from 'zod';

/** The parts of a heap snapshot that describe each object and its size. */
const Snapshot = z.object({
  snapshot: z.object({
    meta: z.object({
      node_fields: z.array(z.string()),
      node_types: z.tuple([z.array(z.string())], z.unknown()),
    }),
  }),
  nodes: z.array(z.number()),
  strings: z.array(z.string()),
});

/**
 * The bytes of a heap that the program itself retains. V8's own data grows with everything that runs: compiled code,
 * object shapes, and lists of both.
 *
 * @param text A heap snapshot in Chromium's format.
 */
export function keptBytes(text: string): number {
  const { snapshot, nodes, strings } = Snapshot.parse(JSON.parse(text));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const at = (field: string) => fields.indexOf(field);
  const [type, name, size] = [at('type'), at('name'), at('self_size')];
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += fields.length) {
    const kind = types[0][nodes[node + type] ?? -1];
    const isList = kind === 'native' && strings[nodes[node + name] ?? -1]?.startsWith('system / ');
    const isEngine = kind === 'code' || kind === 'object shape' || isList;
    if (!isEngine) bytes += nodes[node + size] ?? 0;
  }
  return bytes;
}
