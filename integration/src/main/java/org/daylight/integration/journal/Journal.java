package org.daylight.integration.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.integration.ExchangeSettings;
import org.daylight.kernel.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps each message as it came, in a file of its own that is on disk before anybody is told. A message that is being written is called
 * {@code .part}; whatever a crash leaves of it is cleared away at the next start, and what was not accepted after all is put aside.
 *
 * @article EXC-06 (000 art. 3)
 */
@ApplicationScoped
public class Journal {
    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
    private static final String PART = ".part";

    @Inject
    private ExchangeSettings settings;

    Journal() {
    }

    public Journal(ExchangeSettings settings) {
        this.settings = settings;
    }

    /** A message in the journal; {@code sha256} of its bytes as they came. */
    public record Kept(UUID id, String sha256, long bytes) {
    }

    /**
     * The bytes are in the journal, all of them, safe from a crash; where anything goes wrong nothing of them is.
     *
     * @throws Problem {@code exchange.too-large} (413), {@code exchange.empty} (400)
     */
    public Kept keep(InputStream message) throws IOException {
        UUID id = UUID.randomUUID();
        Path part = folder().resolve(id + PART);
        try {
            Kept kept = write(id, part, message);
            Files.move(part, file(id), StandardCopyOption.ATOMIC_MOVE);
            synchronise(folder());
            return kept;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    public InputStream open(UUID id) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file(id)), 1 << 16);
    }

    /** For a message that was not accepted. */
    public void forget(UUID id) throws IOException {
        Files.deleteIfExists(file(id));
    }

    /**
     * What a crash left half-written is gone; a complete file of which nobody knows is put aside into {@code unclaimed/}, never deleted.
     * Files that are not ours stay.
     *
     * @param accepted those of the given ids that were accepted
     */
    public void clear(UnaryOperator<Set<UUID>> accepted) throws IOException {
        Files.createDirectories(folder());
        Set<String> names = names();
        for (String name : names) {
            if (name.endsWith(PART) && id(name.substring(0, name.length() - PART.length())).isPresent()) {
                Files.delete(folder().resolve(name));
            }
        }
        Set<UUID> unclaimed = names.stream().flatMap(name -> id(name).stream()).collect(Collectors.toSet());
        unclaimed.removeAll(accepted.apply(Set.copyOf(unclaimed)));
        for (UUID id : unclaimed) {
            putAside(id);
        }
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private void putAside(UUID id) throws IOException {
        Path aside = Files.createDirectories(folder().resolve("unclaimed"));
        Files.move(file(id), aside.resolve(id.toString()), StandardCopyOption.ATOMIC_MOVE);
        LOG.warn("The journal's file {} belongs to no message; it is put aside into {}", id, aside);
    }

    private Kept write(UUID id, Path part, InputStream message) throws IOException {
        MessageDigest digest = sha256();
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long bytes = copy(message, channel, digest);
            if (bytes == 0) {
                throw new Problem(Problem.Kind.BAD_INPUT, "exchange.empty", null);
            }
            channel.force(true);
            return new Kept(id, HexFormat.of().formatHex(digest.digest()), bytes);
        }
    }

    private long copy(InputStream message, FileChannel channel, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        for (int read = message.read(buffer); read >= 0; read = message.read(buffer)) {
            bytes += read;
            checkSize(bytes);
            digest.update(buffer, 0, read);
            writeAll(channel, ByteBuffer.wrap(buffer, 0, read));
        }
        return bytes;
    }

    /** Nothing, or {@code exchange.too-large} (413). */
    public void checkSize(long bytes) {
        if (bytes > settings.maxBytes()) {
            throw new Problem(Problem.Kind.TOO_LARGE, "exchange.too-large", null, settings.maxBytes());
        }
    }

    private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Empty where it is not a name that we gave. */
    private static Optional<UUID> id(String name) {
        try {
            return Optional.of(UUID.fromString(name)).filter(id -> id.toString().equals(name));
        } catch (IllegalArgumentException another) {
            return Optional.empty();
        }
    }

    private Path folder() {
        return settings.directory().resolve("journal");
    }

    private Path file(UUID id) {
        return folder().resolve(id.toString());
    }

    /** So that the name survives a crash as well as the bytes. */
    private static void synchronise(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
