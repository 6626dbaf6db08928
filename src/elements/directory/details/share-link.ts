/** How a link was shared. `shown`: the page allows neither way, so the visitor has to copy the link. */
export type Shared = 'shared' | 'copied' | 'shown';

/** Shares a link by the system's dialog, or copies it; frames often allow neither. Undefined if the visitor has cancelled. */
export async function shareLink(url: string, title: string): Promise<Shared | undefined> {
  try {
    if (canShare(url)) {
      await navigator.share({ title, url });
      return 'shared';
    }
  } catch (error) {
    if ((error as Partial<DOMException> | undefined)?.name === 'AbortError') return undefined;
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    return 'shown';
  }
}

/** Old browsers and pages without `https:` have neither function. */
export const canShare = (url: string): boolean => {
  const { canShare: canShareData, share } = navigator as Partial<Navigator>;
  return !!share && !!canShareData?.call(navigator, { url });
};
