import { flushSync } from 'react-dom';

let last: Promise<void> = Promise.resolve();

/** Mounts a part of the page in a task of its own, behind those that wait already: all charts of a page at once would hold it up for too long. */
export function mountInTurn(mount: () => void): void {
  last = last.then(nextTask).then(() => flushSync(mount)).catch(reportError);
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
