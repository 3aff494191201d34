import * as xml from '#files/xml.ts';
import { asImportError } from './zip.ts';

export { encodingOfXml, type Attributes } from '#files/xml.ts';

/** Reads an XML text of a workbook piece by piece; both calls throw ImportError. `part` is its name in the workbook. */
export function createXmlFeed(part: string, listener: xml.XmlListener): xml.XmlFeed {
  const feed = xml.createXmlFeed(part, listener);
  const guarded = (step: () => void): void => {
    try {
      step();
    } catch (error) {
      throw asImportError(error);
    }
  };
  return { push: (piece) => guarded(() => feed.push(piece)), finish: () => guarded(() => feed.finish()) };
}

/** Reads a whole XML text of a workbook. Throws ImportError where it is not well formed. */
export async function readXml(part: string, pieces: AsyncIterable<Uint8Array>, listener: xml.XmlListener): Promise<void> {
  try {
    await xml.readXml(part, pieces, listener);
  } catch (error) {
    throw asImportError(error);
  }
}
