import { PictureErrorKind, isPictureError } from './PictureError';
import { preparePicture } from './preparePicture';

/** What can be judged before anything is decoded; jsdom decodes nothing. The rest is a journey in a real browser. */
async function refusal(file: Blob): Promise<PictureErrorKind | 'none'> {
  return preparePicture(file).then(
    () => 'none',
    (error: unknown) => (isPictureError(error) ? error.kind : 'none')
  );
}

function png(width: number, height: number): Blob {
  const view = new DataView(new ArrayBuffer(64));
  view.setUint32(0, 0x89504e47);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return new Blob([view.buffer]);
}

it('refuses a file that is too large, by its size alone', async () => {
  const file = Object.assign(new Blob([new Uint8Array(31 * 1024 * 1024)]), { arrayBuffer: () => Promise.reject(new Error('not to be read')) });
  expect(await refusal(file)).toBe('tooLarge');
});

it('refuses a small file that holds a huge picture', async () => {
  expect(await refusal(png(20000, 20000))).toBe('tooManyPixels');
});

it('refuses what is no picture, whatever it says that it is', async () => {
  expect(await refusal(new Blob(['%PDF-1.7 '.repeat(9)], { type: 'image/jpeg' }))).toBe('notPicture');
});

it('says so when a picture is broken, or cannot be read any more', async () => {
  expect(await refusal(png(10, 10))).toBe('unreadable');
  expect(await refusal(Object.assign(new Blob(['no picture']), { arrayBuffer: () => Promise.reject(new Error('gone')) }))).toBe('unreadable');
});

it('names the format of iPhones where the browser cannot read it', async () => {
  const heic = new Uint8Array(64);
  heic.set([0, 0, 0, 24, ...[...'ftypheic'].map((letter) => letter.charCodeAt(0))]);
  expect(await refusal(new Blob([heic]))).toBe('heic');
});
