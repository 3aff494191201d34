import type { Page } from '@playwright/test';

/** What makes the document wider than its window; nothing where it is not. */
export async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const outside = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    const names = outside.slice(0, 5).map((element) => `${element.tagName.toLowerCase()} ${(element.textContent ?? '').trim().slice(0, 40)}`);
    return [`${scrollWidth} > ${clientWidth}`, ...names];
  });
}

/** Headings, buttons, links, labels and cells of heads whose text does not fit into them. */
export async function clippedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const read = 'h1, h2, h3, button, a, label, th, dt, dd, figcaption, [role=option], [role=menuitem], [role=tab], p';
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 2 && height > 2 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    };
    const isCut = ({ scrollWidth, clientWidth, scrollHeight, clientHeight }: Element) =>
      (clientWidth > 0 && scrollWidth > clientWidth + 1) || (clientHeight > 0 && scrollHeight > clientHeight + 4);
    return [...document.querySelectorAll(read)]
      .filter((element) => isSeen(element) && element.querySelector('input') === null && [element, ...element.querySelectorAll('span')].some((part) => isSeen(part) && isCut(part)))
      .map((element) => `${element.tagName.toLowerCase()}: ${(element.textContent ?? '').trim().slice(0, 60)}`);
  });
}
