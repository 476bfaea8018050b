import * as React from 'react';
import { Post } from '../../domain/feed/Thread';
import { Icon } from '../icons/Icon';
import { useText } from '../text/useText';
import { useFeed } from './useFeed';
import styles from './PostPicture.module.scss';

export interface PostPictureProps {
  readonly post: Pick<Post, 'picture' | 'localPicture'>;
}

/** Wider than this a picture is shown whole; a taller one is cut to it, and opens whole in a tab of its own. */
const tallest: number = 16 / 10;

function addressOf(mediaUrl: string, path: string): string {
  return `${mediaUrl.replace(/\/$/, '')}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** The picture of a post. Its room is kept from the start, so that nothing jumps when it comes. */
export function PostPicture({ post }: PostPictureProps): JSX.Element | null {
  const { mediaUrl } = useFeed();
  const { strings } = useText();
  const [broken, setBroken] = React.useState(false);
  const picture = post.picture;
  const source: string | undefined = post.localPicture ?? (picture && addressOf(mediaUrl, picture.path));
  React.useEffect(() => setBroken(false), [source]);
  if (!picture || !source) {
    return null;
  }
  const shape: number = picture.width > 0 && picture.height > 0 ? picture.width / picture.height : tallest;
  if (broken) {
    return (
      <figure className={styles.broken}>
        <Icon name="imageOff" />
        <span>
          {strings.PictureMissing} {picture.alt}
        </span>
      </figure>
    );
  }
  const image: JSX.Element = (
    <img
      src={source}
      width={picture.width}
      height={picture.height}
      alt={picture.alt || strings.PictureNoAlt}
      loading="lazy"
      decoding="async"
      onError={() => setBroken(true)}
    />
  );
  return (
    <figure className={styles.picture} style={{ aspectRatio: String(Math.max(shape, tallest)), maxWidth: picture.width }}>
      {shape < tallest && !post.localPicture ? (
        <a href={source} target="_blank" rel="noopener noreferrer">
          {image}
        </a>
      ) : (
        image
      )}
    </figure>
  );
}
