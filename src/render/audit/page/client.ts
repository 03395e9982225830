/**
 * The script of the audit page. The page is whole without it: every mark links to the entry of its figure, every entry
 * to its places. The script shows the entry beside the mark instead, and finds figures by number or name.
 */

const card = document.querySelector<HTMLElement>('#card')!;
const entries = [...document.querySelectorAll<HTMLElement>('.entry')];
const marks = [...document.querySelectorAll<HTMLAnchorElement>('a.m')];

/** The mark whose entries the card shows, and whether it stays when the pointer leaves. */
let shown: HTMLAnchorElement | undefined;
let pinned = false;

const idsOf = (mark: HTMLElement): string[] => mark.dataset.f!.split(' ');

const markAt = (node: EventTarget | null): HTMLAnchorElement | null =>
  node instanceof Element ? node.closest<HTMLAnchorElement>('a.m') : null;

const highlight = (ids: readonly string[]): void => {
  for (const mark of marks)
    mark.classList.toggle(
      'on',
      idsOf(mark).some((id) => ids.includes(id)),
    );
};

const hide = (): void => {
  card.hidden = true;
  shown = undefined;
  pinned = false;
  highlight([]);
};

/** Below the mark, or above it where there is no room; on a narrow page the style sheet takes over. */
const place = (mark: HTMLElement): void => {
  const { left, top, bottom } = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const below = bottom + height < innerHeight || top < height;
  card.style.setProperty('--left', `${Math.max(8, Math.min(left - 12, innerWidth - width - 8))}px`);
  card.style.setProperty('--top', `${below ? bottom : top - height}px`);
};

const show = (mark: HTMLAnchorElement): void => {
  if (shown === mark) return;
  const copies = idsOf(mark).flatMap((id) => {
    const copy = document.getElementById(id)?.cloneNode(true) as HTMLElement | undefined;
    copy?.removeAttribute('id');
    copy?.removeAttribute('hidden');
    return copy ?? [];
  });
  card.replaceChildren(...copies);
  card.hidden = false;
  card.scrollTop = 0;
  shown = mark;
  highlight(idsOf(mark));
  place(mark);
};

/** Brings what an address points at into view, opening what hides it. */
const reveal = (id: string): boolean => {
  const target = document.getElementById(id);
  if (target === null) return false;
  for (let details = target.closest('details'); details !== null; details = details.parentElement!.closest('details'))
    details.open = true;
  target.hidden = false;
  const mark = markAt(target);
  (mark ?? target).scrollIntoView({ block: mark === null ? 'start' : 'center' });
  if (mark === null) {
    hide();
    return true;
  }
  mark.focus({ preventScroll: true });
  hide();
  show(mark);
  pinned = true;
  mark.classList.remove('flash');
  void mark.offsetWidth; // lets the animation run again
  mark.classList.add('flash');
  return true;
};

const idOf = (link: HTMLAnchorElement): string => decodeURIComponent(link.getAttribute('href')!.slice(1));

for (const mark of marks) {
  // The card says the same and more; screen readers still hear it.
  mark.setAttribute('aria-description', mark.title);
  mark.removeAttribute('title');
}

document.addEventListener('pointerover', (event) => {
  const mark = markAt(event.target);
  if (mark !== null && !pinned && event.pointerType !== 'touch') show(mark);
});

document.addEventListener('pointerout', (event) => {
  if (pinned || shown === undefined || event.pointerType === 'touch') return;
  const to = event.relatedTarget;
  if (to instanceof Node && (card.contains(to) || shown.contains(to))) return;
  hide();
});

document.addEventListener('focusin', (event) => {
  const mark = markAt(event.target);
  if (mark?.matches(':focus-visible')) {
    pinned = false;
    show(mark);
  } else if (mark === null && !card.contains(event.target as Node)) hide();
});

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  if (link === null) {
    if (!card.contains(event.target as Node)) hide();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link.matches('a.m')) {
    event.preventDefault();
    show(link);
    pinned = true;
    return;
  }
  // A page inside another (srcdoc) has no address of its own to go to.
  if (location.protocol === 'about:') event.preventDefault();
  else history.pushState(null, '', link.hash);
  if (reveal(idOf(link))) event.preventDefault();
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  hide();
  results.hidden = true;
});

addEventListener('popstate', () => {
  if (location.hash !== '') reveal(decodeURIComponent(location.hash.slice(1)));
});
addEventListener('scroll', () => shown !== undefined && place(shown), { passive: true, capture: true });
addEventListener('resize', () => shown !== undefined && place(shown));
addEventListener('beforeprint', () => {
  hide();
  for (const details of document.querySelectorAll('details')) details.open = true;
});

const search = document.querySelector<HTMLInputElement>('#search')!;
const results = document.querySelector<HTMLElement>('#results')!;
const hideZeros = document.querySelector<HTMLInputElement>('#hide-zeros')!;

/** More are no help to someone who looks for one number. */
const MOST_RESULTS = 12;

/** A number finds figures of that value, anything else the names, keys and quotes that hold it. */
const matches = (entry: HTMLElement, wanted: string): boolean => {
  const number = wanted.replaceAll(',', '');
  if (/^-?[\d.]+$/.test(number)) return entry.dataset.v === number;
  return entry.textContent!.toLowerCase().includes(wanted);
};

/** A figure with its value, as a link to the place where it stands. */
const resultOf = (entry: HTMLElement): HTMLElement => {
  const link = document.createElement('a');
  link.href = entry.querySelector<HTMLAnchorElement>('.places a')?.getAttribute('href') ?? `#${entry.id}`;
  const value = document.createElement('b');
  value.textContent = entry.querySelector('.value')!.textContent;
  link.append(entry.querySelector('h4')!.firstChild!.textContent!, ' ', value);
  return link;
};

const find = (): void => {
  const wanted = search.value.trim().toLowerCase();
  results.hidden = wanted === '';
  if (wanted === '') return;
  const found = entries.filter((entry) => matches(entry, wanted));
  const more = found.length > MOST_RESULTS ? [`… ${found.length}`] : [];
  results.replaceChildren(
    ...(found.length === 0 ? [results.dataset.none!] : found.slice(0, MOST_RESULTS).map(resultOf)),
    ...more,
  );
};

document.querySelector<HTMLElement>('.search')!.hidden = false;
search.addEventListener('input', find);
search.addEventListener('focus', find);
search.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') results.querySelector('a')?.click();
});
document.addEventListener('click', (event) => {
  if (event.target !== search) results.hidden = true;
});
document.addEventListener('focusin', (event) => {
  if (event.target !== search && !results.contains(event.target as Node)) results.hidden = true;
});
hideZeros.addEventListener('change', () => {
  for (const entry of entries) entry.hidden = hideZeros.checked && entry.classList.contains('empty');
});

if (location.hash !== '') reveal(decodeURIComponent(location.hash.slice(1)));
