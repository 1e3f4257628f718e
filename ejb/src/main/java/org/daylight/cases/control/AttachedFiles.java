package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.daylight.files.Files;
import org.daylight.files.StoredFile;

/** Files that come with an act beside the flow. */
@ApplicationScoped
public class AttachedFiles {
    @Inject
    Files files;

    /** Empty where none came; {@code file.unknown} (404) for what is not among the stored files. */
    public Optional<StoredFile> known(String sha256) {
        return Optional.ofNullable(sha256).map(String::strip).filter(given -> !given.isEmpty()).map(files::known);
    }

    /** Its hash; null where none came. */
    public String hash(String sha256) {
        return known(sha256).map(StoredFile::sha256).orElse(null);
    }
}
