package org.daylight.conformance.control;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What people are called in one file: the same person alike throughout, in another file otherwise, and nobody can be told from it. */
public final class Pseudonyms {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LETTERS = 12;
    private static final int KEPT = 50_000;
    private final Mac digest;
    private final Map<String, String> known = new HashMap<>();

    private Pseudonyms(Mac digest) {
        this.digest = digest;
    }

    public static Pseudonyms fresh() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        try {
            Mac digest = Mac.getInstance(ALGORITHM);
            digest.init(new SecretKeySpec(key, ALGORITHM));
            return new Pseudonyms(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** People as they are called. */
    public static Pseudonyms none() {
        return new Pseudonyms(null);
    }

    /** @param person null: not said */
    String of(String person) {
        if (person == null || digest == null) {
            return person;
        }
        if (known.size() >= KEPT) {
            known.clear();
        }
        return known.computeIfAbsent(person, this::made);
    }

    private String made(String person) {
        return "P-" + HexFormat.of().formatHex(digest.doFinal(person.getBytes(StandardCharsets.UTF_8))).substring(0, LETTERS);
    }
}
