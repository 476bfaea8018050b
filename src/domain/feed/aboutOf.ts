import { Post } from './Thread';

const longest: number = 60;

/** What a post is about, in one short line cut between words: its title, or the beginning of its text. */
export function aboutOf(post: Pick<Post, 'title' | 'text'>): string {
  const line = (post.title || post.text).replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > longest / 2 ? space : longest).replace(/[\s.,:;–-]+$/, '')} …`;
}
