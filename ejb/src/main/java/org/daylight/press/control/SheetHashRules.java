package org.daylight.press.control;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes of sheets. */
final class SheetHashRules {
    private SheetHashRules() {
    }

    /** 64 hexadecimal digits, small letters. */
    static String sha256(byte[] sheet) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sheet));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
