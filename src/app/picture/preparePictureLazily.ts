import type { preparePicture } from '../../host/picture/preparePicture';

/** As `preparePicture`, which is loaded when the first picture is chosen. */
export const preparePictureLazily: typeof preparePicture = async (...given) => {
  const { preparePicture: prepare } = await import(/* webpackChunkName: 'torget-picture' */ '../../host/picture/preparePicture');
  return prepare(...given);
};
