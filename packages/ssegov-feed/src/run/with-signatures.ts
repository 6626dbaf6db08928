import { signFeed } from '../publish/sign-feed.js';
import type { PublishedFile } from '../site/site.js';

/** Every feed of the folder: of all members, beside each version of the widgets, and of one member. */
const feedPath = /(?:^|\/)feed\.json$|^members\/[^/]+\.json$/u;

/** The files, each feed among them followed by its signature. */
export function withSignatures(files: readonly PublishedFile[], privateKey: string): PublishedFile[] {
  return files.flatMap((file) => {
    if (!feedPath.test(file.path)) return [file];
    const { signature } = signFeed(Buffer.from(file.content), privateKey);
    return [file, { path: `${file.path}.sig`, content: signature }];
  });
}
