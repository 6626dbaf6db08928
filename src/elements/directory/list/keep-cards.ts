import type { ChildPart } from 'lit';
import { getCommittedValue, removePart } from 'lit/directive-helpers.js';
import { directive, Directive } from 'lit/directive.js';
import type { Member } from '../../../schema/types.js';

/**
 * Renders a member's list item. If `isRendered`, with its card; otherwise it keeps its content, which is the member's own if
 * `isKept`, and is hidden if not.
 */
export type RenderItem = (member: Member, isRendered: boolean, isKept: boolean) => unknown;

/**
 * Keeps the cards of members that still match: a query that grows narrows the list, so the other cards are removed and these
 * move up. Without it each card would be rewritten, and its layout computed again.
 */
class KeepCards extends Directive {
  #results: readonly Member[] | undefined;
  /** The member that each card on the page shows. */
  #cards: Member[] = [];

  render(results: readonly Member[], shownCount: number, visibleCount: number, renderItem: RenderItem): unknown[] {
    this.#results = results;
    this.#cards.length = Math.min(this.#cards.length, shownCount);
    return results.slice(0, shownCount).map((member, place) => {
      const isRendered = place < visibleCount;
      const isKept = this.#cards[place] === member;
      if (isRendered) this.#cards[place] = member;
      return renderItem(member, isRendered, isKept);
    });
  }

  override update(part: ChildPart, [results, shownCount, ...others]: Parameters<this['render']>): unknown[] {
    const list = part.parentNode as Element;
    const { activeElement } = list.getRootNode() as ShadowRoot;
    // A card that has the focus must not be removed.
    if (results !== this.#results && !list.contains(activeElement))
      this.#removeCards(part, results.slice(0, shownCount), others[0]);
    return this.render(results, shownCount, ...others);
  }

  /** Removes the cards in front of one that moves up, as long as enough cards are left for the first batch. */
  #removeCards(part: ChildPart, members: readonly Member[], visibleCount: number): void {
    const parts = getCommittedValue(part) as ChildPart[];
    const cards = this.#cards;
    const before = new Map(cards.map((member, place) => [member, place]));
    let removed = 0;
    // Not `entries()`, which Prototype overwrites.
    members.forEach((member, place) => {
      const more = (before.get(member) ?? 0) - removed - place;
      if (more <= 0 || cards.length - more < Math.min(visibleCount, members.length)) return;
      cards.splice(place, more);
      parts.splice(place, more).forEach(removePart);
      removed += more;
    });
  }
}

export const keepCards = directive(KeepCards);
