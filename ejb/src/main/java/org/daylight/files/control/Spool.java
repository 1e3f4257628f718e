package org.daylight.files.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.daylight.kernel.Problem;

/** A file on its way in, on the server's disk until it is closed; never whole in memory. */
public final class Spool implements AutoCloseable {
    private static final int PORTION = 64 * 1024;

    private final Path file;
    private final long size;
    private final String sha256;

    private Spool(Path file, long size, String sha256) {
        this.file = file;
        this.size = size;
        this.sha256 = sha256;
    }

    /** {@code file.too-large} (413), {@code file.empty}, {@code file.unreadable} (400). */
    public static Spool of(InputStream bytes, long largest) {
        Path file = created();
        try {
            MessageDigest digest = sha256();
            long size = copy(new DigestInputStream(bytes, digest), file, largest);
            if (size == 0) {
                throw new Problem(Problem.Kind.BAD_INPUT, "file.empty", "APP-05");
            }
            return new Spool(file, size, HexFormat.of().formatHex(digest.digest()));
        } catch (RuntimeException refused) {
            removed(file);
            throw refused;
        }
    }

    private static long copy(InputStream bytes, Path file, long largest) {
        byte[] portion = new byte[PORTION];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = bytes.read(portion); read >= 0; read = bytes.read(portion)) {
                size += read;
                if (size > largest) {
                    throw FileRules.tooLarge(largest);
                }
                out.write(portion, 0, read);
            }
            return size;
        } catch (IOException broken) {
            throw FileRules.unreadable();
        }
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Path file() {
        return file;
    }

    public long size() {
        return size;
    }

    public String hash() {
        return sha256;
    }

    /** {@code file.unknown-type} and what a ZIP may lack. */
    public String mediaType() {
        try {
            return FileTypes.of(file);
        } catch (IOException broken) {
            throw FileRules.unreadable();
        }
    }

    private static Path created() {
        try {
            return Files.createTempFile("daylight-", ".upload");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void removed(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    @Override
    public void close() {
        removed(file);
    }
}
