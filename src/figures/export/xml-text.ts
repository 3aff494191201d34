/** What XML cannot hold: control signs, signs that are none, halves of pairs. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text in one line that an XML document may hold. */
export function plainText(text: string): string {
  return text.replace(NOT_XML, '').replace(/\s*[\r\n]+\s*/g, ' ');
}
