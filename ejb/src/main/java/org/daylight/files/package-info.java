/**
 * Files by the hash of their bytes (materials, mandates, receipts), outside the rows that name them.
 *
 * <p>Each file is kept once, in portions of 1 MiB, and read and written in portions; its type is told by its bytes. Rooms above decide who may see it.
 * A room that keeps hashes in a column registers it in the table {@code stored_file_referrer} by its own migration; a file that no registered column
 * names is removed a day after it was brought last.
 *
 * <p>Operations: {@link org.daylight.files.Files}. Events: none. May use: kernel.
 * Articles: APP-05 (004 art. 18), FLW-14, FLW-18 (002 art. 17).
 * Out of scope: blank forms of items, scanned papers of the organisation, which are small and kept with their rooms.
 */
package org.daylight.files;
