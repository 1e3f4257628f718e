package org.daylight.web.sheets;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.daylight.kernel.Problem;

/**
 * What a workbook may be before any of it is understood; sizes are those that really come out of the archive, not those that it claims.
 *
 * @param fileBytes    of the file
 * @param plainBytes   of everything in it, unpacked
 * @param rows         of one sheet, its heading included
 * @param columns      of one sheet
 * @param cellCharacters of one cell
 */
public record BookBounds(long fileBytes, long plainBytes, int rows, int columns, int cellCharacters) {
    /** 20 MiB and 160 MiB; 100,000 rows, 200 columns and 8,000 characters in a cell. */
    public static final BookBounds USUAL = new BookBounds(20 << 20, 160 << 20, 100_000, 200, 8_000);
    private static final int PARTS = 1_000;
    private static final int MIB = 1 << 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /**
     * {@code sheet.too-large} (413); {@code sheet.old-excel} for the old binary form or a file with a password, {@code sheet.not-excel} for anything
     * else that is no .xlsx (422).
     */
    void require(Path file) throws IOException {
        if (Files.size(file) > fileBytes) {
            throw tooLarge();
        }
        byte[] head = new byte[ZIP.length];
        try (InputStream in = Files.newInputStream(file)) {
            in.readNBytes(head, 0, head.length);
        }
        if (Arrays.equals(head, OLD_EXCEL)) {
            throw new Problem(Problem.Kind.REFUSED, "sheet.old-excel", null);
        }
        if (!Arrays.equals(head, ZIP) || !holdsWorkbook(file)) {
            throw notExcel();
        }
    }

    private boolean holdsWorkbook(Path file) throws IOException {
        boolean found = false;
        long plain = 0;
        int parts = 0;
        byte[] block = new byte[1 << 16];
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                found |= part.getName().equals("[Content_Types].xml");
                plain += size(zip, part, block, plain);
                if (++parts > PARTS) {
                    throw tooLarge();
                }
            }
        } catch (ZipException | EOFException broken) {
            throw notExcel();
        }
        return found;
    }

    private long size(ZipFile zip, ZipEntry part, byte[] block, long before) throws IOException {
        long size = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                size += read;
                if (before + size > plainBytes) {
                    throw tooLarge();
                }
            }
        }
        return size;
    }

    Problem tooLarge() {
        return new Problem(Problem.Kind.TOO_LARGE, "sheet.too-large", null, fileBytes / MIB, plainBytes / MIB, rows, columns);
    }

    static Problem notExcel() {
        return new Problem(Problem.Kind.REFUSED, "sheet.not-excel", null);
    }
}
