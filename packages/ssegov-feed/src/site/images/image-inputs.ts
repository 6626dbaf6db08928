/**
 * Everything that an image depends on, as JSON: an image with the same inputs has the same bytes. Small, so that a worker gets
 * this and not the feed. The texts are cleaned.
 */
export interface ImageInputs {
  /** Where the image stands in the published folder. */
  readonly path: string;
  readonly tint: number;
  /** The ground is the colour itself, and not a pale tint of it. */
  readonly isSolid: boolean;
  /** What the panel shows: the first of these that can be drawn. */
  readonly marks: readonly string[];
  /** The line above the name. Each part is the first of its texts that can be drawn. */
  readonly meta: readonly (readonly string[])[];
  /** The names, best first: one is shown large, the next one below it. */
  readonly names: readonly string[];
  /** What is shown where none of the names can be drawn: an id or a host, in ASCII. */
  readonly spare: string;
  /** The network's own name at the foot, best first; empty on its own image. */
  readonly network: readonly string[];
  readonly acronym: string;
}
