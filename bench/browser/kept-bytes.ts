import { z } from 'zod';

/** The parts of a heap snapshot that tell what each thing on the heap is, and how large. */
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
 * How many bytes of a heap the program itself keeps. What V8 keeps beside it grows with whatever has run: code that it
 * compiled as it went along, the shapes of objects, and its lists of both.
 *
 * @param text A heap snapshot, as Chromium writes it.
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
