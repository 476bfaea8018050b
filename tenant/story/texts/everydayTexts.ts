import type { PostText } from '../social/Text.ts';
import { carePosts } from './carePosts.ts';
import { leisurePosts } from './leisurePosts.ts';
import { officePosts } from './officePosts.ts';
import { schoolPosts } from './schoolPosts.ts';
import { townPosts } from './townPosts.ts';

/** Everything that is written on ordinary days. */
export const everydayTexts: readonly PostText[] = [...carePosts, ...schoolPosts, ...townPosts, ...officePosts, ...leisurePosts];
