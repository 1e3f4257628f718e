package org.daylight.inspector.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.ground.Ground;
import org.daylight.inspector.Database;

/** Where the border keeps each message as it came. */
public record JournalFolder(Ground ground) {

    /** Of all messages that are there, whole or not; what a start has put aside is not among them. */
    public Set<String> names() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Names that should be there: ids of all messages that were accepted. */
    public Set<String> accepted() {
        return Set.copyOf(new Database(ground).rows("select id from exchange_message"));
    }

    public Path message(String id) {
        return folder().resolve(id);
    }

    private Path folder() {
        return ground.homeDirectory().resolve("exchange/journal");
    }
}
