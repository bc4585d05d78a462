/**
 * Opens one thing after the other; `opened` is told how each is closed. When one can't be opened, those before it are
 * closed again: left open, they would keep the test's process from ending.
 */
export async function opening<T>(open: (opened: AsyncDisposableStack) => Promise<T>): Promise<T> {
  const opened = new AsyncDisposableStack();
  try {
    return await open(opened);
  } catch (error) {
    // Why it was not opened says more than what became of closing.
    await opened.disposeAsync().catch(() => {});
    throw error;
  }
}
