package org.daylight;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project's own files are, from whichever folder the tests are started. */
public final class ProjectFiles {
    private ProjectFiles() {
    }

    /** The project's root folder. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("ejb/pom.xml"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
