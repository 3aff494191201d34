import type { Page } from '@playwright/test';

/**
 * Texts of the page, those for assistive technology among them, that have letters which only Vietnamese has.
 * @param known texts of the data itself, which stay as they are in every language
 * @param data elements whose texts are data
 */
export async function vietnameseLeft(page: Page, known: readonly string[] = [], data = 'none'): Promise<string[]> {
  const texts = await page.evaluate((dataElements) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if ((node instanceof Element ? node : node.parentElement)?.closest(`noscript, ${dataElements}`)) continue;
      if (node instanceof Element) for (const name of ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt']) found.push(node.getAttribute(name) ?? '');
      else found.push(node.textContent ?? '');
    }
    return found;
  }, data);
  const own = new Set([...known, 'Tiếng Việt']);
  const foreign = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;
  return [...new Set(texts.map((text) => text.trim()).filter((text) => foreign.test(text.normalize('NFC')) && !own.has(text)))];
}
