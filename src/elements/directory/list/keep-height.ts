/**
 * While something is asked, an element stays as high as it was, or as one view below its toolbar: on a page that became
 * shorter than it is scrolled, the field that somebody types in would move.
 */
export function keepHeight(frame: HTMLElement | null, isAsked: boolean): void {
  if (!frame) return;
  const { style, offsetHeight } = frame;
  const most = (frame.querySelector<HTMLElement>('.toolbar')?.offsetHeight ?? 0) + innerHeight;
  if (!isAsked) style.minBlockSize = '';
  else if (!style.minBlockSize && offsetHeight) style.minBlockSize = `${String(Math.min(offsetHeight, most))}px`;
}
