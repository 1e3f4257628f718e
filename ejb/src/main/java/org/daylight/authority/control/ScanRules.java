package org.daylight.authority.control;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.daylight.kernel.Problem;

/** What is taken as a scanned letter: a PDF by what its bytes are, not by its name. */
public final class ScanRules {
    /** 10 MiB */
    public static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final String END = "%%EOF";
    private static final int TAIL = 2_048;

    private ScanRules() {
    }

    /** {@code letter.scan-too-large} (413), {@code letter.scan-unknown-type} (422). */
    public static void check(byte[] scan) {
        if (scan.length > MOST_BYTES) {
            throw new Problem(Problem.Kind.TOO_LARGE, "letter.scan-too-large", "AUT-01", MOST_BYTES / 1024 / 1024);
        }
        if (scan.length < PDF.length || !Arrays.equals(PDF, Arrays.copyOf(scan, PDF.length)) || !endsAsPdf(scan)) {
            throw new Problem(Problem.Kind.REFUSED, "letter.scan-unknown-type", "AUT-01");
        }
    }

    private static boolean endsAsPdf(byte[] scan) {
        int from = Math.max(0, scan.length - TAIL);
        return new String(scan, from, scan.length - from, StandardCharsets.ISO_8859_1).contains(END);
    }
}
