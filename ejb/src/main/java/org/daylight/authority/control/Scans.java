package org.daylight.authority.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;

/** Takes scanned letters in, once each. */
@ApplicationScoped
public class Scans {
    private static final int LONGEST_NAME = 200;

    @Inject
    LetterRepository letters;
    @Inject
    Clock clock;

    /** SHA-256 of the bytes in lower-case hexadecimal; problems as {@link ScanRules} says. */
    public String store(byte[] scan, String by) {
        ScanRules.check(scan);
        String sha256 = HexFormat.of().formatHex(digest(scan));
        letters.storeScan(sha256, scan, by, clock.instant());
        return sha256;
    }

    /** The name without folders, its end where it is too long. */
    public static String shortName(String name) {
        String last = name == null || name.isBlank() ? "letter.pdf" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.substring(Math.max(0, last.length() - LONGEST_NAME));
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
