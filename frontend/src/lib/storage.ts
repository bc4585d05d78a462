/** Settings of this browser. Storage can be forbidden or full; the page then works without memory. */
export function readSetting(name: string): string | null {
  try {
    return localStorage.getItem(`rekindle.${name}`);
  } catch {
    return null;
  }
}

export function writeSetting(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`rekindle.${name}`);
    else localStorage.setItem(`rekindle.${name}`, value);
  } catch {
    return;
  }
}
