import { SaxesParser } from 'saxes';
import { Unreadable } from './unreadable.ts';

/** What is met in an XML part, one after the other; names without their prefix. */
export interface XmlVisitor {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads XML while it comes, holding no more of it than a piece. A document type is refused, so that nothing is ever expanded or fetched.
 *
 * @throws Unreadable WORKBOOK_DAMAGED where it is not well-formed
 */
export async function visitXml(pieces: AsyncIterable<Buffer>, visitor: XmlVisitor): Promise<void> {
  const parser = new SaxesParser({ position: false });
  parser.on('error', () => {
    throw new Unreadable('WORKBOOK_DAMAGED');
  });
  parser.on('doctype', () => {
    throw new Unreadable('WORKBOOK_DAMAGED');
  });
  parser.on('opentag', ({ name, attributes }) =>
    visitor.open?.(bare(name), attributes as Readonly<Record<string, string>>),
  );
  parser.on('closetag', ({ name }) => visitor.close?.(bare(name)));
  parser.on('text', (text) => visitor.text?.(text));
  parser.on('cdata', (text) => visitor.text?.(text));
  let decoder: TextDecoder | undefined;
  for await (const piece of pieces) {
    decoder ??= decoderFor(piece);
    parser.write(decoder.decode(piece, { stream: true }));
  }
  parser.close();
}

/** XML is UTF-8 or, then with its mark, UTF-16. */
function decoderFor([first, second]: Buffer): TextDecoder {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  return new TextDecoder(first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8');
}

const bare = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

/** Value of an attribute whatever the prefix of its name: `r:id`. */
export function prefixed(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  const key = Object.keys(attributes).find((each) => each !== name && bare(each) === name);
  return key === undefined ? undefined : attributes[key];
}
