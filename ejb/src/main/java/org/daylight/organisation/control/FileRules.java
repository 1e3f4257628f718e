package org.daylight.organisation.control;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.daylight.kernel.Problem;
import org.daylight.organisation.AttachedFile;

/** What may be handed in: PDF and pictures, known by their first bytes and not by their name, of bounded size. */
public final class FileRules {
    public static final int MOST_BYTES = 5 * 1024 * 1024;
    public static final int MOST_BYTES_OF_A_PHOTO = 512 * 1024;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_PIXELS = 2_000;
    private static final int LEAST_PIXELS = 150;
    /** 25 by 35 mm, with some room for who cuts by hand. */
    private static final double NARROWEST = 0.64;
    private static final double WIDEST = 0.80;

    private FileRules() {
    }

    /**
     * A PDF, PNG or JPEG of at most 5 MB; {@code attachment.empty} (400), {@code attachment.too-large} (413), {@code attachment.kind} (422).
     *
     * @param name as it was called; only its last part is kept
     */
    public static AttachedFile file(String name, byte[] bytes) {
        requireSize(bytes, MOST_BYTES);
        String type = sniffed(bytes);
        if (type == null) {
            throw new Problem(Problem.Kind.REFUSED, "attachment.kind", null);
        }
        return new AttachedFile(plain(name), type, bytes);
    }

    /**
     * A one-inch portrait before a red background: PNG or JPEG of at most 512 KB, 150 to 2000 pixels, 25 by 35 in proportion, both upper corners red;
     * {@code photo.kind}, {@code photo.size}, {@code photo.background} (422) besides the problems of any file.
     *
     * @article ORG-14 (003 art. 28)
     */
    public static AttachedFile photo(String name, byte[] bytes) {
        requireSize(bytes, MOST_BYTES_OF_A_PHOTO);
        AttachedFile file = file(name, bytes);
        require(file.mediaType().startsWith("image/"), "photo.kind");
        BufferedImage image = decoded(bytes);
        double shape = (double) image.getWidth() / image.getHeight();
        require(shape >= NARROWEST && shape <= WIDEST, "photo.size");
        require(isRed(image, image.getWidth() / 20) && isRed(image, image.getWidth() - 1 - image.getWidth() / 20), "photo.background");
        return file;
    }

    private static void requireSize(byte[] bytes, int most) {
        if (bytes == null || bytes.length == 0) {
            throw new Problem(Problem.Kind.BAD_INPUT, "attachment.empty", null);
        }
        if (bytes.length > most) {
            throw new Problem(Problem.Kind.TOO_LARGE, "attachment.too-large", null, most / 1024);
        }
    }

    private static String sniffed(byte[] bytes) {
        if (startsWith(bytes, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
            return "application/pdf";
        }
        if (startsWith(bytes, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})) {
            return "image/png";
        }
        return startsWith(bytes, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}) ? "image/jpeg" : null;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /** The measures are read before the picture is: a small file may hold a huge one. */
    private static BufferedImage decoded(byte[] bytes) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            require(readers.hasNext(), "photo.kind");
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                requireMeasures(reader.getWidth(0), reader.getHeight(0));
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new Problem(Problem.Kind.REFUSED, "photo.kind", "ORG-14");
        }
    }

    private static void requireMeasures(int width, int height) {
        require(Math.min(width, height) >= LEAST_PIXELS && Math.max(width, height) <= MOST_PIXELS, "photo.size");
    }

    private static boolean isRed(BufferedImage image, int x) {
        int colour = image.getRGB(x, image.getHeight() / 20);
        int red = colour >> 16 & 0xff;
        int green = colour >> 8 & 0xff;
        int blue = colour & 0xff;
        return red >= 120 && red - Math.max(green, blue) >= 60;
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new Problem(Problem.Kind.REFUSED, problem, "ORG-14");
        }
    }

    private static String plain(String name) {
        String last = name == null ? "" : name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        return last.isEmpty() ? "file" : last.substring(Math.max(0, last.length() - LONGEST_NAME));
    }
}
