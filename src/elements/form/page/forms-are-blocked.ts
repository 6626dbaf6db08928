let blocked: boolean | undefined;

/**
 * Whether the page may send no form: a frame with `sandbox` and without `allow-forms`, or a policy that says the same. Nothing
 * tells but a try, with a form in our own shadow root that nobody else hears of. Asked for once, and only where it can be.
 */
export function formsAreBlocked({ renderRoot }: { readonly renderRoot: HTMLElement | DocumentFragment }): boolean {
  if (parent === self && origin !== 'null') return false;
  if (blocked !== undefined) return blocked;
  const form = document.createElement('form');
  blocked = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    blocked = false;
  });
  renderRoot.append(form);
  form.requestSubmit();
  form.remove();
  return blocked;
}
