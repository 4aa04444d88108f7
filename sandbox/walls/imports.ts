import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** One file imports another; paths from the project's root. */
export interface Import {
  from: string;
  to: string;
}

const CODE = ['src/app', 'sandbox'];
/** Tests may reach further; the trials are other projects. */
const LEFT_OUT = /\.test\.tsx?$|\/testing\/|\/trials\/|\/node_modules\/|\/dist\//;

/** Every import of one file of the project by another, as TypeScript reads them. */
export function readImports(project: string): Import[] {
  return CODE.flatMap((folder) =>
    readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => path.posix.join(folder, ...file.split(path.sep)))
      .filter((file) => /\.tsx?$/.test(file) && !LEFT_OUT.test(file)),
  ).flatMap((from) =>
    ts
      .preProcessFile(readFileSync(path.join(project, from), 'utf8'))
      .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
      .map(({ fileName }) => ({
        from,
        to: path.posix.join(path.posix.dirname(from), fileName),
      }))
      .filter(({ to }) => !LEFT_OUT.test(to)),
  );
}
