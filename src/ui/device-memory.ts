/** What this device remembers under a key; null where it remembers nothing that can be read. Whether it is ours, who asks checks. */
export function recall(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** Has this device remember a value that JSON can hold; null forgets it. */
export function keepInMind(key: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Storage is refused or full (private window, policy): it holds for this page only.
  }
}
