package org.daylight.files.control;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.daylight.kernel.Problem;

/** Names and beginnings of files. */
public final class FileRules {
    private static final int LONGEST_NAME = 200;
    private static final Set<String> PROGRAMS = Set.of("exe", "dll", "com", "scr", "bat", "cmd", "msi", "lnk", "pif", "cpl", "hta", "js", "jse", "vbs", "vbe",
            "wsf", "ps1", "psm1", "sh", "jar", "apk", "reg", "docm", "xlsm", "dotm", "xltm", "pptm", "html", "htm", "svg");

    private FileRules() {
    }

    /** The last part of a path, without characters that no file name has, its last 200 characters; {@code 文件} where nothing is left. */
    public static String name(String given) {
        String last = given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String name = last.codePoints().filter(FileRules::isOfAName).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString().strip();
        if (name.length() <= LONGEST_NAME) {
            return name.isEmpty() ? "文件" : name;
        }
        int start = name.length() - LONGEST_NAME;
        return name.substring(Character.isLowSurrogate(name.charAt(start)) ? start + 1 : start);
    }

    private static boolean isOfAName(int c) {
        int type = Character.getType(c);
        return !Character.isISOControl(c) && type != Character.SURROGATE && type != Character.FORMAT && "<>:\"|?*".indexOf(c) < 0;
    }

    public static boolean isHash(String text) {
        return text != null && text.matches("[0-9a-f]{64}");
    }

    /** Whether an entry of this name, in an archive, leads out of the place where the archive is unpacked. */
    public static boolean leadsOut(String entry) {
        String path = entry.replace('\\', '/');
        return path.startsWith("/") || path.matches("[A-Za-z]:.*") || Arrays.asList(path.split("/")).contains("..") || path.indexOf('\0') >= 0;
    }

    /** Whether it can be run, by its name or by its first bytes. */
    public static boolean isProgram(String name, byte[] head) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return PROGRAMS.contains(ending) || startsWith(head, "4d5a") || startsWith(head, "7f454c46") || startsWith(head, "2321") || startsWith(head, "cafebabe")
                || startsWith(head, "cffaedfe");
    }

    public static boolean startsWith(byte[] bytes, String hex) {
        byte[] start = HexFormat.of().parseHex(hex);
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    static Problem unknownType() {
        return new Problem(Problem.Kind.REFUSED, "file.unknown-type", "APP-05");
    }

    static Problem unreadable() {
        return new Problem(Problem.Kind.BAD_INPUT, "file.unreadable", "APP-05");
    }

    static Problem tooLarge(long most) {
        return new Problem(Problem.Kind.TOO_LARGE, "file.too-large", "APP-05", most / (1024 * 1024));
    }

    static Problem unsafe(String entry) {
        return new Problem(Problem.Kind.REFUSED, "file.unsafe", "APP-05", name(entry));
    }

    static Problem tooMany(int most) {
        return new Problem(Problem.Kind.TOO_LARGE, "file.too-many", "APP-05", most);
    }

    public static Problem unknown() {
        return new Problem(Problem.Kind.NOT_FOUND, "file.unknown", "FLW-18");
    }
}
