// Part of the demo page, not of the widgets: shows a copy button for each snippet.
for (const place of document.querySelectorAll('.copy')) {
  const [button, code, status] = ['button', 'code', '[role=status]'].map(
    (part) => /** @type {HTMLElement} */ (place.querySelector(part)),
  );
  if (!button || !code || !status) continue;
  const tell = (/** @type {string} */ outcome) => (status.textContent = status.dataset[outcome] ?? '');
  const offerByHand = () => {
    getSelection()?.selectAllChildren(code);
    tell('failed');
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(code.textContent).then(() => tell('done'), offerByHand);
  });
}
