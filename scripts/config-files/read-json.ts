import { readFile } from 'node:fs/promises';
import { findNodeAtLocation, parse, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';

/** A JSON file and the line of each of its parts. */
export interface JsonFile {
  value: unknown;
  /**
   * Finds the line of a part.
   *
   * @param path Keys and list positions from the root.
   * @returns Counted from 1; the line of the closest part around it if there is no such part.
   */
  lineOf: (path: (string | number)[]) => number;
}

/** A file that is missing or not valid JSON. The message names the file, and the line of the first error. */
export class UnreadableFile extends Error {}

/**
 * Reads a JSON file.
 *
 * @param name What messages call the file.
 * @throws UnreadableFile if the file cannot be read or is not valid JSON.
 */
export async function readJsonFile(file: string, name: string): Promise<JsonFile> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UnreadableFile(`${name} is missing.`);
  });
  // Some Windows editors add a byte order mark, which builders remove as well.
  const json = text.replace(/^\uFEFF/, '');
  const errors: ParseError[] = [];
  parse(json, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first) {
    const line = lineAt(json, first.offset);
    const reason = printParseErrorCode(first.error)
      .replace(/\B[A-Z]/g, ' $&')
      .toLowerCase();
    throw new UnreadableFile(`${name}:${line}: this is not valid JSON: ${reason}.`);
  }
  const root = parseTree(json);
  const value: unknown = JSON.parse(json);
  return {
    value,
    lineOf: (path) => {
      for (let length = path.length; root && length > 0; length -= 1) {
        const node = findNodeAtLocation(root, path.slice(0, length));
        // A property starts at its key, which may be on an earlier line than its value.
        const start = node?.parent?.type === 'property' ? node.parent : node;
        if (start) return lineAt(json, start.offset);
      }
      return root ? lineAt(json, root.offset) : 1;
    },
  };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
