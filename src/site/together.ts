/**
 * Waits for all of several pieces of work that write into one folder, also where one of them fails: the others
 * would go on writing into a folder that is cleared away.
 * @throws what the first of them did.
 */
export async function together<Work extends readonly Promise<unknown>[]>(
  ...work: Work
): Promise<{ -readonly [Index in keyof Work]: Awaited<Work[Index]> }> {
  await Promise.allSettled(work);
  return Promise.all(work) as Promise<{ -readonly [Index in keyof Work]: Awaited<Work[Index]> }>;
}
