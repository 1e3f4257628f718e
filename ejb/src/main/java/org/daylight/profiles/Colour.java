package org.daylight.profiles;

import java.util.Optional;
import java.util.regex.Pattern;

/** A colour of a palette, with what is needed to read words on it (WCAG 2.1). Components from 0 to 255. */
public record Colour(int red, int green, int blue) {
    private static final Pattern NOTATION = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Colour PAPER = new Colour(255, 255, 255);
    private static final Colour INK = new Colour(0, 0, 0);
    private static final double READABLE = 5.5;
    private static final double SOFT = 0.86;

    /** Empty unless it is written {@code #rrggbb}. */
    public static Optional<Colour> of(String notation) {
        return notation != null && NOTATION.matcher(notation).matches()
                ? Optional.of(new Colour(part(notation, 1), part(notation, 3), part(notation, 5))) : Optional.empty();
    }

    private static int part(String notation, int from) {
        return Integer.parseInt(notation.substring(from, from + 2), 16);
    }

    /** Contrast with white paper, from 1 to 21. */
    public double contrastWithPaper() {
        return contrast(PAPER);
    }

    /** From 1 to 21. */
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** How far two colours are from each other, from 0 to 441. */
    public double distance(Colour other) {
        return Math.sqrt(Math.pow(red - other.red, 2) + Math.pow(green - other.green, 2) + Math.pow(blue - other.blue, 2));
    }

    /** A pale ground of this colour. */
    public Colour soft() {
        return mixed(PAPER, SOFT);
    }

    /** This colour as dark as words on its pale ground must be. */
    public Colour ink() {
        Colour ground = soft();
        Colour ink = this;
        for (double share = 0; share < 1 && ink.contrast(ground) < READABLE; share += 0.04) {
            ink = mixed(INK, share);
        }
        return ink;
    }

    private Colour mixed(Colour other, double share) {
        return new Colour(mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    private static int mixed(int own, int other, double share) {
        return (int) Math.round(own * (1 - share) + other * share);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int component) {
        double share = component / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }
}
