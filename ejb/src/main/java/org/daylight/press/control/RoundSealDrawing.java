package org.daylight.press.control;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.daylight.press.SealImpression;

/**
 * A round official seal: ring, star, the department's name along the upper arc; below it the seal's use, which the electronic seal of a department does
 * without. What makes a document binding is the signature beside this picture.
 *
 * @article RES-01 (004 art. 26), RES-12 (C23)
 */
final class RoundSealDrawing extends SealDrawing {
    private static final double WIDEST_ARC = Math.toRadians(250);
    private static final List<String> USES = List.of("行政审批专用章", "行政受理专用章", "审批专用章");
    private static final String ELECTRONIC = "电子印章";
    private final PressFont font;
    private final double size;
    private final String name;
    private final String use;

    RoundSealDrawing(PressFont font, SealImpression seal) {
        this.font = font;
        this.size = seal.widthMm() == null ? ROUND_MM : seal.widthMm();
        String words = seal.inscription();
        String found = USES.stream().filter(words::endsWith).findFirst().orElse("");
        this.use = found;
        this.name = words.endsWith(ELECTRONIC) ? words.substring(0, words.length() - ELECTRONIC.length())
                : words.substring(0, words.length() - found.length());
    }

    @Override
    double width() {
        return size;
    }

    @Override
    double height() {
        return size;
    }

    @Override
    List<Shape> shapes() throws IOException {
        List<Shape> shapes = new ArrayList<>(List.of(ring(99, 4), star(30)));
        shapes.addAll(arc());
        shapes.addAll(line());
        AffineTransform toMillimetres = AffineTransform.getScaleInstance(size / 200, size / 200);
        return shapes.stream().map(toMillimetres::createTransformedShape).toList();
    }

    private static Shape ring(double radius, double width) {
        Area ring = new Area(new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
        double inner = radius - width;
        ring.subtract(new Area(new Ellipse2D.Double(-inner, -inner, 2 * inner, 2 * inner)));
        return ring;
    }

    private static Shape star(double radius) {
        Path2D star = new Path2D.Double();
        for (int point = 0; point < 10; point++) {
            double angle = Math.PI * point / 5;
            double distance = point % 2 == 0 ? radius : radius * 0.382;
            double x = Math.sin(angle) * distance;
            double y = -Math.cos(angle) * distance;
            if (point == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        return star;
    }

    /** The name along the arc, its middle on top; long names are set smaller. */
    private List<Shape> arc() throws IOException {
        int[] characters = name.codePoints().toArray();
        double step = Math.min(Math.toRadians(24), WIDEST_ARC / Math.max(1, characters.length - 1));
        double height = Math.min(27, 72 * step * 0.98);
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < characters.length; i++) {
            AffineTransform place = AffineTransform.getRotateInstance((i - (characters.length - 1) / 2.0) * step);
            place.translate(0, -(90 - height * 0.12 - height * 0.85));
            shapes.add(place.createTransformedShape(centred(characters[i], height * 0.84, height)));
        }
        return shapes;
    }

    private List<Shape> line() throws IOException {
        int[] characters = use.codePoints().toArray();
        double height = 15;
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < characters.length; i++) {
            AffineTransform place = AffineTransform.getTranslateInstance((i - (characters.length - 1) / 2.0) * height * 1.02, 64);
            shapes.add(place.createTransformedShape(centred(characters[i], height * 0.95, height)));
        }
        return shapes;
    }

    /** The character on the base line, centred on x = 0, y downwards. */
    private Shape centred(int character, double width, double height) throws IOException {
        Shape outline = font.outline(character);
        Rectangle2D box = outline.getBounds2D();
        AffineTransform scale = AffineTransform.getScaleInstance(width, -height);
        scale.translate(-box.getCenterX(), 0);
        return scale.createTransformedShape(outline);
    }
}
