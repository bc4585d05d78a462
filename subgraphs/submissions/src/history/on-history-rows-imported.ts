export async function onHistoryRowsImported(): Promise<void> {}
