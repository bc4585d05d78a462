/** Only a path of this site, so that a crafted link cannot send somebody elsewhere once they are signed in. */
export function ownPath(to: string | null): string | undefined {
  return to?.startsWith('/') && !to.startsWith('//') && !/[\\\s]/.test(to) ? to : undefined;
}
