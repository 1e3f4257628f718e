package org.daylight.consultation.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Codes that nobody guesses, of letters and digits that nobody mistakes for others. */
@ApplicationScoped
public class Codes {
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;

    private final SecureRandom random = new SecureRandom();

    public String next() {
        return random.ints(LENGTH, 0, LETTERS.length()).mapToObj(i -> String.valueOf(LETTERS.charAt(i))).collect(Collectors.joining());
    }
}
