import { createStoryKey } from '../createStoryKey.ts';
import type { Member } from '../people/Member.ts';
import type { Random } from '../random.ts';
import type { Picture } from '../social/createLog.ts';
import type { StoryFile } from '../Story.ts';
import { encodeJpeg } from './encodeJpeg.ts';
import { scenes } from './scenes.ts';

/** The pictures that were put in Media, drawn when someone shows them. */
export interface Album {
  /** Lays the scene into Media a few seconds before the post that shows it. */
  show(scene: string, writer: Member, at: number): Picture;
  readonly files: readonly StoryFile[];
}

const uploadMs = 4000;

export function createAlbum(random: Random): Album {
  const files: StoryFile[] = [];
  return {
    files,
    show(name, writer, at) {
      const scene = scenes[name];
      if (scene === undefined) throw new Error(`There is no picture "${name}".`);
      const canvas = scene.draw();
      const uploadedAt = at - uploadMs;
      const key = createStoryKey(uploadedAt, random);
      const path = `${key.slice(0, 7)}/${key}.jpg`;
      files.push({ path, content: encodeJpeg(canvas), contentType: 'image/jpeg', createdBy: writer.user.id, createdAt: new Date(uploadedAt).toISOString() });
      return { path, width: canvas.width, height: canvas.height, alt: scene.alt };
    }
  };
}
