import {html, type Markup} from './html-text.ts';

/** A crop of a page as a data URL, with its size in CSS pixels. */
export interface Picture {
  url: string;
  width: number;
  height: number;
}

/** The pictures of the two ends of a finding. */
export interface Pictures {
  first: Picture | null;
  second: Picture | null;
}

export const noPictures: Pictures = {first: null, second: null};

/** Only pictures that lie in the page itself: an export asks nobody for anything. */
export const isEmbedded = ({url}: Picture): boolean =>
  /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+=*$/u.test(url);

/** A picture of a place with its caption; without one the caption and a word in its stead. */
export function pictured(picture: Picture | null, caption: string, instead: string): Markup {
  const image =
    picture && isEmbedded(picture)
      ? html`<img src="${picture.url}" width="${picture.width}" height="${picture.height}" alt="${caption}">`
      : html`<p class="quiet">${instead}</p>`;
  return html`<figure>${image}<figcaption>${caption}</figcaption></figure>`;
}
