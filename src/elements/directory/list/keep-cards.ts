import type { ChildPart } from 'lit';
import { getCommittedValue, removePart } from 'lit/directive-helpers.js';
import { directive, Directive } from 'lit/directive.js';
import type { Member } from '../../../schema/types.js';

/** The item of a member: near the view it is drawn; elsewhere it is left as it is, or hidden where it shows another. */
export type DrawItem = (member: Member, isNear: boolean, isKept: boolean) => unknown;

/**
 * The items of the results, so that cards stay: a query that grows narrows the list, and there the cards of those who do not
 * match any more are taken out, and the others move up as they are. Written anew, each would be laid out again.
 */
class KeepCards extends Directive {
  #results: readonly Member[] | undefined;
  /** Whom each card on the page shows. */
  #cards: Member[] = [];

  render(results: readonly Member[], shown: number, near: number, drawItem: DrawItem): unknown[] {
    this.#results = results;
    this.#cards.length = Math.min(this.#cards.length, shown);
    return results.slice(0, shown).map((member, place) => {
      const isNear = place < near;
      const isKept = this.#cards[place] === member;
      if (isNear) this.#cards[place] = member;
      return drawItem(member, isNear, isKept);
    });
  }

  override update(part: ChildPart, [results, shown, ...rest]: Parameters<this['render']>): unknown[] {
    const list = part.parentNode as Element;
    const { activeElement } = list.getRootNode() as ShadowRoot;
    // Who has the focus in the list is not to lose the card.
    if (results !== this.#results && !list.contains(activeElement))
      this.#takeOut(part, results.slice(0, shown), rest[0]);
    return this.render(results, shown, ...rest);
  }

  /** Takes out the cards in front of one that moves up, as long as enough are left for those that are drawn at once. */
  #takeOut(part: ChildPart, members: readonly Member[], near: number): void {
    const parts = getCommittedValue(part) as ChildPart[];
    const cards = this.#cards;
    const before = new Map(cards.map((member, place) => [member, place]));
    let gone = 0;
    // Not by `entries`, which Prototype has overwritten.
    members.forEach((member, place) => {
      const more = (before.get(member) ?? 0) - gone - place;
      if (more <= 0 || cards.length - more < Math.min(near, members.length)) return;
      cards.splice(place, more);
      parts.splice(place, more).forEach(removePart);
      gone += more;
    });
  }
}

export const keepCards = directive(KeepCards);
