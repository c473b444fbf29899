import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export type Import = { from: string; to: string; typeOnly: boolean };

/** All source files of the extension with the given ending, relative to the project. */
export const sources = (ending: RegExp): string[] =>
  ['lib', 'components', 'entrypoints'].filter(existsSync).flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map(file => `${folder}/${file}`.replaceAll('\\', '/'))
      .filter(file => ending.test(file))
      .sort(),
  );

/** Every import of a file: relative ones resolved against it, packages by their name. */
export function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm,
  );
  const dynamic = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [
    ...[...statements].map(([, type, path = '']) => ({ path, typeOnly: type !== undefined })),
    ...[...dynamic].map(([, path = '']) => ({ path, typeOnly: false })),
  ].map(({ path, typeOnly }) => ({ from: file, to: resolve(file, path), typeOnly }));
}

const resolve = (file: string, path: string) =>
  path.startsWith('.') ? normalize(join(dirname(file), path)).replaceAll('\\', '/') : path;
