/** Where a list says that it is the one asked for: an element with such a text. */
export interface Sign {
  selector: string;
  text: string;
}

let listed: Promise<number> | null = null;

function isShown({ selector, text }: Sign): boolean {
  const rows = document.querySelectorAll('table[aria-rowcount] tbody tr[aria-rowindex] td:nth-child(4)');
  return rows.length > 0 && [...document.querySelectorAll(selector)].some(({ textContent }) => (textContent ?? '').includes(text));
}

/** Begins to wait for an event of the page, and then for the frame after the one that shows the list that it leads to. */
export function armList({ event, sign }: { event: 'click' | 'input'; sign: Sign }): void {
  listed = new Promise((resolve) => {
    const follow = (start: number) => requestAnimationFrame(() => {
      if (isShown(sign)) requestAnimationFrame(() => resolve(performance.now() - start));
      else follow(start);
    });
    document.addEventListener(event, ({ timeStamp }) => follow(timeStamp), { capture: true, once: true });
  });
}

/** After `armList` and the event: ms from it to the frame with the list. */
export function measureList(): Promise<number> {
  if (!listed) throw new Error('The clock of lists was not armed');
  return listed;
}
