package org.daylight.integration.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.daylight.integration.ExchangeSettings;
import org.daylight.integration.journal.Journal.Kept;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Article("EXC-06")
class JournalTest {
    @TempDir
    private Path directory;

    @Test
    void at_a_start_only_what_is_half_written_is_deleted() throws IOException {
        Path folder = Files.createDirectories(directory.resolve("journal"));
        Journal journal = new Journal(new ExchangeSettings() {
            @Override
            public Path directory() {
                return directory;
            }
        });
        Kept accepted = journal.keep(new ByteArrayInputStream(new byte[] {1}));
        Kept unknown = journal.keep(new ByteArrayInputStream(new byte[] {2, 3}));
        Files.createFile(folder.resolve(UUID.randomUUID() + ".part"));
        Files.createFile(folder.resolve("notes.part"));
        Files.createFile(folder.resolve("1-1-1-1-1"));
        journal.clear(ids -> Set.of(accepted.id()));
        journal.clear(ids -> Set.of(accepted.id()));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder(accepted.id().toString(), "notes.part", "1-1-1-1-1", "unclaimed");
        assertThat(folder.resolve("unclaimed").resolve(unknown.id().toString())).hasBinaryContent(new byte[] {2, 3});
    }
}
