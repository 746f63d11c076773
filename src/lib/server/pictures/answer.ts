import { error } from '@sveltejs/kit';
import { linkPicture, type PictureContent } from './picture.ts';

/** HTTP response with a link picture; 404 without content. */
export function pictureAnswer(content: PictureContent | undefined): Response {
  if (!content) error(404, 'Dieses Bild gibt es hier nicht.');
  return new Response(new Uint8Array(linkPicture(content)), { headers: { 'Content-Type': 'image/png' } });
}
