package org.daylight.files.control;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.daylight.files.StoredFile;

/** Takes the files out of a ZIP, one after the other. */
public final class ZipUnpacking {
    /** Who keeps one file. */
    public interface Keeping {
        StoredFile keep(String name, InputStream bytes);
    }

    private ZipUnpacking() {
    }

    /** {@code file.unreadable} (400), {@code file.too-many} (413), {@code file.unsafe} (422) for a ZIP within the ZIP. */
    public static List<StoredFile> each(Path zip, int most, Keeping keeping) {
        List<StoredFile> kept = new ArrayList<>();
        try (ZipFile opened = ZipLook.open(zip)) {
            for (ZipEntry entry : ZipLook.files(opened, most)) {
                try (InputStream bytes = opened.getInputStream(entry)) {
                    StoredFile file = keeping.keep(entry.getName(), bytes);
                    if (file.mediaType().equals(FileTypes.ZIP)) {
                        throw FileRules.unsafe(entry.getName());
                    }
                    kept.add(file);
                }
            }
            return kept;
        } catch (IOException broken) {
            throw FileRules.unreadable();
        }
    }
}
