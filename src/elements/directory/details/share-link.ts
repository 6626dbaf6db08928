/** `shown`: neither way was open, so that the visitor has to copy the link. */
export type Shared = 'shared' | 'copied' | 'shown';

/** Offers a link to the system, where it takes links, or puts it on the clipboard. Frames are often allowed neither. */
export async function shareLink(url: string, title: string): Promise<Shared | undefined> {
  try {
    if (canShare(url)) {
      await navigator.share({ title, url });
      return 'shared';
    }
  } catch (error) {
    // The visitor has thought better of it.
    if ((error as Partial<DOMException> | undefined)?.name === 'AbortError') return undefined;
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    return 'shown';
  }
}

/** Old browsers and pages without `https` have neither. */
export const canShare = (url: string): boolean => {
  const { canShare: asks, share } = navigator as Partial<Navigator>;
  return !!share && !!asks?.call(navigator, { url });
};
