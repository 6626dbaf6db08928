import { escapeHtml } from './escape-html.js';

export type Styles = 'inline' | { readonly nonce: string } | { readonly href: string };

/** The styles of a shadow root. An address is that of a folder; it may end without a slash. */
export function styleMarkup(tag: string, styles: string, where: Styles = 'inline'): string {
  if (typeof where === 'object' && 'href' in where) {
    const file = `${where.href.replace(/\/$/, '')}/${tag.replace('ssegov-', '')}.css`;
    return `<link rel="stylesheet" href="${escapeHtml(file)}">`;
  }
  const nonce = typeof where === 'object' ? ` nonce="${escapeHtml(where.nonce)}"` : '';
  return `<style${nonce}>${styles}</style>`;
}
