const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|Chromium\/|CriOS\//, 'Chrome'],
  [/Version\/[\d.]+.*Safari\//, 'Safari'],
];

// iPhones and Androids also say which desktop they resemble, so they come first.
const systems: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/CrOS/, 'ChromeOS'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux|X11/, 'Linux'],
];

export interface Device {
  browser: string | null;
  system: string | null;
}

/** Enough to recognise one's own browser in a list; null where the header says nothing we know. */
export function deviceOf(userAgent: string): Device {
  const first = (table: typeof browsers) => table.find(([shape]) => shape.test(userAgent))?.[1] ?? null;
  return { browser: first(browsers), system: first(systems) };
}
