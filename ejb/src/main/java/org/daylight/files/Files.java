package org.daylight.files;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daylight.files.control.FileRepository;
import org.daylight.files.control.FileRules;
import org.daylight.files.control.Spool;
import org.daylight.files.control.StoredBytes;
import org.daylight.files.control.ZipUnpacking;

/**
 * Door for rooms above and for upload pages: files by the hash of their bytes, outside the rows that name them. Rooms above decide who may see what.
 * Whoever keeps hashes registers the column in {@code stored_file_referrer}: what no registered column names is removed a day after it was brought.
 *
 * @article APP-05 (004 art. 18), FLW-14, FLW-18 (002 art. 17)
 */
@Stateless
@PermitAll // rooms above and pages have checked their caller; a file is found only by whoever knows its hash
public class Files {
    /** Bytes at most in one file. */
    public static final long LARGEST = 50L * 1024 * 1024;
    /** Files at most that are taken out of one ZIP. */
    public static final int MOST_UNPACKED = 100;
    private static final int PORTION = 1024 * 1024;
    private static final Duration GRACE = Duration.ofDays(1);

    @Inject
    FileRepository repository;
    @Inject
    Clock clock;

    /**
     * Stored once, whoever brings it again; read in portions, never whole. PDF, PNG, JPEG, TIFF, OFD, Word, Excel and ZIP by what the bytes are;
     * a ZIP is looked into. {@code file.too-large} (413), {@code file.unknown-type} (422), {@code file.empty}, {@code file.unreadable} (400);
     * of a ZIP also {@code file.too-many} (413), {@code file.unsafe} (422).
     *
     * @param by user name of who brings it
     * @return its name as brought now
     */
    public StoredFile store(String name, InputStream bytes, String by) {
        try (Spool spool = Spool.of(bytes, LARGEST)) {
            return store(name, spool, by);
        }
    }

    private StoredFile store(String name, Spool spool, String by) {
        StoredFile file = new StoredFile(spool.hash(), FileRules.name(name), spool.mediaType(), spool.size());
        if (repository.add(file, by, clock.instant())) {
            try (InputStream bytes = java.nio.file.Files.newInputStream(spool.file())) {
                int part = 0;
                for (byte[] portion = bytes.readNBytes(PORTION); portion.length > 0; portion = bytes.readNBytes(PORTION)) {
                    repository.add(file.sha256(), part++, portion);
                }
            } catch (IOException lost) {
                throw new UncheckedIOException(lost);
            }
        }
        return file;
    }

    /**
     * The files in a stored ZIP, each stored on its own, {@value #MOST_UNPACKED} at most, named without their folders; a ZIP within it is refused.
     * {@code file.unknown} (404), {@code file.too-many} (413), and as {@link #store}.
     */
    public List<StoredFile> unpack(String sha256, String by) {
        known(sha256);
        try (Spool spool = Spool.of(new StoredBytes(repository, sha256), LARGEST)) {
            return ZipUnpacking.each(spool.file(), MOST_UNPACKED, (name, bytes) -> store(name, bytes, by));
        }
    }

    /** {@code file.unknown} (404). */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public StoredFile known(String sha256) {
        return Optional.ofNullable(sha256).filter(FileRules::isHash).flatMap(repository::file).orElseThrow(FileRules::unknown);
    }

    /** Those that are known, by their hash. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<String, StoredFile> known(List<String> hashes) {
        List<String> readable = hashes.stream().filter(FileRules::isHash).distinct().toList();
        return repository.files(readable).stream().collect(Collectors.toMap(StoredFile::sha256, file -> file));
    }

    /** Writes the bytes in portions, their hash compared at the end; {@code file.unknown} (404); an altered file is a fault. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void write(String sha256, OutputStream to) {
        known(sha256);
        MessageDigest digest = Spool.sha256();
        try {
            int part = 0;
            for (Optional<byte[]> bytes = repository.part(sha256, 0); bytes.isPresent(); bytes = repository.part(sha256, ++part)) {
                digest.update(bytes.get());
                to.write(bytes.get());
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw new IllegalStateException("stored file " + sha256 + " was altered");
        }
    }

    /**
     * Removes files that no registered column names and that nobody brought for a day.
     *
     * @return how many; fewer than {@code limit} means that none is left
     */
    public int sweep(int limit) {
        return repository.sweep(clock.instant().minus(GRACE), limit);
    }
}
