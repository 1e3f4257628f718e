package org.daylight.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.daylight.files.StoredFile;
import org.daylight.kernel.Problem;

/** Files that the person has brought in this session, so that nobody adds a file that somebody else brought. */
@Named
@SessionScoped
public class BroughtFiles implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 2_000;

    private final Map<String, SheetMaterial.Scan> scans = new ConcurrentHashMap<>();

    void add(StoredFile file) {
        if (scans.size() >= MOST) {
            scans.clear();
        }
        scans.put(file.sha256(), new SheetMaterial.Scan(file.sha256(), file.name(), file.mediaType(), file.size()));
    }

    /** The name of a file that was brought; empty for any other. */
    public String name(String sha256) {
        return sha256 == null ? "" : find(sha256).map(SheetMaterial.Scan::name).orElse("");
    }

    /** The hash, of a file that the person has brought; null where none was chosen; {@code file.unknown} (404). */
    String chosen(String sha256) {
        if (sha256 == null || sha256.isBlank()) {
            return null;
        }
        return find(sha256.strip()).map(SheetMaterial.Scan::file).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "file.unknown", "FLW-18"));
    }

    Optional<SheetMaterial.Scan> find(String sha256) {
        return Optional.ofNullable(scans.get(sha256));
    }
}
