package org.daylight.integration.xes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with an exception where a log, or one token of it, is longer than its limit. */
final class BoundedStream extends FilterInputStream {
    private final LogLimits limits;
    private long total;
    private long token;
    private boolean ended;
    private IOException failure;

    BoundedStream(InputStream bytes, LogLimits limits) {
        super(bytes);
        this.limits = limits;
    }

    /** What is read from here on belongs to a new token. */
    void nextToken() {
        token = 0;
    }

    /** Whether all has been read. */
    boolean ended() {
        return ended;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = remembering(buffer, offset, length);
        if (read < 0) {
            ended = true;
        } else {
            count(read);
        }
        return read;
    }

    /** The parser takes some exceptions for the end of the document: here they are thrown again. */
    void checkEnd() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    private int remembering(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (IOException broken) {
            failure = broken;
            throw broken;
        }
    }

    private void count(int read) throws LimitExceeded {
        total += read;
        token += read;
        if (total > limits.inflatedBytes()) {
            throw new LimitExceeded("xes.too-large", limits.inflatedBytes());
        }
        if (token > limits.tokenBytes()) {
            throw new LimitExceeded("xes.token-too-long", limits.tokenBytes());
        }
    }

    /** A limit was met. */
    static final class LimitExceeded extends IOException {
        private static final long serialVersionUID = 1L;
        private final String code;
        private final long limit;

        private LimitExceeded(String code, long limit) {
            super(code);
            this.code = code;
            this.limit = limit;
        }

        String code() {
            return code;
        }

        long limit() {
            return limit;
        }
    }
}
