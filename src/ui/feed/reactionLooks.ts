import { ReactionKind } from '../../domain/log/activity';
import { IconName } from '../icons/Icon';

/** The word and the icons of each reaction. */
export const reactionLooks: Readonly<
  Record<ReactionKind, { readonly word: 'ReactLike' | 'ReactHeart' | 'ReactIdea' | 'ReactFun'; readonly icon: IconName; readonly filled: IconName }>
> = {
  like: { word: 'ReactLike', icon: 'like', filled: 'likeFilled' },
  heart: { word: 'ReactHeart', icon: 'heart', filled: 'heartFilled' },
  idea: { word: 'ReactIdea', icon: 'idea', filled: 'ideaFilled' },
  fun: { word: 'ReactFun', icon: 'fun', filled: 'funFilled' }
};
