/** A picture of a card: shown with its words, and large when pressed. */
import { el, icon } from './dom.ts';
import { translated } from './translated.ts';

/** One picture of a gallery; `attachment://` stands for a file that the build drew. */
export function pictureView(item: {
  readonly media: { readonly url: string };
  readonly description: string;
}): HTMLElement {
  const src = item.media.url.replace(/^attachment:\/\//, '/pictures/');
  const image = el('img', { src, alt: item.description });
  const button = el('button', { type: 'button', class: 'picture', 'aria-haspopup': 'dialog' }, image);
  button.addEventListener('click', () => enlarge(src, item.description));
  return button;
}

function enlarge(src: string, alt: string): void {
  const close = translated(el('button', { type: 'button', class: 'icon-button' }, icon('close')), {
    label: 'close',
  });
  const dialog = el('dialog', { class: 'large-picture', 'aria-label': alt }, el('img', { src, alt }), close);
  dialog.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
