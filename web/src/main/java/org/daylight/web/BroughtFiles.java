package org.daylight.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.daylight.files.StoredFile;

/** Files that the person has brought in this session, so that nobody adds a file that somebody else brought. */
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

    Optional<SheetMaterial.Scan> find(String sha256) {
        return Optional.ofNullable(scans.get(sha256));
    }
}
