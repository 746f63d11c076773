import { saveFile } from './save-file.ts';

/** Downloads an SVG as a PNG of `size` pixels on white; rejects if the browser cannot. */
export async function savePng(
  name: string,
  svg: string,
  size: { width: number; height: number },
): Promise<void> {
  const image = new Image();
  // A data URL: the content security policy forbids blob images.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  // Read once as a whole: in the graphics card's memory, reading takes ten seconds where the card is emulated.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser cannot draw a picture.');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, size.width, size.height);
  context.drawImage(image, 0, 0, size.width, size.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!blob) throw new Error('This browser cannot write a PNG.');
  saveFile(name, blob);
}
