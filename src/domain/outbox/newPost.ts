import { Picture } from '../log/activity';
import { cleanText } from '../log/cleanText';
import { CreateTask } from '../sync/LocalStores';
import { mentionRows } from './mentionRows';
import { picturePath } from './picturePath';
import { Written } from './Written';

/** A post or a question; `key` becomes the thread's. */
export function newPost(
  key: string,
  actor: string,
  post: Written & { readonly kind: 'post' | 'question'; readonly audience: string; readonly title: string },
  picture?: { readonly file: Blob; readonly width: number; readonly height: number; readonly alt: string }
): CreateTask {
  const { kind, audience, title, mentions } = post;
  const text = cleanText(post.text);
  const stored: Picture | undefined = picture && {
    path: picturePath(key),
    width: picture.width,
    height: picture.height,
    alt: picture.alt
  };
  return {
    type: 'create',
    activity: { id: key, root: key, key, actor, kind, audience, title, text, mentions, picture: stored },
    picture: picture?.file,
    mentions: mentionRows(mentions, key, key, actor)
  };
}
