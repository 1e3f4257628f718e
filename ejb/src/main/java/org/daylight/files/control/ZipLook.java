package org.daylight.files.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks into a ZIP file before anybody else does: how much is in it, and whether anything in it is dangerous. */
public final class ZipLook {
    /** Entries at most. */
    static final int MOST_ENTRIES = 2_000;
    /** Bytes at most in all entries unpacked. */
    static final long LARGEST_UNPACKED = 200L * 1024 * 1024;
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final int END_OF_ZIP = 0x06054b50;
    private static final int SHORTEST_END = 22;
    private static final int LONGEST_END = SHORTEST_END + 65_535;
    private static final int HEAD = 16;
    private static final int PORTION = 64 * 1024;

    private ZipLook() {
    }

    /**
     * Names of its entries; every byte was unpacked once. {@code file.unreadable} (400) where it is broken or encrypted, {@code file.too-many},
     * {@code file.too-large} (413), {@code file.unsafe} (422) for a path that leads out and for a program.
     */
    static Set<String> names(Path zip) throws IOException {
        try (ZipFile opened = open(zip)) {
            Set<String> names = new LinkedHashSet<>();
            long unpacked = 0;
            for (ZipEntry entry : entries(opened)) {
                names.add(entry.getName());
                unpacked = look(opened, entry, unpacked);
            }
            return names;
        } catch (ZipException broken) {
            throw FileRules.unreadable();
        }
    }

    /** Files in it that hold somebody's words or pictures, without folders and what file managers leave behind; {@code most} at most. */
    static List<ZipEntry> files(ZipFile zip, int most) {
        List<ZipEntry> files = entries(zip).stream().filter(entry -> !entry.isDirectory() && !isLeftBehind(entry.getName())).collect(Collectors.toList());
        if (files.size() > most) {
            throw FileRules.tooMany(most);
        }
        return files;
    }

    /** Names are UTF-8 or, from Windows, GB 18030; {@code file.unreadable}, {@code file.too-many}. */
    static ZipFile open(Path zip) throws IOException {
        requireFewEntries(zip);
        try {
            return readable(new ZipFile(zip.toFile(), StandardCharsets.UTF_8));
        } catch (ZipException | IllegalArgumentException otherNames) {
            return chinese(zip);
        }
    }

    private static ZipFile chinese(Path zip) throws IOException {
        try {
            return readable(new ZipFile(zip.toFile(), CHINESE));
        } catch (ZipException | IllegalArgumentException broken) {
            throw FileRules.unreadable();
        }
    }

    /** Old Java versions find out about names only when they read them. */
    private static ZipFile readable(ZipFile zip) {
        entries(zip);
        return zip;
    }

    private static List<? extends ZipEntry> entries(ZipFile zip) {
        return zip.stream().collect(Collectors.toList());
    }

    private static long look(ZipFile zip, ZipEntry entry, long before) throws IOException {
        if (FileRules.leadsOut(entry.getName())) {
            throw FileRules.unsafe(entry.getName());
        }
        long unpacked = before;
        try (InputStream bytes = zip.getInputStream(entry)) {
            byte[] head = bytes.readNBytes(HEAD);
            if (!entry.isDirectory() && FileRules.isProgram(entry.getName(), head)) {
                throw FileRules.unsafe(entry.getName());
            }
            unpacked += head.length;
            byte[] portion = new byte[PORTION];
            for (int read = bytes.read(portion); read >= 0; read = bytes.read(portion)) {
                unpacked += read;
                if (unpacked > LARGEST_UNPACKED) {
                    throw FileRules.tooLarge(LARGEST_UNPACKED);
                }
            }
        }
        return unpacked;
    }

    private static boolean isLeftBehind(String name) {
        return name.startsWith("__MACOSX/") || name.endsWith(".DS_Store") || name.endsWith("Thumbs.db") || name.endsWith("desktop.ini");
    }

    /** Before its directory is read as a whole. */
    private static void requireFewEntries(Path zip) throws IOException {
        ByteBuffer end = tail(zip);
        for (int at = end.limit() - SHORTEST_END; at >= 0; at--) {
            if (end.getInt(at) == END_OF_ZIP) {
                if (Short.toUnsignedInt(end.getShort(at + 10)) > MOST_ENTRIES) {
                    throw FileRules.tooMany(MOST_ENTRIES);
                }
                return;
            }
        }
        throw FileRules.unreadable();
    }

    private static ByteBuffer tail(Path zip) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(zip.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(file.length(), LONGEST_END)];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            return ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        }
    }
}
