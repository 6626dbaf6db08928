/** How many history entries were made since a point in time. Not `history.length`: browsers stop counting at 50. */
export function countSteps(): { readonly steps: number } {
  const { pushState } = History.prototype;
  const counted = { steps: 0 };
  history.pushState = (...entry) => {
    counted.steps += 1;
    pushState.apply(history, entry);
  };
  return counted;
}

export const stopCounting = (): void => {
  Reflect.deleteProperty(history, 'pushState');
};
