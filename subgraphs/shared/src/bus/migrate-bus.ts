/** Creates the bus database and the role of `busUrl` when missing, and brings its tables up to date. */
export async function migrateBus(options: { adminUrl: string; busUrl: string }): Promise<void> {
  throw new Error(options.busUrl);
}
