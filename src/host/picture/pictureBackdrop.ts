const light: string = '#ffffff';
const dark: string = '#292929';
const sampleSide: number = 64;

/**
 * The colour to lay behind a picture that lets light through: pictures are stored as JPEG, which cannot. White, unless
 * what is drawn is itself nearly white (a logo made for dark ground) and would vanish.
 */
export function pictureBackdrop(source: CanvasImageSource): string {
  const canvas: HTMLCanvasElement = document.createElement('canvas');
  canvas.width = sampleSide;
  canvas.height = sampleSide;
  const context = canvas.getContext('2d');
  if (!context) return light;
  context.drawImage(source, 0, 0, sampleSide, sampleSide);
  return isLightOnClear(context.getImageData(0, 0, sampleSide, sampleSide).data) ? dark : light;
}

/** @param rgba - four bytes a pixel. Whether a good part is see-through and the rest nearly white. */
export function isLightOnClear(rgba: ArrayLike<number>): boolean {
  let opacity: number = 0;
  let brightness: number = 0;
  for (let at: number = 0; at < rgba.length; at += 4) {
    const alpha: number = rgba[at + 3] / 255;
    opacity += alpha;
    brightness += alpha * (0.2126 * rgba[at] + 0.7152 * rgba[at + 1] + 0.0722 * rgba[at + 2]);
  }
  const share: number = opacity / (rgba.length / 4);
  return share > 0 && share < 0.9 && brightness / opacity > 217;
}
