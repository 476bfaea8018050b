import { gzipSync } from 'node:zlib';
import type { TenantPerson } from './startTenant.ts';

const publishedAt = '2026-11-23T02:00:00Z';

/** The story's people, over again with other ids and names until there are enough. */
export function makeDirectory(story: readonly TenantPerson[], count: number): Buffer {
  const people = Array.from({ length: count }, (_, index) => {
    const { id, displayName, userPrincipalName } = story[index % story.length];
    const copy = Math.floor(index / story.length);
    return { id: copy === 0 ? id : `${String(copy).padStart(8, '0')}${id.slice(8)}`, name: displayName, title: 'Undersköterska', unit: `Vård och omsorg/Hemtjänst/Hemtjänst ${index % 300}`, mail: userPrincipalName, phones: ['0980-31 92 10'], kind: 'employee' };
  });
  return gzipSync(JSON.stringify({ format: 1, version: `made-${count}`, publishedAt, people }));
}
