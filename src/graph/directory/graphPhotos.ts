import { isServiceError, ServiceError } from '../../domain/log/ServiceError';
import { Photos } from '../../domain/people/Photos';
import { GraphClient } from '../client/GraphClient';

const mostInBatch: number = 20;
/** A photo of that size is some 3 KB. */
const mostBytes: number = 100_000;

/** Photos over Graph. Exchange answers four parts of a batch at a time by itself, so that one batch after the other is asked for. */
export function graphPhotos({ client }: { readonly client: GraphClient }): Photos {
  async function one(id: string, size: number): Promise<Blob | 'none' | undefined> {
    try {
      const path: string = `/users/${encodeURIComponent(id)}/photos/${size}x${size}/$value`;
      const photo: Blob = await (await client.send({ path, traits: { batch: true } })).blob();
      // Where there is none Graph may also give a picture of a single pixel.
      if (!/^image\/(jpeg|png|gif|webp)/.test(photo.type) || photo.size < 100) return 'none';
      return photo.size > mostBytes ? undefined : photo;
    } catch (error) {
      if (isServiceError(error) && error.kind === 'missing') return 'none';
      throw error;
    }
  }

  return {
    async of(ids, size) {
      const found: Map<string, Blob | 'none'> = new Map();
      let failure: unknown;
      for (let start: number = 0; start < ids.length; start += mostInBatch) {
        await Promise.all(
          ids.slice(start, start + mostInBatch).map(async (id) => {
            try {
              const photo = await one(id, size);
              if (photo) found.set(id, photo);
            } catch (error) {
              failure = error;
            }
          })
        );
        // Nobody could be told of: the next batch would fare no better.
        if (failure && found.size === 0) break;
      }
      if (failure && found.size === 0) throw isServiceError(failure) ? failure : new ServiceError('unavailable', String(failure));
      return found;
    }
  };
}
