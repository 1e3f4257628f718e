package org.daylight.press.control;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font of the press (Open Font License), read once. Not for use by two threads at once. */
final class PressFont {
    private static final int CMAP = 'c' << 24 | 'm' << 16 | 'a' << 8 | 'p';
    private static final short FULL_UNICODE = 12;
    private static final int FIRST_RADICAL = 0x2E80;
    private static final int LAST_RADICAL = 0x2FDF;
    private final String family;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    private PressFont(String family, String path) {
        this.family = family;
        try (InputStream file = PressFont.class.getResourceAsStream(path)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(withoutRadicals(file.readAllBytes())));
            glyphs = font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Noto Serif SC, in the manner of 宋体: texts and seals. */
    static PressFont serif() {
        return new PressFont("Noto Serif SC", "/fonts/NotoSerifSC-Regular.ttf");
    }

    /** Noto Sans SC, in the manner of 黑体: headings and certificates. */
    static PressFont sans() {
        return new PressFont("Noto Sans SC", "/fonts/NotoSansSC-Regular.ttf");
    }

    /**
     * Some ideographs share their glyph with a radical (工 U+5DE5 and ⼯ U+2F2F), and the text of a PDF would then be found by the radical
     * alone. Maps the radicals to no glyph in all full Unicode character maps of the font.
     */
    private static byte[] withoutRadicals(byte[] file) {
        ByteBuffer data = ByteBuffer.wrap(file);
        int maps = characterMaps(data);
        for (int map = 0; map < data.getShort(maps + 2); map++) {
            int start = maps + data.getInt(maps + 4 + 8 * map + 4);
            if (data.getShort(start) == FULL_UNICODE) {
                for (int group = start + 16; group < start + 16 + 12 * data.getInt(start + 12); group += 12) {
                    if (data.getInt(group) >= FIRST_RADICAL && data.getInt(group + 4) <= LAST_RADICAL) {
                        data.putInt(group + 8, 0);
                    }
                }
            }
        }
        return file;
    }

    private static int characterMaps(ByteBuffer data) {
        for (int entry = 12; entry < 12 + 16 * data.getShort(4); entry += 16) {
            if (data.getInt(entry) == CMAP) {
                return data.getInt(entry + 8);
            }
        }
        throw new IllegalStateException("a font without character map");
    }

    String family() {
        return family;
    }

    TrueTypeFont font() {
        return font;
    }

    boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    /** The outline of one character, one unit high and wide, standing on the base line at 0; y grows upwards. */
    GeneralPath outline(int codePoint) throws IOException {
        GlyphData glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(codePoint));
        GeneralPath path = glyph == null ? new GeneralPath() : new GeneralPath(glyph.getPath());
        path.transform(AffineTransform.getScaleInstance(1.0 / font.getUnitsPerEm(), 1.0 / font.getUnitsPerEm()));
        return path;
    }
}
