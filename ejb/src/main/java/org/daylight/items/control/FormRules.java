package org.daylight.items.control;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** What the bytes of a form are, whatever its name says. */
public final class FormRules {
    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
    private static final int LONGEST_NAME = 200;
    private static final int END_OF_ZIP = 0x06054b50;
    private static final int ENTRY_OF_ZIP = 0x02014b50;
    private static final int SHORTEST_END = 22;
    private static final int LONGEST_END = SHORTEST_END + 65_535;
    private static final int MOST_ENTRIES = 10_000;

    private FormRules() {
    }

    /** Of PDF, PNG, JPEG, Word and Excel, old and new; empty for anything else, and for documents with macros. */
    public static Optional<String> mediaType(byte[] form) {
        if (startsWith(form, "25504446 2d")) {
            return Optional.of("application/pdf");
        }
        if (startsWith(form, "89504e47 0d0a1a0a")) {
            return Optional.of("image/png");
        }
        if (startsWith(form, "ffd8ff")) {
            return Optional.of("image/jpeg");
        }
        if (startsWith(form, "d0cf11e0 a1b11ae1")) {
            return compound(form);
        }
        return startsWith(form, "504b0304") ? zipped(form) : Optional.empty();
    }

    /** The last part of a path, without characters that no file name has; {@code form} where nothing is left. */
    public static String name(String given) {
        String last = given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String name = last.codePoints().filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE && Character.getType(c) != Character.FORMAT
                && "<>:\"|?*".indexOf(c) < 0).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
        if (name.length() <= LONGEST_NAME) {
            return name.isEmpty() ? "form" : name;
        }
        int start = name.length() - LONGEST_NAME;
        return name.substring(Character.isLowSurrogate(name.charAt(start)) ? start + 1 : start);
    }

    public static boolean isHash(String text) {
        return text.matches("[0-9a-f]{64}");
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Word and Excel of before 2007 name their main stream in UTF-16. */
    private static Optional<String> compound(byte[] form) {
        String text = new String(form, StandardCharsets.ISO_8859_1);
        if (text.contains(wide("_VBA_PROJECT"))) {
            return Optional.empty();
        }
        if (text.contains(wide("WordDocument"))) {
            return Optional.of("application/msword");
        }
        return text.contains(wide("Workbook")) ? Optional.of("application/vnd.ms-excel") : Optional.empty();
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static Optional<String> zipped(byte[] form) {
        Set<String> names = entries(form);
        if (names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            return Optional.empty();
        }
        if (names.contains("word/document.xml")) {
            return Optional.of(OPEN_XML + "wordprocessingml.document");
        }
        return names.contains("xl/workbook.xml") ? Optional.of(OPEN_XML + "spreadsheetml.sheet") : Optional.empty();
    }

    /** Names in the directory of a ZIP file, without unpacking anything; none where it is broken. */
    private static Set<String> entries(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        Set<String> names = new HashSet<>();
        try {
            int at = end(bytes);
            int entries = at < 0 ? 0 : Math.min(Short.toUnsignedInt(bytes.getShort(at + 10)), MOST_ENTRIES);
            int next = at < 0 ? 0 : bytes.getInt(at + 16);
            for (int i = 0; i < entries && bytes.getInt(next) == ENTRY_OF_ZIP; i++) {
                int name = Short.toUnsignedInt(bytes.getShort(next + 28));
                names.add(new String(zip, next + 46, name, StandardCharsets.UTF_8));
                next += 46 + name + Short.toUnsignedInt(bytes.getShort(next + 30)) + Short.toUnsignedInt(bytes.getShort(next + 32));
            }
            return names;
        } catch (IndexOutOfBoundsException | BufferUnderflowException broken) {
            return Set.of();
        }
    }

    private static int end(ByteBuffer bytes) {
        for (int at = bytes.limit() - SHORTEST_END; at >= Math.max(0, bytes.limit() - LONGEST_END); at--) {
            if (bytes.getInt(at) == END_OF_ZIP) {
                return at;
            }
        }
        return -1;
    }

    private static boolean startsWith(byte[] form, String hex) {
        byte[] start = HexFormat.of().parseHex(hex.replace(" ", ""));
        return form.length >= start.length && Arrays.equals(form, 0, start.length, start, 0, start.length);
    }
}
