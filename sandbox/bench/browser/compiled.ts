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
});

/**
 * How many bytes of a heap are code that V8 compiled as it went along, and its notes for that.
 *
 * @param text A heap snapshot, as Chromium writes it.
 */
export function compiledBytes(text: string): number {
  const { snapshot, nodes } = Snapshot.parse(JSON.parse(text));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const code = types[0].indexOf('code');
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += fields.length) {
    if (nodes[node + type] === code) bytes += nodes[node + size] ?? 0;
  }
  return bytes;
}
