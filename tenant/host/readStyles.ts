import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StyleSheets } from './HostParts.ts';

export function readStyles(folder: string): StyleSheets {
  const names = readdirSync(folder).filter((name) => name.endsWith('.css')).sort();
  const files = new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
  const hash = createHash('sha256');
  for (const content of files.values()) hash.update(content);
  return { stamp: hash.digest('hex').slice(0, 16), files };
}
