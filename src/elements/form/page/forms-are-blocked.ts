let blocked: boolean | undefined;

/**
 * Whether the page may not send forms: in a frame with `sandbox` but without `allow-forms`, or under a policy with the same
 * effect. Only submitting a test form shows that; it is in our own shadow root, so that the page gets no event. The test runs
 * once, and in frames only.
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
