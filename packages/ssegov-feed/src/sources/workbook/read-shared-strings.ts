import { parseXml } from './parse-xml.js';
import { TextCollector, type CollectedText } from './text-collector.js';

/** Reads the texts that the cells of all sheets refer to. */
export function readSharedStrings(xml: string | undefined): readonly CollectedText[] {
  const texts: CollectedText[] = [];
  const collector = new TextCollector();
  parseXml(xml ?? '<none/>', {
    open: (name, attribute) => collector.open(name, attribute),
    close: (name) => {
      collector.close(name);
      if (name === 'si') texts.push(collector.take());
    },
    text: (text) => collector.text(text),
  });
  return texts;
}
