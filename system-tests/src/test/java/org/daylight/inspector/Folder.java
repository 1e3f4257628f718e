package org.daylight.inspector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders that tests write to. */
public final class Folder {
    private Folder() {
    }

    /** The folder and all in it is gone. */
    public static void delete(Path folder) {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
            } catch (IOException stuck) {
                throw new UncheckedIOException(stuck);
            }
        }
    }
}
