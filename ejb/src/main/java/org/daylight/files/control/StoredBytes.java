package org.daylight.files.control;

import java.io.InputStream;
import java.util.Optional;

/** The bytes of a stored file, read portion by portion. */
public final class StoredBytes extends InputStream {
    private final FileRepository repository;
    private final String sha256;
    private byte[] portion = new byte[0];
    private int at;
    private int next;

    public StoredBytes(FileRepository repository, String sha256) {
        this.repository = repository;
        this.sha256 = sha256;
    }

    @Override
    public int read() {
        return filled() ? portion[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        if (length == 0) {
            return 0;
        }
        if (!filled()) {
            return -1;
        }
        int count = Math.min(length, portion.length - at);
        System.arraycopy(portion, at, into, from, count);
        at += count;
        return count;
    }

    private boolean filled() {
        if (at == portion.length) {
            Optional<byte[]> following = repository.part(sha256, next++);
            portion = following.orElse(portion);
            at = following.isPresent() ? 0 : portion.length;
        }
        return at < portion.length;
    }
}
