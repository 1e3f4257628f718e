package org.daylight.files.control;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** What the bytes of a file are, whatever its name says; reads the file in portions. */
public final class FileTypes {
    public static final String ZIP = "application/zip";
    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
    private static final int HEAD = 16;
    private static final int PORTION = 64 * 1024;
    private static final int LONGEST_MARK = 64;

    private FileTypes() {
    }

    /** PDF, PNG, JPEG, TIFF, OFD, Word and Excel, old and new, and ZIP; {@code file.unknown-type} (422) for anything else, and for documents with macros. */
    public static String of(Path file) throws IOException {
        byte[] head = head(file);
        if (FileRules.startsWith(head, "255044462d")) {
            return "application/pdf";
        }
        if (FileRules.startsWith(head, "89504e470d0a1a0a")) {
            return "image/png";
        }
        if (FileRules.startsWith(head, "ffd8ff")) {
            return "image/jpeg";
        }
        if (FileRules.startsWith(head, "49492a00") || FileRules.startsWith(head, "4d4d002a")) {
            return "image/tiff";
        }
        if (FileRules.startsWith(head, "d0cf11e0a1b11ae1")) {
            return compound(file);
        }
        if (FileRules.startsWith(head, "504b0304")) {
            return zipped(ZipLook.names(file));
        }
        throw FileRules.unknownType();
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(HEAD);
        }
    }

    private static String zipped(Set<String> names) {
        if (names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            throw FileRules.unknownType();
        }
        if (names.contains("OFD.xml")) {
            return "application/ofd";
        }
        if (names.contains("word/document.xml")) {
            return OPEN_XML + "wordprocessingml.document";
        }
        return names.contains("xl/workbook.xml") ? OPEN_XML + "spreadsheetml.sheet" : ZIP;
    }

    /** Word and Excel of before 2007 name their main stream in UTF-16. */
    private static String compound(Path file) throws IOException {
        boolean word = false;
        boolean excel = false;
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            byte[] kept = new byte[0];
            for (byte[] portion = bytes.readNBytes(PORTION); portion.length > 0; portion = bytes.readNBytes(PORTION)) {
                String text = new String(kept, StandardCharsets.ISO_8859_1) + new String(portion, StandardCharsets.ISO_8859_1);
                if (text.contains(wide("_VBA_PROJECT"))) {
                    throw FileRules.unknownType();
                }
                word |= text.contains(wide("WordDocument"));
                excel |= text.contains(wide("Workbook"));
                kept = portion.length < LONGEST_MARK ? portion : java.util.Arrays.copyOfRange(portion, portion.length - LONGEST_MARK, portion.length);
            }
        }
        if (!word && !excel) {
            throw FileRules.unknownType();
        }
        return word ? "application/msword" : "application/vnd.ms-excel";
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
