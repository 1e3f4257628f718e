package org.daylight.press.control;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.daylight.press.SealImpression;

/**
 * The acceptance seal: a frame of 5 cm × 3 cm with the inscription in characters of 7.5 mm × 6 mm, in lines from left to right. Longer inscriptions than
 * fit, and seals of another layout, get smaller characters.
 *
 * @article RES-14 (003 art. 35), RES-16 (003 art. 33)
 */
final class RectangularSealDrawing extends SealDrawing {
    static final double CHARACTER_WIDTH = 6;
    static final double CHARACTER_HEIGHT = 7.5;
    private static final double FRAME = 0.8;
    /** Between frame and characters, and between lines. */
    private static final double AIR = 1;
    private static final double ABOVE_BASE_LINE = 0.88;
    private static final String WORDS = "行政受理专用章";
    private final PressFont font;
    private final SealImpression seal;
    private final List<String> lines;
    private final double scale;

    RectangularSealDrawing(PressFont font, SealImpression seal) {
        this.font = font;
        this.seal = seal;
        this.lines = lines(seal.inscription());
        int longest = lines.stream().mapToInt(line -> line.codePointCount(0, line.length())).max().orElse(1);
        double across = (seal.widthMm() - 2 * (FRAME + AIR)) / (longest * CHARACTER_WIDTH);
        double down = (seal.heightMm() - 2 * (FRAME + AIR)) / (lines.size() * CHARACTER_HEIGHT + (lines.size() - 1) * AIR);
        this.scale = Math.min(1, Math.min(across, down));
    }

    /** The seal's own words are a line of their own, the department's name stands in one or two lines above. */
    private static List<String> lines(String inscription) {
        boolean usual = inscription.endsWith(WORDS) && inscription.length() > WORDS.length();
        String name = usual ? inscription.substring(0, inscription.length() - WORDS.length()) : inscription;
        List<String> lines = new ArrayList<>();
        int length = name.codePointCount(0, name.length());
        int middle = name.offsetByCodePoints(0, length > WORDS.length() ? (length + 1) / 2 : length);
        lines.add(name.substring(0, middle));
        if (middle < name.length()) {
            lines.add(name.substring(middle));
        }
        if (usual) {
            lines.add(WORDS);
        }
        return lines;
    }

    @Override
    double width() {
        return seal.widthMm();
    }

    @Override
    double height() {
        return seal.heightMm();
    }

    @Override
    List<Shape> shapes() throws IOException {
        List<Shape> shapes = new ArrayList<>();
        Area frame = new Area(new Rectangle2D.Double(-width() / 2, -height() / 2, width(), height()));
        frame.subtract(new Area(new Rectangle2D.Double(-width() / 2 + FRAME, -height() / 2 + FRAME, width() - 2 * FRAME, height() - 2 * FRAME)));
        shapes.add(frame);
        List<Rectangle2D> boxes = boxes();
        int[] characters = String.join("", lines).codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            Rectangle2D box = boxes.get(i);
            AffineTransform place = AffineTransform.getTranslateInstance(box.getX(), box.getY() + ABOVE_BASE_LINE * box.getHeight());
            place.scale(box.getWidth(), -box.getHeight());
            shapes.add(place.createTransformedShape(font.outline(characters[i])));
        }
        return shapes;
    }

    /** The square of each character, in the order of the inscription. */
    List<Rectangle2D> boxes() {
        double high = CHARACTER_HEIGHT * scale;
        double top = -(lines.size() * high + (lines.size() - 1) * AIR) / 2;
        List<Rectangle2D> boxes = new ArrayList<>();
        for (String line : lines) {
            addLine(boxes, line.codePointCount(0, line.length()), top);
            top += high + AIR;
        }
        return boxes;
    }

    private void addLine(List<Rectangle2D> boxes, int characters, double top) {
        double room = width() - 2 * (FRAME + AIR);
        double wide = CHARACTER_WIDTH * scale;
        double step = Math.max(wide, Math.min(wide * 1.12, (room - wide) / Math.max(1, characters - 1)));
        double left = -(step * (characters - 1) + wide) / 2;
        for (int i = 0; i < characters; i++) {
            boxes.add(new Rectangle2D.Double(left + i * step, top, wide, CHARACTER_HEIGHT * scale));
        }
    }
}
