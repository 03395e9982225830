import type { Located } from '../../language/located.js';
import { type Content, html, joined, type Markup } from '../html.js';
import type { Place } from './model.js';
import { type PlaceIndex, segmentsOf } from './segments.js';

/** Writes text with its marks, and knows which places it has shown. */
export interface Marker {
  readonly text: (text: Located) => Content;
  /** The marks of a cell that holds nothing. */
  readonly empty: (position: { readonly start: number; readonly end: number }) => Content;
  readonly hasShown: (place: Place) => boolean;
}

/** The class of a mark: what the shortest place looks like, and what any of them wants to be seen for. */
const looksOf = (places: readonly Place[]): string => {
  const classes = new Set(['m', places[0]!.look as string]);
  if (places.some(({ look }) => look === 'conflict')) classes.add('conflict');
  if (places.some(({ suspect }) => suspect)) classes.add('suspect');
  if (places.every(({ zero }) => zero)) classes.add('zero');
  return [...classes].join(' ');
};

/** Line breaks inside a heading or a cell. */
const lines = (text: string): Content => joined(text.split('\n'), html`<br>`);

export const createMarker = (index: PlaceIndex): Marker => {
  const shown = new Set<Place>();

  /** One link for all places that a piece of text is part of; the ids of those that begin with it come along. */
  const mark = (text: Content, places: readonly Place[], look = looksOf(places)): Markup => {
    const fresh = places.filter((place) => !shown.has(place));
    for (const place of fresh) shown.add(place);
    const [first, ...others] = fresh;
    return html`<a class="${look}"${first === undefined ? null : html` id="${first.anchor}"`} href="#${places[0]!.entry}" data-f="${places.map(({ entry }) => entry).join(' ')}" title="${places.map(({ title }) => title).join('\n')}">${others.map(({ anchor }) => html`<i id="${anchor}"></i>`)}${text}</a>`;
  };

  return {
    text: (text) =>
      segmentsOf(text, index).map(({ text: piece, places }) =>
        places.length === 0 ? lines(piece) : mark(lines(piece), places),
      ),
    empty: (position) => {
      const places = index.inside(position);
      return places.length > 0 && mark(null, places, `${looksOf(places)} void`);
    },
    hasShown: (place) => shown.has(place),
  };
};
