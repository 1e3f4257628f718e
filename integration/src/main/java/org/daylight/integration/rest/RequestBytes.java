package org.daylight.integration.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.daylight.kernel.Problem;

/** The body of a request; a sender that breaks off is not a fault of ours. */
final class RequestBytes extends FilterInputStream {
    RequestBytes(InputStream body) {
        super(body);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        try {
            return super.read(buffer, offset, length);
        } catch (IOException brokenOff) {
            throw new Problem(Problem.Kind.BAD_INPUT, "exchange.broken-off", null);
        }
    }
}
